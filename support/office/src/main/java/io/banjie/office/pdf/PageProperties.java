// SPDX-License-Identifier: Apache-2.0
package io.banjie.office.pdf;

import com.lowagie.text.pdf.PdfBoolean;
import com.lowagie.text.pdf.PdfDate;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import io.banjie.office.Page;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import org.xhtmlrenderer.pdf.DefaultPDFCreationListener;
import org.xhtmlrenderer.pdf.ITextRenderer;

/** Writes title, language and date into the PDF. */
final class PageProperties extends DefaultPDFCreationListener {

    private final Page page;

    PageProperties(Page page) {
        this.page = page;
    }

    @Override
    public void onClose(ITextRenderer renderer) {
        PdfWriter writer = renderer.getWriter();
        writer.getInfo().put(PdfName.TITLE, new PdfString(page.title(), PdfObject.TEXT_UNICODE));
        writer.getInfo()
                .put(
                        PdfName.CREATIONDATE,
                        new PdfDate(GregorianCalendar.from(page.createdAt().atZone(ZoneOffset.UTC))));
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(page.language()));
        PdfDictionary viewer = new PdfDictionary();
        viewer.put(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
        writer.getExtraCatalog().put(PdfName.VIEWERPREFERENCES, viewer);
    }
}
