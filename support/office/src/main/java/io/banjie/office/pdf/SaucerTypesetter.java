// SPDX-License-Identifier: Apache-2.0
package io.banjie.office.pdf;

import com.lowagie.text.pdf.PdfWriter;
import io.banjie.office.Page;
import io.banjie.office.Typesetter;
import java.io.ByteArrayOutputStream;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import org.osgi.service.component.annotations.Component;
import org.w3c.dom.Document;
import org.xhtmlrenderer.pdf.ITextRenderer;
import org.xhtmlrenderer.pdf.ITextReplacedElementFactory;

/** Sets pages with Flying Saucer on OpenPDF. */
@Component
public final class SaucerTypesetter implements Typesetter {

    private static final float DOTS_PER_POINT = ITextRenderer.DEFAULT_DOTS_PER_POINT;
    private static final int DOTS_PER_PIXEL = ITextRenderer.DEFAULT_DOTS_PER_PIXEL;

    static {
        LibraryLog.install();
    }

    private final FontShelf shelf = FontShelf.SHARED;

    @Override
    public byte[] pdf(Page page) {
        Document source = PageSource.read(page.xhtml());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SubsetTag.seeded(page.xhtml().hashCode(), () -> draw(page, source, out));
        GregorianCalendar date = GregorianCalendar.from(page.createdAt().atZone(ZoneOffset.UTC));
        return Fingerprint.stamp(SlimFonts.pack(out.toByteArray(), date));
    }

    private void draw(Page page, Document source, ByteArrayOutputStream out) {
        RunDevice device = new RunDevice(DOTS_PER_POINT, shelf);
        PageAgent agent = new PageAgent(page, device, DOTS_PER_PIXEL);
        ITextRenderer renderer = new ITextRenderer(
                DOTS_PER_POINT,
                DOTS_PER_PIXEL,
                device,
                agent,
                new ShelfResolver(shelf),
                new ITextReplacedElementFactory(device),
                new RunText(shelf));
        renderer.setPDFVersion(PdfWriter.VERSION_1_7);
        renderer.setListener(new PageProperties(page));
        renderer.getSharedContext().setLineBreakingStrategy(new IdeographBreaks());
        renderer.setDocument(source, "", new XhtmlRules());
        renderer.layout();
        renderer.createPDF(out);
        agent.check();
    }
}
