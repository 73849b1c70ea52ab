// SPDX-License-Identifier: Apache-2.0
package io.banjie.office.sheet;

import io.banjie.office.Sheet;
import io.banjie.office.SheetWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Writes workbooks with the streaming half of Apache POI: rows go through a temporary file that is gone afterwards. */
@Component
public final class PoiSheetWriter implements SheetWriter {

    private static final String CREATOR = "Banjie";

    private final int mostRows;

    /** Writes sheets as long as the format allows. */
    @Activate
    public PoiSheetWriter() {
        this(SpreadsheetVersion.EXCEL2007.getMaxRows());
    }

    /** Writes sheets of so many rows at most. */
    PoiSheetWriter(int mostRows) {
        this.mostRows = mostRows;
    }

    @Override
    public void xlsx(Sheet sheet, OutputStream out) throws IOException {
        try (SXSSFWorkbook workbook = Workbooks.streaming()) {
            describe(sheet, workbook.getXSSFWorkbook().getProperties().getCoreProperties());
            new SheetDrawing(sheet, workbook, mostRows).draw();
            workbook.write(out);
        }
    }

    @Override
    public byte[] xlsx(Sheet sheet) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            xlsx(sheet, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void describe(Sheet sheet, CoreProperties properties) {
        Optional<Date> date = Optional.of(Date.from(sheet.createdAt()));
        properties.setTitle(sheet.title());
        properties.setCreator(CREATOR);
        properties.setCreated(date);
        properties.setModified(date);
    }
}
