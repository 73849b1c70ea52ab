// SPDX-License-Identifier: Apache-2.0
package io.banjie.office.pdf;

import com.lowagie.text.DocumentException;
import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.pdf.FontDescription;
import org.xhtmlrenderer.pdf.FontDescription.Decorations;
import org.xhtmlrenderer.pdf.ITextFSFont;

/**
 * One font file in memory, shared by all documents: it is only read after loading. Subsets leave it unpacked, because
 * {@link SlimFonts} packs them.
 */
record Face(FontDescription description) {

    /** Where lines lie in thousandths of the size; the same for all faces, so that a rare character keeps the line. */
    private static final float STRIKE_SIZE = 50;

    private static final float STRIKE_POSITION = 330;
    private static final float UNDERLINE_POSITION = -110;
    private static final float UNDERLINE_SIZE = 50;

    /** The face of the whole font in a file. */
    static Face load(String file, int weight) {
        return of(file, read(file), weight);
    }

    /** The face of the part of a font that papers need nearly always, which takes far less work to embed. */
    static Face loadCommon(String file, int weight) {
        return of(file, FontPart.of(read(file), CommonCharacters::has), weight);
    }

    private static byte[] read(String file) {
        try (InputStream in = Face.class.getResourceAsStream("fonts/" + file)) {
            if (in == null) {
                throw new IllegalStateException("The bundle holds no font " + file + ".");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Face of(String file, byte[] program, int weight) {
        try {
            BaseFont font = BaseFont.createFont(file, BaseFont.IDENTITY_H, true, false, program, null);
            font.setSecureRandom(SubsetTag.SOURCE);
            font.setCompressionLevel(Deflater.NO_COMPRESSION);
            Decorations lines =
                    new Decorations(weight, STRIKE_SIZE, STRIKE_POSITION, UNDERLINE_POSITION, UNDERLINE_SIZE);
            return new Face(new FontDescription(font, false, IdentValue.NORMAL, lines));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (DocumentException e) {
            throw new IllegalStateException("The font " + file + " cannot be used: " + e.getMessage(), e);
        }
    }

    boolean has(int codePoint) {
        return description.getFont().charExists(codePoint);
    }

    float width(String text, float size) {
        return description.getFont().getWidthPoint(text, size);
    }

    ITextFSFont at(float size) {
        return new ITextFSFont(description, size);
    }
}
