// SPDX-License-Identifier: Apache-2.0
package io.banjie.office.pdf;

import java.text.BreakIterator;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.layout.breaker.BreakPoint;
import org.xhtmlrenderer.layout.breaker.BreakPointsProvider;
import org.xhtmlrenderer.layout.breaker.DefaultLineBreakingStrategy;
import org.xhtmlrenderer.layout.breaker.LineBreakingStrategy;

/**
 * Lets lines end between any two ideographs (UAX 14, class ID). The Java platform knows this of the common ones only: a
 * run of rare characters would leave the page.
 */
final class IdeographBreaks implements LineBreakingStrategy {

    private final LineBreakingStrategy common = new DefaultLineBreakingStrategy();

    @Override
    public BreakPointsProvider getBreakPointsProvider(String text, String language, CalculatedStyle style) {
        return new Merged(text, common.getBreakPointsProvider(text, language, style));
    }

    private static final class Merged implements BreakPointsProvider {

        private final String text;
        private final BreakPointsProvider common;
        private BreakPoint coming;
        private int position;

        Merged(String text, BreakPointsProvider common) {
            this.text = text;
            this.common = common;
            this.coming = common.next();
        }

        @Override
        public BreakPoint next() {
            int limit = coming.getPosition() == BreakIterator.DONE ? text.length() : coming.getPosition();
            while (position < limit) {
                int codePoint = text.codePointAt(position);
                position += Character.charCount(codePoint);
                if (position < limit
                        && Character.isIdeographic(codePoint)
                        && Character.isIdeographic(text.codePointAt(position))) {
                    return new BreakPoint(position);
                }
            }
            BreakPoint reached = coming;
            coming = reached.getPosition() == BreakIterator.DONE ? reached : common.next();
            return reached;
        }
    }
}
