// SPDX-License-Identifier: Apache-2.0
package io.banjie.office;

import static java.util.Objects.requireNonNull;

/**
 * One column of a sheet.
 *
 * @param label the words in the header row
 * @param width the width in Latin characters of the standard font, 1 to 255; a Chinese character takes two
 * @param type what its cells hold
 */
public record Column(String label, int width, Type type) {

    /** Checks label, width and type. */
    public Column {
        requireNonNull(label, "label");
        requireNonNull(type, "type");
        if (width < 1 || width > 255) {
            throw new IllegalArgumentException("A column is 1 to 255 characters wide, not " + width + ".");
        }
    }

    /**
     * What the cells of a column hold. A string is allowed in every column and written as text (an open end may say so
     * in words); the empty string leaves the cell empty.
     */
    public enum Type {
        /** A {@link String}, such as a name or an ID number; the cell has the text format, so digits stay digits. */
        TEXT,
        /** A {@link java.time.LocalDate}, shown as {@code yyyy-mm-dd}. */
        DATE,
        /** A {@link java.math.BigDecimal}, shown with two decimals and thousands separators; at most 15 digits. */
        MONEY,
        /** An {@link Integer} or {@link Long} of at most 15 digits. */
        INTEGER
    }
}
