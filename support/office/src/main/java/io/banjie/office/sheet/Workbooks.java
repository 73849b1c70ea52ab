// SPDX-License-Identifier: Apache-2.0
package io.banjie.office.sheet;

import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Workbooks whose rows go through a temporary file, so that memory does not grow with them. */
final class Workbooks {

    private static final int ROWS_IN_MEMORY = 100;

    private Workbooks() {}

    static SXSSFWorkbook streaming() {
        SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY);
        // Some readers do not know the marks for files beyond four gigabytes.
        workbook.setZip64Mode(Zip64Mode.AsNeeded);
        return workbook;
    }
}
