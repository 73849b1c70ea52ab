// SPDX-License-Identifier: Apache-2.0
package io.banjie.office.sheet;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.DefaultIndexedColorMap;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;

/** The looks of the cells of a workbook that users fill in. */
final class TemplateStyles {

    private static final String FONT = "SimSun";
    private static final short POINTS = 11;
    private static final short NOTE_POINTS = 10;
    private static final short TITLE_POINTS = 14;
    private static final String TEXT = "@";

    /** Shows a star behind a text without changing it. */
    private static final String STARRED = "@\"*\"";

    private static final int BORDER = 0xBFBFBF;
    private static final int GREY = 0xE7E6E6;
    private static final int ORANGE = 0xFCE4D6;
    private static final int RED = 0xFFC7CE;
    private static final int DARK_RED = 0x9C0006;
    private static final int DARK_GREY = 0x595959;

    private final Workbook workbook;

    /** The header of a column that may stay empty. */
    final CellStyle header;

    /** The header of a column that must be filled in. */
    final CellStyle required;

    /** How to fill in a column. */
    final CellStyle note;

    /** A cell with the text format. */
    final CellStyle text;

    /** A cell to be filled in with anything. */
    final CellStyle any;

    /** A text that a spreadsheet could take for a formula. */
    final CellStyle quoted;

    /** A cell at fault. */
    final CellStyle bad;

    /** A cell at fault whose text a spreadsheet could take for a formula. */
    final CellStyle badQuoted;

    /** The reasons of a row's failure. */
    final CellStyle reasons;

    /** The title of the notes. */
    final CellStyle title;

    /** A line of the notes. */
    final CellStyle line;

    TemplateStyles(Workbook workbook) {
        this.workbook = workbook;
        Font body = font(POINTS, false, false, 0);
        Font bold = font(POINTS, true, false, 0);
        header = filled(cell(bold, TEXT, HorizontalAlignment.CENTER), GREY);
        required = filled(cell(bold, STARRED, HorizontalAlignment.CENTER), ORANGE);
        note = cell(font(NOTE_POINTS, false, true, DARK_GREY), TEXT, HorizontalAlignment.LEFT);
        text = plain(body, TEXT);
        any = plain(body, "General");
        quoted = plain(body, TEXT);
        quoted.setQuotePrefixed(true);
        bad = filled(cell(body, TEXT, HorizontalAlignment.LEFT), RED);
        badQuoted = filled(cell(body, TEXT, HorizontalAlignment.LEFT), RED);
        badQuoted.setQuotePrefixed(true);
        reasons = cell(font(NOTE_POINTS, false, false, DARK_RED), TEXT, HorizontalAlignment.LEFT);
        title = plain(font(TITLE_POINTS, true, false, 0), TEXT);
        line = plain(body, TEXT);
        line.setWrapText(true);
    }

    private CellStyle plain(Font font, String format) {
        CellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    private CellStyle cell(Font font, String format, HorizontalAlignment alignment) {
        XSSFCellStyle style = (XSSFCellStyle) plain(font, format);
        style.setAlignment(alignment);
        style.setWrapText(true);
        XSSFColor border = color(BORDER);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setTopBorderColor(border);
        style.setBottomBorderColor(border);
        style.setLeftBorderColor(border);
        style.setRightBorderColor(border);
        return style;
    }

    private static CellStyle filled(CellStyle style, int rgb) {
        style.setFillForegroundColor(color(rgb));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    private Font font(short points, boolean isBold, boolean isItalic, int rgb) {
        XSSFFont font = (XSSFFont) workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints(points);
        font.setBold(isBold);
        font.setItalic(isItalic);
        if (rgb != 0) {
            font.setColor(color(rgb));
        }
        return font;
    }

    private static XSSFColor color(int rgb) {
        byte[] parts = {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb};
        return new XSSFColor(parts, new DefaultIndexedColorMap());
    }
}
