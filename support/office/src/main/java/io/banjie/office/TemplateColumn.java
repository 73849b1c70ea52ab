// SPDX-License-Identifier: Apache-2.0
package io.banjie.office;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * One column of a workbook that users fill in.
 *
 * @param header the words in the header row, by which the column is known again
 * @param note how to fill it in, in the row below; may be empty
 * @param required whether it must be filled in; shown by colour and by a star behind the header
 * @param width the width in Latin characters, 1 to 255; a Chinese character takes two
 * @param text whether its cells have the text format, so that ID numbers and dates stay as typed
 * @param choices the labels to choose from, none of them empty; no choice where there are none
 * @param comment words that appear when the mouse rests on the header; may be empty
 */
public record TemplateColumn(
        String header, String note, boolean required, int width, boolean text, List<String> choices, String comment) {

    /** Checks that no part is absent and takes a copy of the choices. */
    public TemplateColumn {
        if (requireNonNull(header, "header").isBlank()) {
            throw new IllegalArgumentException("A column has a header.");
        }
        requireNonNull(note, "note");
        choices = List.copyOf(choices);
        requireNonNull(comment, "comment");
        if (width < 1 || width > 255) {
            throw new IllegalArgumentException("A column is 1 to 255 characters wide, not " + width + ".");
        }
        if (choices.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("A choice of column " + header + " is empty.");
        }
    }
}
