// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.region.document;

import java.util.Objects;

/**
 * How documents are numbered: without gaps within a scope and a year.
 *
 * @param scope whose sequence it is
 * @param pattern the number's shape; may quote {region}, {agency}, {year} and must quote {number:w}, w its width
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
