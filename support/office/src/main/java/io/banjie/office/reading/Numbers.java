// SPDX-License-Identifier: Apache-2.0
package io.banjie.office.reading;

import java.math.BigDecimal;

/** How a stored number is shown. */
public final class Numbers {

    /** A spreadsheet knows fifteen digits of a number. */
    private static final int KNOWN = 15;

    /** The smallest number that a spreadsheet knows has so many zeros behind its point. */
    private static final int LONGEST = 330;

    /** How some writers end a whole number. */
    private static final String WHOLE = ".0";

    private Numbers() {}

    /** Writes a number without exponent and without a useless end, unless that would pretend to digits that nobody knows. */
    public static String plain(String stored) {
        if (stored.indexOf('E') < 0 && stored.indexOf('e') < 0) {
            return stored.endsWith(WHOLE) ? stored.substring(0, stored.length() - WHOLE.length()) : stored;
        }
        BigDecimal number = new BigDecimal(stored).stripTrailingZeros();
        boolean shown = number.precision() - number.scale() <= KNOWN && number.scale() <= LONGEST;
        return shown ? number.toPlainString() : stored;
    }
}
