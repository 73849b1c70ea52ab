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

/** One list being written from top to bottom, over as many sheets as it takes. */
final class SheetDrawing {

    private static final float TITLE_HEIGHT = 30;
    private static final float LABEL_HEIGHT = 24;
    private static final int CHARACTER = 256;
    private static final int WIDEST = 255 * CHARACTER;

    /** What Excel adds to a column's width for its margins, in 256ths of a character. */
    private static final int MARGINS = 182;

    private static final int LONGEST_NAME = 31;

    private final Sheet sheet;
    private final SXSSFWorkbook workbook;
    private final int mostRows;
    private final Styles styles;
    private final CellWriter cells;
    private SXSSFSheet page;
    private int first;
    private int next;

    SheetDrawing(Sheet sheet, SXSSFWorkbook workbook, int mostRows) {
        this.sheet = sheet;
        this.workbook = workbook;
        this.mostRows = mostRows;
        this.styles = new Styles(workbook);
        this.cells = new CellWriter(styles);
    }

    void draw() {
        page = workbook.createSheet(sheet.name());
        line(sheet.title(), styles.title).setHeightInPoints(TITLE_HEIGHT);
        sheet.headerLines().forEach(text -> line(text, styles.line));
        labels();
        int number = 1;
        for (List<?> row : sheet.rows()) {
            if (next == mostRows) {
                goOn();
            }
            row(row, number);
            number++;
        }
        calm();
        if (next + sheet.footerLines().size() > mostRows) {
            goOn();
        }
        sheet.footerLines().forEach(text -> line(text, styles.line));
    }

    /** Goes on with the labels on another sheet, because this one is full. */
    private void goOn() {
        calm();
        String number = " (%d)".formatted(workbook.getNumberOfSheets() + 1);
        int room = LONGEST_NAME - number.length();
        String name = sheet.name().length() > room ? sheet.name().substring(0, room) : sheet.name();
        page = workbook.createSheet(name + number);
        next = 0;
        labels();
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

    private void labels() {
        Row row = page.createRow(next);
        row.setHeightInPoints(LABEL_HEIGHT);
        for (int i = 0; i < sheet.columns().size(); i++) {
            Column column = sheet.columns().get(i);
            page.setColumnWidth(i, Math.min(WIDEST, column.width() * CHARACTER + MARGINS));
            Cell cell = row.createCell(i);
            CellText.put(cell, column.label());
            cell.setCellStyle(styles.label);
        }
        print(next);
        next++;
        first = next;
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
    private void calm() {
        if (next > first) {
            CellRangeAddress rows =
                    new CellRangeAddress(first, next - 1, 0, sheet.columns().size() - 1);
            workbook.getXSSFWorkbook()
                    .getSheetAt(workbook.getSheetIndex(page))
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
