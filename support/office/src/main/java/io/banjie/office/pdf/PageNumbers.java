// SPDX-License-Identifier: Apache-2.0
package io.banjie.office.pdf;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.ColumnText;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfPageEventHelper;
import com.lowagie.text.pdf.PdfTemplate;
import com.lowagie.text.pdf.PdfWriter;
import io.banjie.office.Listing;
import io.banjie.office.words.Words;

/** Writes below each page when the list was printed, which page it is, and, once all are drawn, of how many. */
final class PageNumbers extends PdfPageEventHelper {

    private static final float HEIGHT = 22;
    private static final float ROOM = 80;

    private final Listing listing;
    private final Lettering lettering;
    private PdfTemplate pages;

    PageNumbers(Listing listing, Lettering lettering) {
        this.listing = listing;
        this.lettering = lettering;
    }

    @Override
    public void onOpenDocument(PdfWriter writer, Document document) {
        pages = writer.getDirectContent().createTemplate(ROOM, 2 * lettering.size());
    }

    @Override
    public void onEndPage(PdfWriter writer, Document document) {
        PdfContentByte content = writer.getDirectContent();
        show(content, Element.ALIGN_LEFT, Words.printedAt(listing.printedAt()), document.left(), HEIGHT);
        float middle = (document.left() + document.right()) / 2;
        show(content, Element.ALIGN_RIGHT, Words.of("page", writer.getPageNumber()), middle, HEIGHT);
        content.addTemplate(pages, middle, HEIGHT - lettering.size());
    }

    @Override
    public void onCloseDocument(PdfWriter writer, Document document) {
        // The page being begun when the document is closed is not written any more.
        show(pages, Element.ALIGN_LEFT, Words.of("pages", writer.getPageNumber() - 1), 0, lettering.size());
    }

    private void show(PdfContentByte content, int alignment, String text, float x, float y) {
        Phrase phrase = lettering.phrase(text);
        ColumnText.showTextAligned(content, alignment, phrase, x, y, 0);
    }
}
