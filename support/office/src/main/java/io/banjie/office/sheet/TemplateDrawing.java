// SPDX-License-Identifier: Apache-2.0
package io.banjie.office.sheet;

import io.banjie.office.FailedRow;
import io.banjie.office.TemplateColumn;
import io.banjie.office.WorkbookTemplate;
import io.banjie.office.words.Words;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** The sheet to fill in: headers, notes, choices, and perhaps the rows that failed. */
final class TemplateDrawing {

    /** The first row of data; headers and notes stand above. */
    static final int FIRST = 2;

    private static final int CHARACTER = 256;
    private static final int WIDEST = 255 * CHARACTER;

    /** What Excel adds to a column's width for its margins, in 256ths of a character. */
    private static final int MARGINS = 182;

    private static final float HEADER_HEIGHT = 26;

    private final WorkbookTemplate template;
    private final List<TemplateColumn> columns;
    private final SXSSFWorkbook workbook;
    private final SXSSFSheet page;
    private final TemplateStyles styles;
    private final CellNotes notes;
    private int next = FIRST;

    TemplateDrawing(WorkbookTemplate template, SXSSFWorkbook workbook, boolean showReasons) {
        this.template = template;
        this.columns = new ArrayList<>(template.columns());
        if (showReasons) {
            columns.add(template.reasons());
        }
        this.workbook = workbook;
        this.page = workbook.createSheet(template.sheet());
        this.styles = new TemplateStyles(workbook);
        this.notes = new CellNotes(page);
    }

    /** Draws what every workbook of the template has. */
    void head() {
        Row headers = page.createRow(0);
        headers.setHeightInPoints(HEADER_HEIGHT);
        Row hints = page.createRow(1);
        int lines = 1;
        for (int i = 0; i < columns.size(); i++) {
            TemplateColumn column = columns.get(i);
            page.setColumnWidth(i, Math.min(WIDEST, column.width() * CHARACTER + MARGINS));
            page.setDefaultColumnStyle(i, column.text() ? styles.text : styles.any);
            cell(headers, i, column.header()).setCellStyle(column.required() ? styles.required : styles.header);
            cell(hints, i, column.note()).setCellStyle(styles.note);
            notes.add(0, i, comment(column));
            lines = Math.max(lines, TextLines.count(column.note(), column.width()));
        }
        hints.setHeightInPoints(TextLines.height(lines));
        page.createFreezePane(0, FIRST);
        print();
    }

    private static Cell cell(Row row, int column, String text) {
        Cell cell = row.createCell(column);
        CellText.put(cell, text);
        return cell;
    }

    private static String comment(TemplateColumn column) {
        if (!column.required()) {
            return column.comment();
        }
        return column.comment().isEmpty() ? Words.of("required") : Words.of("required") + "\n" + column.comment();
    }

    private void print() {
        page.setRepeatingRows(new CellRangeAddress(0, FIRST - 1, -1, -1));
        page.setAutobreaks(true);
        page.setFitToPage(true);
        PrintSetup setup = page.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        page.getFooter().setCenter("&P / &N");
    }

    /** Writes one row that failed below the rows before. */
    void row(FailedRow failed) {
        if (failed.cells().size() > template.columns().size()) {
            throw new IllegalArgumentException("Row %d has %d cells, but the template has %d columns."
                    .formatted(
                            next - FIRST + 1,
                            failed.cells().size(),
                            template.columns().size()));
        }
        Row row = page.createRow(next);
        for (int i = 0; i < template.columns().size(); i++) {
            value(
                    row,
                    i,
                    i < failed.cells().size() ? failed.cells().get(i) : "",
                    failed.marks().get(i));
        }
        String reasons = String.join("\n", failed.reasons());
        Cell last = cell(row, template.columns().size(), checked(reasons));
        last.setCellStyle(styles.reasons);
        row.setHeightInPoints(
                TextLines.height(TextLines.count(reasons, template.reasons().width())));
        next++;
    }

    private void value(Row row, int column, String text, String mark) {
        boolean risky = FormulaGuard.isRisky(text);
        Cell cell = row.createCell(column);
        if (!text.isEmpty()) {
            CellText.put(cell, checked(text));
        }
        if (mark == null) {
            cell.setCellStyle(risky ? styles.quoted : styles.text);
        } else {
            cell.setCellStyle(risky ? styles.badQuoted : styles.bad);
            notes.add(next, column, mark);
        }
    }

    private String checked(String text) {
        if (text.length() > SpreadsheetVersion.EXCEL2007.getMaxTextLength()) {
            throw new IllegalArgumentException("Row %d has a text of %d characters, more than a cell can hold."
                    .formatted(next - FIRST + 1, text.length()));
        }
        return text;
    }

    /** Draws what depends on how many rows there are, and the sheets behind. */
    void finish() {
        int last = Math.max(next, FIRST + template.rows()) - 1;
        Choices choices = new Choices(workbook, page, last);
        if (!template.notes().isEmpty()) {
            NotesSheet.draw(template, workbook, styles);
        }
        for (int i = 0; i < columns.size(); i++) {
            choices.guardHeader(i, columns.get(i).header());
            if (!columns.get(i).choices().isEmpty()) {
                choices.offer(i, columns.get(i).choices());
            }
        }
        // ID numbers are no "numbers stored as text".
        workbook.getXSSFWorkbook()
                .getSheetAt(0)
                .addIgnoredErrors(
                        new CellRangeAddress(FIRST, last, 0, columns.size() - 1),
                        IgnoredErrorType.NUMBER_STORED_AS_TEXT);
    }
}
