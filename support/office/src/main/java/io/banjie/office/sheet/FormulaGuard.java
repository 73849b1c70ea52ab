// SPDX-License-Identifier: Apache-2.0
package io.banjie.office.sheet;

/** Which texts a spreadsheet could take for a formula. */
public final class FormulaGuard {

    /** How a formula may begin, in half-width and full-width form, with what some readers skip before it. */
    private static final String STARTS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private FormulaGuard() {}

    /** Whether a text begins as a formula may. */
    public static boolean isRisky(String text) {
        return !text.isEmpty() && STARTS.indexOf(text.charAt(0)) >= 0;
    }
}
