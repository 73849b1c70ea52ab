// SPDX-License-Identifier: Apache-2.0
package io.banjie.office.sheet;

import io.banjie.office.Column;
import io.banjie.office.Sheet;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** One sheet being written from top to bottom. */
final class SheetDrawing {

    private static final float TITLE_HEIGHT = 30;
    private static final float LABEL_HEIGHT = 24;
    private static final int CHARACTER = 256;
    private static final int WIDEST = 255 * CHARACTER;

    /** What Excel adds to a column's width for its margins, in 256ths of a character. */
    private static final int MARGINS = 182;

    private final Sheet sheet;
    private final SXSSFSheet page;
    private final Styles styles;
    private final CellWriter cells;
    private int next;

    SheetDrawing(Sheet sheet, SXSSFWorkbook workbook) {
        this.sheet = sheet;
        this.page = workbook.createSheet(sheet.name());
        this.styles = new Styles(workbook);
        this.cells = new CellWriter(styles);
    }

    void draw() {
        line(sheet.title(), styles.title).setHeightInPoints(TITLE_HEIGHT);
        sheet.headerLines().forEach(text -> line(text, styles.line));
        int labels = labels();
        int first = next;
        for (List<?> row : sheet.rows()) {
            row(row, next - first + 1);
        }
        calm(first);
        sheet.footerLines().forEach(text -> line(text, styles.line));
        print(labels);
    }

    private Row line(String text, CellStyle style) {
        Row row = page.createRow(next);
        Cell cell = row.createCell(0);
        CellText.put(cell, text);
        cell.setCellStyle(style);
        int last = sheet.columns().size() - 1;
        if (last > 0) {
            page.addMergedRegionUnsafe(new CellRangeAddress(next, next, 0, last));
        }
        next++;
        return row;
    }

    private int labels() {
        Row row = page.createRow(next);
        row.setHeightInPoints(LABEL_HEIGHT);
        for (int i = 0; i < sheet.columns().size(); i++) {
            Column column = sheet.columns().get(i);
            page.setColumnWidth(i, Math.min(WIDEST, column.width() * CHARACTER + MARGINS));
            Cell cell = row.createCell(i);
            CellText.put(cell, column.label());
            cell.setCellStyle(styles.label);
        }
        return next++;
    }

    private void row(List<?> values, int number) {
        if (values.size() != sheet.columns().size()) {
            throw new IllegalArgumentException("Row %d has %d cells, but there are %d columns."
                    .formatted(number, values.size(), sheet.columns().size()));
        }
        Row row = page.createRow(next++);
        for (int i = 0; i < values.size(); i++) {
            Column column = sheet.columns().get(i);
            try {
                cells.write(row.createCell(i), column.type(), values.get(i));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(
                        "Row %d, column %s: %s".formatted(number, column.label(), e.getMessage()), e);
            }
        }
    }

    /** Keeps spreadsheets from marking ID numbers as "numbers stored as text". */
    private void calm(int first) {
        if (next > first) {
            CellRangeAddress rows =
                    new CellRangeAddress(first, next - 1, 0, sheet.columns().size() - 1);
            page.getWorkbook()
                    .getXSSFWorkbook()
                    .getSheetAt(0)
                    .addIgnoredErrors(rows, IgnoredErrorType.NUMBER_STORED_AS_TEXT);
        }
    }

    private void print(int labels) {
        page.createFreezePane(0, labels + 1);
        page.setRepeatingRows(new CellRangeAddress(labels, labels, -1, -1));
        page.setAutobreaks(true);
        page.setFitToPage(true);
        page.setHorizontallyCenter(true);
        PrintSetup setup = page.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        page.getFooter().setCenter("&P / &N");
    }
}
