// SPDX-License-Identifier: Apache-2.0
package io.banjie.office.sheet;

import io.banjie.office.FailureWorkbook;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.Drawing;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** The comments of a sheet, up to the number that it may carry besides those of its headers. */
final class CellNotes {

    private static final int COLUMNS = 3;
    private static final int WIDTH = 40;

    private final SXSSFSheet page;
    private final CreationHelper helper;
    private int inRows;

    CellNotes(SXSSFSheet page) {
        this.page = page;
        this.helper = page.getWorkbook().getCreationHelper();
    }

    /** Comments a cell, unless there is nothing to say or no more room. */
    void add(int row, int column, String text) {
        if (text.isEmpty() || row >= TemplateDrawing.FIRST && inRows == FailureWorkbook.COMMENTS) {
            return;
        }
        inRows += row >= TemplateDrawing.FIRST ? 1 : 0;
        Drawing<?> drawing = page.createDrawingPatriarch();
        ClientAnchor anchor = helper.createClientAnchor();
        anchor.setCol1(column + 1);
        anchor.setCol2(column + 1 + COLUMNS);
        anchor.setRow1(row);
        anchor.setRow2(row + 2 + TextLines.count(text, WIDTH));
        Comment comment = drawing.createCellComment(anchor);
        comment.setAddress(row, column);
        comment.setString(helper.createRichTextString(text));
    }
}
