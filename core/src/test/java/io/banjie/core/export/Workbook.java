// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What stands in a workbook, read by other means than it was written with. */
final class Workbook {

    private Workbook() {}

    static List<String> firstColumn(byte[] xlsx) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
            List<String> cells = new ArrayList<>();
            for (Row row : workbook.getSheetAt(0)) {
                cells.add(row.getCell(0).toString());
            }
            return cells;
        }
    }
}
