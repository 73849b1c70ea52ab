// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.region.rule;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What the record of a person says of an answer. Shown to whoever files, so it names no other employer.
 *
 * @param choices the answers that fit, as they are kept; the first is taken where none is sent
 * @param binding whether any other answer is refused; otherwise it is warned of, because the record may lack something
 * @param reason why, in one sentence
 * @param fix what can be done by whoever answered otherwise
 */
public record Settled(List<String> choices, boolean binding, String reason, String fix) {
    public Settled {
        choices = List.copyOf(choices);
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(fix, "fix");
        if (choices.isEmpty()) {
            throw new IllegalArgumentException("settled to nothing");
        }
    }

    /** One of these answers and no other. */
    public static Settled to(String reason, String fix, String first, String... others) {
        return of(true, reason, fix, first, others);
    }

    /** One of these answers, as far as the record goes. */
    public static Settled asFarAsKnown(String reason, String fix, String first, String... others) {
        return of(false, reason, fix, first, others);
    }

    private static Settled of(boolean binding, String reason, String fix, String first, String... others) {
        return new Settled(Stream.concat(Stream.of(first), Stream.of(others)).toList(), binding, reason, fix);
    }

    /** The answer that is taken where none is sent. */
    public String value() {
        return choices.get(0);
    }
}
