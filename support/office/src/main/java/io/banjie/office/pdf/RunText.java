// SPDX-License-Identifier: Apache-2.0
package io.banjie.office.pdf;

import com.lowagie.text.pdf.BaseFont;
import org.xhtmlrenderer.extend.FontContext;
import org.xhtmlrenderer.pdf.FontDescription;
import org.xhtmlrenderer.pdf.ITextFSFont;
import org.xhtmlrenderer.pdf.ITextFSFontMetrics;
import org.xhtmlrenderer.pdf.ITextTextRenderer;
import org.xhtmlrenderer.render.FSFont;
import org.xhtmlrenderer.render.FSFontMetrics;

/** Measures text run by run, as {@link RunDevice} draws it. */
final class RunText extends ITextTextRenderer {

    private static final float THOUSAND = 1000f;

    private final FontShelf shelf;

    RunText(FontShelf shelf) {
        this.shelf = shelf;
    }

    /**
     * Measures a text. A line breaker may offer half of a surrogate pair: the first half counts as wide as the
     * character, the second as nothing, so that no line ever ends between them.
     */
    @Override
    public int getWidth(FontContext context, FSFont font, String text) {
        String whole = text;
        float width = 0;
        if (!whole.isEmpty() && Character.isLowSurrogate(whole.charAt(0))) {
            whole = whole.substring(1);
        }
        if (!whole.isEmpty() && Character.isHighSurrogate(whole.charAt(whole.length() - 1))) {
            whole = whole.substring(0, whole.length() - 1);
            width = font.getSize2D();
        }
        Face face = new Face(((ITextFSFont) font).getFontDescription());
        for (Run run : Run.of(whole, face, shelf)) {
            width += run.width(font.getSize2D());
        }
        return (int) Math.ceil(width);
    }

    /** Uses the line metrics of the font (hhea), as browsers do, not the box around its largest glyph. */
    @Override
    public FSFontMetrics getFSFontMetrics(FontContext context, FSFont font, String text) {
        FontDescription face = ((ITextFSFont) font).getFontDescription();
        float size = font.getSize2D();
        return new ITextFSFontMetrics(
                face.getFont().getFontDescriptor(BaseFont.AWT_ASCENT, size),
                -face.getFont().getFontDescriptor(BaseFont.AWT_DESCENT, size),
                -face.getYStrikeoutPosition() / THOUSAND * size,
                face.getYStrikeoutSize() / THOUSAND * size,
                -face.getUnderlinePosition() / THOUSAND * size,
                face.getUnderlineThickness() / THOUSAND * size);
    }
}
