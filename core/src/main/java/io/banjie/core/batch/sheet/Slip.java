// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.batch.sheet;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Map;
import java.util.Objects;

/**
 * A column that was dragged down where it should have been copied, or typed.
 *
 * @param kind what is in it
 * @param field the column's field
 * @param before what stands before the number that grew
 * @param after what stands behind it
 * @param first the number it began with; of a {@link Kind#DAY} the days since 1970-01-01
 * @param last the number it ended with; of an {@link Kind#ENTRY} that of the last row that does not hold one
 * @param value what all were meant to be; empty where nobody can tell
 * @param label what people read for that, or else the words above the column
 * @param rows the rows that it concerns
 */
public record Slip(
        Kind kind,
        String field,
        String before,
        String after,
        long first,
        long last,
        String value,
        String label,
        RowRanges rows) {

    public Slip {
        // Of what was kept before there were kinds, all were entries.
        kind = Objects.requireNonNullElse(kind, Kind.ENTRY);
    }

    /** What was dragged down. */
    public enum Kind {
        /** An entry of a list, by a number in it; some rows hold no entry. */
        ENTRY,
        /** A day; each row holds the next one. */
        DAY,
        /** The digits of a day; they went on beyond the end of a month. */
        DAY_DIGITS,
        /** The number of a document. */
        ID_NUMBER
    }

    /** Whether it can be told what was meant. */
    @JsonIgnore
    public boolean mendable() {
        return !value.isEmpty();
    }

    /** Whether it may be wrong also where it is accepted. */
    @JsonIgnore
    public boolean ofDays() {
        return kind == Kind.DAY || kind == Kind.DAY_DIGITS;
    }

    /** Whether a row still holds what the dragging left there, and can be mended. */
    public boolean concerns(Map<String, String> cells, SheetLayout layout) {
        return mendable()
                && stands(cells)
                && (kind != Kind.ENTRY
                        || layout.ofField(field)
                                .filter(column ->
                                        column.choices().meant(text(cells)).isEmpty())
                                .isPresent());
    }

    /** Whether what a row holds differs from what was dragged down in its number only. */
    public boolean stands(Map<String, String> cells) {
        return Numbered.of(kind, text(cells))
                .filter(cell -> cell.before().equals(before) && cell.after().equals(after))
                .filter(cell -> kind == Kind.ENTRY || first < cell.number() && cell.number() <= last)
                .isPresent();
    }

    private String text(Map<String, String> cells) {
        return cells.getOrDefault(field, "");
    }
}
