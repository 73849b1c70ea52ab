// SPDX-License-Identifier: Apache-2.0
package io.banjie.office.pdf;

import java.security.SecureRandom;
import java.util.Random;

/**
 * The six letters before an embedded font's name, drawn from the page instead of from chance: the same page gives the
 * same bytes, and different pages give different letters, as printers that keep fonts by name need.
 */
final class SubsetTag extends SecureRandom {

    /** The source that every shared font asks. */
    static final SubsetTag SOURCE = new SubsetTag();

    private static final long serialVersionUID = 1L;
    private static final ThreadLocal<Random> OF_PAGE = new ThreadLocal<>();

    private SubsetTag() {}

    /** Runs a drawing whose tags follow from a seed. */
    static void seeded(long seed, Runnable drawing) {
        OF_PAGE.set(new Random(seed));
        try {
            drawing.run();
        } finally {
            OF_PAGE.remove();
        }
    }

    @Override
    public double nextDouble() {
        return OF_PAGE.get().nextDouble();
    }
}
