// SPDX-License-Identifier: Apache-2.0
package io.banjie.office.sheet;

import io.banjie.office.WorkbookTemplate;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** The second sheet: what to observe, line by line. */
final class NotesSheet {

    private static final int WIDTH = 100;
    private static final int CHARACTER = 256;

    private NotesSheet() {}

    static void draw(WorkbookTemplate template, SXSSFWorkbook workbook, TemplateStyles styles) {
        SXSSFSheet page = workbook.createSheet(template.notesSheet());
        page.setColumnWidth(0, WIDTH * CHARACTER);
        page.setDisplayGridlines(false);
        line(page, 0, template.notesSheet(), styles.title);
        int next = 1;
        for (String note : template.notes()) {
            line(page, next, note, styles.line).setHeightInPoints(TextLines.height(TextLines.count(note, WIDTH)));
            next++;
        }
        page.setFitToPage(true);
        page.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        page.getPrintSetup().setFitHeight((short) 0);
    }

    private static Row line(SXSSFSheet page, int number, String text, CellStyle style) {
        Row row = page.createRow(number);
        Cell cell = row.createCell(0);
        CellText.put(cell, text);
        cell.setCellStyle(style);
        return row;
    }
}
