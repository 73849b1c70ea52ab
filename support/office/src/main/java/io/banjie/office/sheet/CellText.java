// SPDX-License-Identifier: Apache-2.0
package io.banjie.office.sheet;

import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;

/** Puts texts into cells so that exactly they come out again. */
final class CellText {

    /** What a workbook could take for one of its escapes. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private CellText() {}

    static void put(Cell cell, String text) {
        cell.setCellValue(escape(text));
    }

    /** Writes characters that XML cannot hold as {@code _xHHHH_} (ISO/IEC 29500-1, ST_Xstring). */
    private static String escape(String text) {
        String literal = text.contains("_x") ? ESCAPE.matcher(text).replaceAll("_x005F_") : text;
        if (literal.codePoints().allMatch(CellText::isXml)) {
            return literal;
        }
        StringBuilder escaped = new StringBuilder();
        literal.codePoints().forEach(codePoint -> {
            if (isXml(codePoint)) {
                escaped.appendCodePoint(codePoint);
            } else {
                escaped.append("_x%04X_".formatted(codePoint));
            }
        });
        return escaped.toString();
    }

    /** The characters of XML 1.0, section 2.2. A carriage return would become a line feed. */
    private static boolean isXml(int codePoint) {
        return codePoint == '\t'
                || codePoint == '\n'
                || codePoint >= 0x20 && codePoint <= 0xD7FF
                || codePoint >= 0xE000 && codePoint <= 0xFFFD
                || codePoint >= 0x10000;
    }
}
