// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.desk;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A keyset page.
 *
 * @param items in the list's order
 * @param next the cursor of the next page; absent at the end
 * @param total how many there are in all; absent unless asked for
 */
public record Page<T>(List<T> items, Optional<String> next, OptionalLong total) {
    public Page {
        items = List.copyOf(items);
    }

    /** A page that is the whole list. */
    public static <T> Page<T> whole(List<T> items) {
        return new Page<>(items, Optional.empty(), OptionalLong.empty());
    }
}
