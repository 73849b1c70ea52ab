// SPDX-License-Identifier: Apache-2.0
package io.banjie.office.pdf;

import com.lowagie.text.SplitCharacter;
import com.lowagie.text.pdf.DefaultSplitCharacter;
import com.lowagie.text.pdf.PdfChunk;

/**
 * Lets lines end behind any ideograph, also a rare one, never inside one, and neither before a closing nor behind an
 * opening sign of punctuation (GB/T 15834-2011, 5.1).
 */
final class AnyIdeograph implements SplitCharacter {

    static final AnyIdeograph SPLIT = new AnyIdeograph();

    private static final String CLOSING = "，。、；：？！）】》〉」』”’％…—,.;:?!)]}%";
    private static final String OPENING = "（【《〈「『“‘([{￥";

    private final SplitCharacter common = new DefaultSplitCharacter();

    private AnyIdeograph() {}

    @Override
    public boolean isSplitCharacter(int start, int current, int end, char[] text, PdfChunk[] chunks) {
        char c = text[current];
        if (Character.isHighSurrogate(c) || OPENING.indexOf(c) >= 0) {
            return false;
        }
        if (current + 1 < end && CLOSING.indexOf(text[current + 1]) >= 0) {
            return false;
        }
        return Character.isLowSurrogate(c) || common.isSplitCharacter(start, current, end, text, chunks);
    }
}
