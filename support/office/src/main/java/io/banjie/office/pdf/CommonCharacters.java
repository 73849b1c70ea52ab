// SPDX-License-Identifier: Apache-2.0
package io.banjie.office.pdf;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.BitSet;

/** The characters of nearly all papers: those of GB/T 2312-1980, and Latin letters, punctuation and signs. */
final class CommonCharacters {

    private static final int END_OF_LATIN = 0x0180;
    private static final int PUNCTUATION = 0x2000;
    private static final int END_OF_SIGNS = 0x2300;

    private static final BitSet ALL = all();

    private CommonCharacters() {}

    static boolean has(int codePoint) {
        return ALL.get(codePoint);
    }

    private static BitSet all() {
        BitSet all = new BitSet();
        all.set(0, END_OF_LATIN);
        all.set(PUNCTUATION, END_OF_SIGNS);
        CharsetEncoder encoder = Charset.forName("GB2312").newEncoder();
        for (int code = 0; code <= Character.MAX_VALUE; code++) {
            if (!Character.isSurrogate((char) code) && encoder.canEncode((char) code)) {
                all.set(code);
            }
        }
        return all;
    }
}
