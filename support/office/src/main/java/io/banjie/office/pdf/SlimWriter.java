// SPDX-License-Identifier: Apache-2.0
package io.banjie.office.pdf;

import com.lowagie.text.Document;
import com.lowagie.text.DocumentException;
import com.lowagie.text.pdf.PdfBoolean;
import com.lowagie.text.pdf.PdfDate;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfDocument;
import com.lowagie.text.pdf.PdfIndirectObject;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfStream;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import io.banjie.office.Listing;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.GregorianCalendar;
import java.util.zip.InflaterInputStream;

/** Packs the embedded fonts on their way out, as {@link SlimFonts} does with a PDF that is in memory. */
final class SlimWriter extends PdfWriter {

    private SlimWriter(PdfDocument pages, OutputStream out) {
        super(pages, out);
    }

    /** Draws a document into a stream, which stays open. */
    static SlimWriter on(Document document, OutputStream out) throws DocumentException {
        PdfDocument pages = new PdfDocument();
        document.addDocListener(pages);
        SlimWriter writer = new SlimWriter(pages, out);
        pages.addWriter(writer);
        writer.setCloseStream(false);
        writer.setPdfVersion(VERSION_1_7);
        return writer;
    }

    /** Writes title and date into the PDF. */
    void describe(Listing listing) {
        PdfDate date = new PdfDate(GregorianCalendar.from(listing.printedAt()));
        getInfo().put(PdfName.TITLE, new PdfString(listing.title(), PdfObject.TEXT_UNICODE));
        getInfo().put(PdfName.CREATIONDATE, date);
        getInfo().put(PdfName.MODDATE, date);
        PdfDictionary viewer = new PdfDictionary();
        viewer.put(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
        getExtraCatalog().put(PdfName.VIEWERPREFERENCES, viewer);
    }

    @Override
    public PdfIndirectObject addToBody(PdfObject object) throws IOException {
        boolean isFont = object instanceof PdfStream stream && stream.contains(PdfName.LENGTH1);
        return super.addToBody(isFont ? slim((PdfStream) object) : object);
    }

    private static PdfStream slim(PdfStream font) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        font.writeContent(packed);
        byte[] program = new InflaterInputStream(new ByteArrayInputStream(packed.toByteArray())).readAllBytes();
        byte[] slim = FontProgram.withoutUnusedBearings(program);
        PdfStream stream = new PdfStream(slim);
        stream.put(PdfName.LENGTH1, font.get(PdfName.LENGTH1));
        stream.flateCompress();
        return stream;
    }
}
