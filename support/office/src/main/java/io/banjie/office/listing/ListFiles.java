// SPDX-License-Identifier: Apache-2.0
package io.banjie.office.listing;

import io.banjie.office.ListExport;
import io.banjie.office.Listing;
import io.banjie.office.Sheet;
import io.banjie.office.SheetWriter;
import io.banjie.office.pdf.ListPages;
import io.banjie.office.sheet.PoiSheetWriter;
import io.banjie.office.words.Words;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Component;

/** Gives a list to the writer of its format. */
@Component
public final class ListFiles implements ListExport {

    private final SheetWriter sheets = new PoiSheetWriter();

    @Override
    public void write(Listing listing, Format format, OutputStream out) throws IOException {
        switch (format) {
            case XLSX -> sheets.xlsx(sheet(listing), out);
            case CSV -> SeparatedText.write(listing, out);
            case PDF -> ListPages.write(listing, out);
        }
    }

    private static Sheet sheet(Listing listing) {
        List<String> lines = new ArrayList<>(listing.lines());
        lines.add(Words.printedAt(listing.printedAt()));
        return new Sheet(
                listing.name(),
                listing.title(),
                lines,
                listing.columns(),
                listing.rows(),
                List.of(),
                listing.printedAt().toInstant());
    }
}
