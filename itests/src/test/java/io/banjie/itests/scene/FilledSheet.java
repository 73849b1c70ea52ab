// SPDX-License-Identifier: Apache-2.0
package io.banjie.itests.scene;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Fills in the workbook that the server hands out, as an employer does: a row for each person, texts only. */
public final class FilledSheet {

    private FilledSheet() {}

    /**
     * A template with rows.
     *
     * @param template the workbook handed out; the heading of its first column is looked for
     * @param rows what stands under which heading, each told by its beginning
     */
    public static byte[] of(byte[] template, List<Map<String, String>> rows) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(template));
                ByteArrayOutputStream filled = new ByteArrayOutputStream()) {
            Sheet sheet = workbook.getSheetAt(0);
            Row headings = headings(sheet);
            int first = sheet.getLastRowNum() + 1;
            IntStream.range(0, rows.size())
                    .forEach(index -> fill(sheet.createRow(first + index), headings, rows.get(index)));
            workbook.write(filled);
            return filled.toByteArray();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Row headings(Sheet sheet) {
        for (Row row : sheet) {
            if (row.getCell(0) != null && row.getCell(0).getStringCellValue().startsWith("姓名")) {
                return row;
            }
        }
        throw new AssertionError("the template has no row of headings");
    }

    private static void fill(Row row, Row headings, Map<String, String> texts) {
        texts.forEach((beginning, text) -> {
            for (Cell heading : headings) {
                if (heading.getStringCellValue().startsWith(beginning)) {
                    row.createCell(heading.getColumnIndex()).setCellValue(text);
                    return;
                }
            }
            throw new AssertionError("the template has no column " + beginning);
        });
    }
}
