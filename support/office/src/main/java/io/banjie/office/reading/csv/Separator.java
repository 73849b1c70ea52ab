// SPDX-License-Identifier: Apache-2.0
package io.banjie.office.reading.csv;

import java.io.IOException;
import java.io.Reader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands between the cells of a line.
 *
 * @param character comma, semicolon or tab
 * @param directive the length of a first line that only says so, as Excel understands it ({@code sep=;}), with its end
 */
record Separator(char character, int directive) {

    private static final String KNOWN = ",;\t";
    private static final Pattern DIRECTIVE = Pattern.compile("(?i)sep=([,;\t])(\r\n|\r|\n|$)");
    private static final int SAMPLE = 1 << 16;
    private static final int LINES = 50;

    /** Finds the separator by the first lines: the one that stands in most of them, outside quotes. */
    static Separator of(Reader source) throws IOException {
        char[] sample = new char[SAMPLE];
        int length = 0;
        for (int count = 0; count >= 0 && length < SAMPLE; length += Math.max(0, count)) {
            count = source.read(sample, length, SAMPLE - length);
        }
        String text = new String(sample, 0, length);
        Matcher directive = DIRECTIVE.matcher(text);
        if (directive.lookingAt()) {
            return new Separator(directive.group(1).charAt(0), directive.end());
        }
        return new Separator(mostFrequent(text), 0);
    }

    private static char mostFrequent(String text) {
        int[] lines = new int[KNOWN.length()];
        boolean[] inLine = new boolean[KNOWN.length()];
        boolean quoted = false;
        int line = 0;
        for (int i = 0; i < text.length() && line < LINES; i++) {
            char c = text.charAt(i);
            int known = KNOWN.indexOf(c);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && c == '\n') {
                inLine = new boolean[KNOWN.length()];
                line++;
            } else if (!quoted && known >= 0 && !inLine[known]) {
                inLine[known] = true;
                lines[known]++;
            }
        }
        int best = 0;
        for (int known = 1; known < lines.length; known++) {
            best = lines[known] > lines[best] ? known : best;
        }
        return KNOWN.charAt(best);
    }
}
