// SPDX-License-Identifier: Apache-2.0
package io.banjie.office.reading;

import io.banjie.office.SheetFault;
import io.banjie.office.SheetFault.Code;
import java.util.Map;
import org.apache.poi.ss.util.CellReference;

/** Makes the faults of reading, with their particulars. */
public final class Faults {

    private static final String LIMIT = "limit";

    private Faults() {}

    /** It is another kind of file. */
    public static SheetFault looksLike(String kind) {
        return new SheetFault(Code.NOT_A_SPREADSHEET, Map.of("looksLike", kind));
    }

    /** No visible cell holds anything. */
    public static SheetFault empty() {
        return new SheetFault(Code.EMPTY, Map.of());
    }

    /** It opens with a password only. */
    public static SheetFault encrypted() {
        return new SheetFault(Code.ENCRYPTED, Map.of());
    }

    /** The file is damaged. */
    public static SheetFault broken(String part, String reason) {
        return new SheetFault(Code.BROKEN, Map.of("part", part, "reason", reason));
    }

    /** The file is damaged, as a library found. */
    public static SheetFault broken(String part, Throwable cause) {
        String reason = cause.getClass().getSimpleName() + ": " + cause.getMessage();
        return new SheetFault(Code.BROKEN, Map.of("part", part, "reason", reason), cause);
    }

    /** A part declares a document type. */
    public static SheetFault documentType(String part) {
        return new SheetFault(Code.ENTITY_BOMB, Map.of("part", part));
    }

    /** It unpacks to too much. */
    public static SheetFault bomb(String what, long limit) {
        return new SheetFault(Code.ZIP_BOMB, Map.of("what", what, LIMIT, Long.toString(limit)));
    }

    /** It holds too many texts. */
    public static SheetFault strings(String what, long limit) {
        return new SheetFault(Code.TOO_MANY_STRINGS, Map.of("what", what, LIMIT, Long.toString(limit)));
    }

    /** The file is too large. */
    public static SheetFault large(long bytes, long limit) {
        return new SheetFault(Code.TOO_LARGE, Map.of("bytes", Long.toString(bytes), LIMIT, Long.toString(limit)));
    }

    /** A row too many. */
    static SheetFault rows(int row, int limit) {
        return new SheetFault(Code.TOO_MANY_ROWS, Map.of("row", Integer.toString(row), LIMIT, Integer.toString(limit)));
    }

    /** A column too many. */
    static SheetFault columns(int row, int column, int limit) {
        return new SheetFault(
                Code.TOO_MANY_COLUMNS,
                Map.of(
                        "row",
                        Integer.toString(row),
                        "column",
                        CellReference.convertNumToColString(column),
                        LIMIT,
                        Integer.toString(limit)));
    }

    /** A text in a cell too long. */
    public static SheetFault cell(int row, int column, int limit) {
        return new SheetFault(
                Code.CELL_TOO_LONG,
                Map.of(
                        "row",
                        Integer.toString(row),
                        "column",
                        CellReference.convertNumToColString(column),
                        LIMIT,
                        Integer.toString(limit)));
    }

    /** A text that cells share too long. */
    public static SheetFault string(int index, int limit) {
        return new SheetFault(
                Code.CELL_TOO_LONG, Map.of("string", Integer.toString(index), LIMIT, Integer.toString(limit)));
    }
}
