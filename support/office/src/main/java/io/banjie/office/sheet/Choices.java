// SPDX-License-Identifier: Apache-2.0
package io.banjie.office.sheet;

import io.banjie.office.words.Words;
import java.util.List;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** What the spreadsheet itself lets users type: choices in their columns, nothing else in the headers. */
final class Choices {

    /** A list inside the rule is no longer than this, separators included; longer ones stand on a sheet of their own. */
    private static final int LONGEST = 255;

    private static final String LISTS = "lists";

    private final SXSSFWorkbook workbook;
    private final SXSSFSheet page;
    private final DataValidationHelper helper;
    private final int last;
    private int lists;

    Choices(SXSSFWorkbook workbook, SXSSFSheet page, int last) {
        this.workbook = workbook;
        this.page = page;
        this.helper = page.getDataValidationHelper();
        this.last = last;
    }

    /** Offers the labels in all rows of a column. */
    void offer(int column, List<String> labels) {
        DataValidation rule = helper.createValidation(
                isShort(labels)
                        ? helper.createExplicitListConstraint(labels.toArray(String[]::new))
                        : helper.createFormulaListConstraint(list(labels)),
                new CellRangeAddressList(TemplateDrawing.FIRST, last, column, column));
        // In .xlsx this says that the arrow is shown.
        rule.setSuppressDropDownArrow(true);
        add(rule, "choose");
    }

    private static boolean isShort(List<String> labels) {
        return String.join(",", labels).length() <= LONGEST
                && labels.stream()
                        .allMatch(label ->
                                label.equals(label.strip()) && label.indexOf(',') < 0 && label.indexOf('"') < 0);
    }

    /** Puts labels into a column of the sheet that no user sees. */
    private String list(List<String> labels) {
        SXSSFSheet sheet = workbook.getSheet(LISTS);
        if (sheet == null) {
            sheet = workbook.createSheet(LISTS);
            // Its columns are written one after the other.
            sheet.setRandomAccessWindowSize(-1);
            workbook.setSheetVisibility(workbook.getSheetIndex(sheet), SheetVisibility.VERY_HIDDEN);
        }
        for (int i = 0; i < labels.size(); i++) {
            Row row = sheet.getRow(i) == null ? sheet.createRow(i) : sheet.getRow(i);
            CellText.put(row.createCell(lists), labels.get(i));
        }
        String letters = CellReference.convertNumToColString(lists);
        lists++;
        return "%s!$%s$1:$%s$%d".formatted(LISTS, letters, letters, labels.size());
    }

    /** Keeps a header from being typed over. */
    void guardHeader(int column, String header) {
        String same = "EXACT(%s1,\"%s\")"
                .formatted(CellReference.convertNumToColString(column), header.replace("\"", "\"\""));
        if (same.length() <= LONGEST) {
            DataValidationConstraint constraint = helper.createCustomConstraint(same);
            DataValidation rule = helper.createValidation(constraint, new CellRangeAddressList(0, 0, column, column));
            rule.setEmptyCellAllowed(false);
            add(rule, "header");
        }
    }

    private void add(DataValidation rule, String words) {
        rule.setErrorStyle(DataValidation.ErrorStyle.STOP);
        rule.setShowErrorBox(true);
        rule.createErrorBox(Words.of(words), Words.of(words + ".hint"));
        page.addValidationData(rule);
    }
}
