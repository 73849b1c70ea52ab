// SPDX-License-Identifier: Apache-2.0
package io.banjie.office.pdf;

import com.lowagie.text.Document;
import com.lowagie.text.DocumentException;
import com.lowagie.text.Element;
import com.lowagie.text.ExceptionConverter;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfPTable;
import io.banjie.office.Listing;
import io.banjie.office.Typesetter;
import io.banjie.office.words.CellWords;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Draws a list as a table, page by page as its rows come: what web pages are set with would need all of them at once.
 */
public final class ListPages {

    private static final Rectangle LANDSCAPE = new Rectangle(PageSize.A4.getHeight(), PageSize.A4.getWidth());
    private static final float MARGIN = 30;
    private static final float BOTTOM = 40;
    private static final float TITLE_SIZE = 14;
    private static final float LINE_SIZE = 9;
    private static final float GAP = 6;
    private static final int SANS = 400;
    private static final int BOLD = 700;

    /** So many rows are laid out at once. */
    private static final int ROWS = 50;

    private final Listing listing;
    private final Lettering title;
    private final Lettering line;
    private final ListTable table;

    private ListPages(Listing listing) {
        FontShelf shelf = FontShelf.SHARED;
        Face sans = shelf.choose(List.of(Typesetter.SANS), SANS);
        Face bold = shelf.choose(List.of(Typesetter.SANS), BOLD);
        this.listing = listing;
        this.title = new Lettering(shelf, bold, TITLE_SIZE);
        this.line = new Lettering(shelf, sans, LINE_SIZE);
        float width = LANDSCAPE.getWidth() - 2 * MARGIN;
        this.table = new ListTable(listing.columns(), width, shelf, sans, bold);
    }

    /** Writes a list as PDF and leaves the stream open. */
    public static void write(Listing listing, OutputStream out) throws IOException {
        try {
            SubsetTag.seeded(listing.title().hashCode(), () -> new ListPages(listing).draw(out));
        } catch (ExceptionConverter e) {
            if (e.getException() instanceof IOException io) {
                throw io;
            }
            throw e;
        }
    }

    private void draw(OutputStream out) {
        Document document = new Document(LANDSCAPE, MARGIN, MARGIN, MARGIN, BOTTOM);
        try {
            SlimWriter writer = SlimWriter.on(document, out);
            writer.describe(listing);
            writer.setPageEvent(new PageNumbers(listing, line));
            document.open();
            head(document);
            rows(document);
            document.close();
        } catch (DocumentException e) {
            throw new IllegalStateException("The list cannot be drawn: " + e.getMessage(), e);
        }
    }

    private void head(Document document) throws DocumentException {
        Paragraph last = new Paragraph(title.phrase(listing.title()));
        last.setAlignment(Element.ALIGN_CENTER);
        last.setSpacingAfter(GAP);
        for (String text : listing.lines()) {
            document.add(last);
            last = new Paragraph(line.phrase(text));
        }
        last.setSpacingAfter(GAP);
        document.add(last);
    }

    private void rows(Document document) throws DocumentException {
        PdfPTable pages = table.begin();
        int number = 1;
        for (List<?> row : listing.rows()) {
            table.row(CellWords.row(row, listing.columns(), number, CellWords::printed));
            if (number % ROWS == 0) {
                document.add(pages);
            }
            number++;
        }
        if (number == 1) {
            // Labels alone would not be drawn.
            pages.setHeaderRows(0);
        }
        pages.setComplete(true);
        document.add(pages);
    }
}
