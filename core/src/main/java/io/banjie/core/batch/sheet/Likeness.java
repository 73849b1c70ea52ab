// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.batch.sheet;

/** How much two headings are alike. */
final class Likeness {

    /** No more than every so-many-th character may differ. */
    private static final int TOLERANCE = 3;

    private Likeness() {}

    /** In how many characters two texts differ at least: put in, left out or replaced. */
    static int distance(String one, String other) {
        int[] above = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, 1 + Math.min(above[j], row[j - 1]));
            }
            above = row;
        }
        return above[other.length()];
    }

    /** Whether one may be a slip of the pen for the other, or leaves out no more than half of its characters. */
    static boolean alike(String one, String other) {
        String longer = one.length() < other.length() ? other : one;
        String shorter = one.length() < other.length() ? one : other;
        boolean leftOut = shorter.length() > 1 && shorter.length() * 2 >= longer.length() && within(shorter, longer);
        // Where the lengths alone tell them apart, the rest is not worth the work.
        return leftOut
                || (longer.length() - shorter.length()) * TOLERANCE <= longer.length()
                        && distance(one, other) * TOLERANCE <= longer.length();
    }

    /** Whether the characters of one stand in the other in the same order. */
    private static boolean within(String shorter, String longer) {
        int found = 0;
        for (int i = 0; i < longer.length() && found < shorter.length(); i++) {
            found += longer.charAt(i) == shorter.charAt(found) ? 1 : 0;
        }
        return found == shorter.length();
    }
}
