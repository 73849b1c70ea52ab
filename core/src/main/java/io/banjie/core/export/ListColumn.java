// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.export;

import io.banjie.office.Column;
import java.util.List;
import java.util.function.Function;

/**
 * A column of a list as a file.
 *
 * @param heading its heading
 * @param value what stands in it for an item; the empty text for nothing
 */
record ListColumn<T>(Column heading, Function<T, Object> value) {

    /** A column of text. */
    static <T> ListColumn<T> text(String label, int width, Function<T, Object> value) {
        return new ListColumn<>(new Column(label, width, Column.Type.TEXT), value);
    }

    /** The cells of an item. */
    static <T> List<Object> row(List<ListColumn<T>> columns, T item) {
        return columns.stream().map(column -> column.value.apply(item)).toList();
    }
}
