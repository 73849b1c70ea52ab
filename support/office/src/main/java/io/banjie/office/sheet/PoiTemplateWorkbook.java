// SPDX-License-Identifier: Apache-2.0
package io.banjie.office.sheet;

import io.banjie.office.FailedRow;
import io.banjie.office.FailureWorkbook;
import io.banjie.office.TemplateWorkbook;
import io.banjie.office.WorkbookTemplate;
import io.banjie.office.reading.TemplateProperties;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.osgi.service.component.annotations.Component;

/** Writes templates, empty and with the rows that failed, with the streaming half of Apache POI. */
@Component
public final class PoiTemplateWorkbook implements TemplateWorkbook, FailureWorkbook {

    private static final String CREATOR = "Banjie";

    @Override
    public void xlsx(WorkbookTemplate template, OutputStream out) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        write(template, List.of(), template.showReasons(), bytes);
        SteadyZip.copy(bytes.toByteArray(), template.createdAt(), out);
    }

    @Override
    public void xlsx(WorkbookTemplate template, Iterable<FailedRow> rows, OutputStream out) throws IOException {
        write(template, rows, true, out);
    }

    private static void write(
            WorkbookTemplate template, Iterable<FailedRow> rows, boolean showReasons, OutputStream out)
            throws IOException {
        try (SXSSFWorkbook workbook = Workbooks.streaming()) {
            describe(template, workbook.getXSSFWorkbook().getProperties());
            TemplateDrawing drawing = new TemplateDrawing(template, workbook, showReasons);
            drawing.head();
            rows.forEach(drawing::row);
            drawing.finish();
            workbook.write(out);
        }
    }

    private static void describe(WorkbookTemplate template, POIXMLProperties properties) {
        Optional<Date> date = Optional.of(Date.from(template.createdAt()));
        CoreProperties core = properties.getCoreProperties();
        core.setTitle(template.title());
        core.setCreator(CREATOR);
        core.setCreated(date);
        core.setModified(date);
        properties
                .getCustomProperties()
                .addProperty(TemplateProperties.ID, template.mark().id());
        properties
                .getCustomProperties()
                .addProperty(TemplateProperties.VERSION, template.mark().version());
    }
}
