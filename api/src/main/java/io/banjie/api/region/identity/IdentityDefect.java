// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.region.identity;

import java.util.List;
import java.util.Objects;

/**
 * One thing that is wrong with an identity number.
 *
 * @param kind what is wrong
 * @param details the particulars in the order the kind's documentation gives, never the whole number
 */
public record IdentityDefect(Kind kind, List<String> details) {

    /** What can be wrong with an identity number. */
    public enum Kind {
        /** Not the right number of characters; details: the length found. */
        LENGTH,
        /** Characters that cannot stand there; details: those characters. */
        CHARACTERS,
        /** The digits of the birth date are no calendar day; details: the eight digits. */
        BIRTH_IMPOSSIBLE,
        /** The birth date is before 1900 or after today; details: the day. */
        BIRTH_OUT_OF_RANGE,
        /** The last character does not agree with the others; details: expected, found. */
        CHECK_CHARACTER,
        /** The ninth character of the organisation code inside does not agree; details: expected, found. */
        ORGANISATION_CHECK_CHARACTER
    }

    public IdentityDefect {
        Objects.requireNonNull(kind, "kind");
        details = List.copyOf(details);
    }

    static IdentityDefect of(Kind kind, Object... details) {
        return new IdentityDefect(
                kind, java.util.Arrays.stream(details).map(String::valueOf).toList());
    }
}
