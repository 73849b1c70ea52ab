// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.region.document;

import java.util.Objects;

/**
 * How documents are numbered: without gaps within a scope and a year. Kinds of one region that say the same here share
 * one sequence.
 *
 * @param scope whose sequence it is
 * @param pattern the number's shape; may quote {region}, {agency} (the deciding agency's id, the region's code where none
 *     decided), {employer} (the credit code) and must quote {year} and {number:w}, w its least width; sequences per agency
 *     or employer must quote that as well, so that no two documents ever share a number
 */
public record Numbering(Scope scope, String pattern) {

    /** Whose sequence a number comes from. */
    public enum Scope {
        /** One sequence per agency. */
        AGENCY,
        /** One sequence per employer. */
        EMPLOYER,
        /** One sequence in the region. */
        REGION
    }

    public Numbering {
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(pattern, "pattern");
    }
}
