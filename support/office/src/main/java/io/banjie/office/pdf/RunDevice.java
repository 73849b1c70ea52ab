// SPDX-License-Identifier: Apache-2.0
package io.banjie.office.pdf;

import java.util.List;
import org.xhtmlrenderer.pdf.ITextFSFont;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.render.FSFont;
import org.xhtmlrenderer.render.JustificationInfo;

/** Draws each text run by run, changing the face where the wanted one lacks a character. */
final class RunDevice extends ITextOutputDevice {

    private final FontShelf shelf;
    private ITextFSFont font;

    RunDevice(float dotsPerPoint, FontShelf shelf) {
        super(dotsPerPoint);
        this.shelf = shelf;
    }

    @Override
    public void setFont(FSFont wanted) {
        font = (ITextFSFont) wanted;
        super.setFont(wanted);
    }

    @Override
    public void drawString(String text, float x, float y, JustificationInfo spacing) {
        ITextFSFont wanted = font;
        List<Run> runs = Run.of(text, new Face(wanted.getFontDescription()), shelf);
        float at = x;
        for (Run run : runs) {
            super.setFont(run.face().at(wanted.getSize2D()));
            at += drawRun(run, at, y, spacing, wanted.getSize2D());
        }
        super.setFont(wanted);
    }

    private float drawRun(Run run, float x, float y, JustificationInfo spacing, float size) {
        if (spacing == null) {
            super.drawString(run.text(), x, y, null);
            return run.width(size);
        }
        return drawSpaced(run, x, y, spacing, size);
    }

    /** The superclass spaces char by char, which would tear surrogate pairs: here each code point is placed by itself. */
    private float drawSpaced(Run run, float x, float y, JustificationInfo spacing, float size) {
        if (run.text().codePoints().noneMatch(Character::isSupplementaryCodePoint)) {
            super.drawString(run.text(), x, y, spacing);
            return run.width(size) + gaps(run.text(), spacing);
        }
        float at = x;
        for (int codePoint : run.text().codePoints().toArray()) {
            String character = Character.toString(codePoint);
            super.drawString(character, at, y, null);
            at += run.face().width(character, size) + gaps(character, spacing);
        }
        return at - x;
    }

    private static float gaps(String text, JustificationInfo spacing) {
        float sum = 0;
        for (char c : text.toCharArray()) {
            boolean space = c == ' ' || c == '\u00a0' || c == '\u3000';
            sum += space ? spacing.spaceAdjust() : spacing.nonSpaceAdjust();
        }
        return sum;
    }
}
