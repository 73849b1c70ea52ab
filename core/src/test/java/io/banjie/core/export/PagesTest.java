// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.banjie.api.desk.Page;
import io.banjie.api.desk.PageRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class PagesTest {

    private final List<String> asked = new ArrayList<>();

    private static Page<String> page(String next, String... items) {
        return new Page<>(List.of(items), Optional.of(next).filter(cursor -> !cursor.isEmpty()), OptionalLong.empty());
    }

    private Page<String> after(PageRequest request) {
        assertThat(request.limit()).isEqualTo(PageRequest.MOST);
        assertThat(request.count()).isFalse();
        asked.add(request.cursor().orElseThrow());
        return switch (request.cursor().orElseThrow()) {
            case "b" -> page("c");
            case "c" -> page("d", "c");
            default -> page("", "d");
        };
    }

    @Test
    void aPageIsReadWhenTheOneBeforeIsUsedUpAndNotEarlier() {
        Pages<String> pages = new Pages<>(page("b", "a", "b"), this::after);

        assertThat(pages.next()).isEqualTo("a");
        assertThat(pages.next()).isEqualTo("b");
        assertThat(asked).isEmpty();
        assertThat(pages.next()).isEqualTo("c");
        assertThat(asked).as("an empty page is no end").containsExactly("b", "c");
        assertThat(pages.next()).isEqualTo("d");
        assertThat(pages.hasNext()).isFalse();
        assertThatThrownBy(pages::next).isInstanceOf(NoSuchElementException.class);
        assertThat(asked).containsExactly("b", "c", "d");
    }

    @Test
    void aListWithoutItemsHasNone() {
        assertThat(new Pages<>(page(""), this::after).hasNext()).isFalse();
        assertThat(asked).isEmpty();
    }
}
