// SPDX-License-Identifier: Apache-2.0
package io.banjie.office.sheet;

import io.banjie.office.Column;
import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** The looks of the cells of one workbook. */
final class Styles {

    private static final String FONT = "SimSun";
    private static final short BODY_POINTS = 10;
    private static final short TITLE_POINTS = 16;
    private static final Map<Column.Type, String> FORMATS = new EnumMap<>(Map.of(
            Column.Type.TEXT, "@",
            Column.Type.DATE, "yyyy-mm-dd",
            Column.Type.MONEY, "#,##0.00",
            Column.Type.INTEGER, "0"));

    private final Workbook workbook;
    private final Font body;
    private final Font bold;
    private final Map<Column.Type, CellStyle> cells = new EnumMap<>(Column.Type.class);

    /** A title over the whole width. */
    final CellStyle title;

    /** A line over the whole width. */
    final CellStyle line;

    /** The label of a column. */
    final CellStyle label;

    /** A text that a spreadsheet could take for a formula. */
    final CellStyle quoted;

    Styles(Workbook workbook) {
        this.workbook = workbook;
        this.body = font(BODY_POINTS, false);
        this.bold = font(BODY_POINTS, true);
        title = style(font(TITLE_POINTS, true), HorizontalAlignment.CENTER);
        line = style(body, HorizontalAlignment.LEFT);
        label = bordered(style(bold, HorizontalAlignment.CENTER));
        label.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        label.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        label.setWrapText(true);
        for (Column.Type type : Column.Type.values()) {
            cells.put(type, cell(type));
        }
        quoted = cell(Column.Type.TEXT);
        quoted.setQuotePrefixed(true);
    }

    CellStyle of(Column.Type type) {
        return cells.get(type);
    }

    private CellStyle cell(Column.Type type) {
        HorizontalAlignment alignment =
                switch (type) {
                    case TEXT -> HorizontalAlignment.LEFT;
                    case DATE -> HorizontalAlignment.CENTER;
                    case MONEY, INTEGER -> HorizontalAlignment.RIGHT;
                };
        CellStyle style = bordered(style(body, alignment));
        style.setDataFormat(workbook.createDataFormat().getFormat(FORMATS.get(type)));
        style.setWrapText(type == Column.Type.TEXT);
        return style;
    }

    private CellStyle style(Font font, HorizontalAlignment alignment) {
        CellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setAlignment(alignment);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        return style;
    }

    private static CellStyle bordered(CellStyle style) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }

    private Font font(short points, boolean isBold) {
        Font font = workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints(points);
        font.setBold(isBold);
        return font;
    }
}
