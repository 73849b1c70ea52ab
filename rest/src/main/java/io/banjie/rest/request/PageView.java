// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.request;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.banjie.api.desk.Page;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;

/**
 * A page of a list.
 *
 * @param items in the list's order
 * @param next the cursor of the next page; null at the end
 * @param total how many there are in all; left out unless asked for
 */
public record PageView<T>(
        List<T> items, Optional<String> next, @JsonInclude(JsonInclude.Include.NON_EMPTY) OptionalLong total) {

    /** A desk's page as it is. */
    public static <T> PageView<T> of(Page<T> page) {
        return new PageView<>(page.items(), page.next(), page.total());
    }

    /** A desk's page, each item in another shape. */
    public static <S, T> PageView<T> of(Page<S> page, Function<S, T> shape) {
        return new PageView<>(page.items().stream().map(shape).toList(), page.next(), page.total());
    }
}
