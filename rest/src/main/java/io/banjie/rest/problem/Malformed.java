// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.problem;

import io.banjie.api.region.rule.Finding;
import io.banjie.api.region.rule.Severity;
import java.util.List;
import java.util.Optional;

/** A request that cannot be understood, with the place where it cannot. It never quotes what was sent. */
public final class Malformed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final String place;
    private final transient Object[] places;

    private Malformed(String key, String place, Object... places) {
        super(key + " at " + place);
        this.key = key;
        this.place = place;
        this.places = places;
    }

    /**
     * A body, header or address that cannot be understood as a whole.
     *
     * @param key the sentence, without {@code malformed.}
     * @param places what fills its places
     */
    public static Malformed because(String key, Object... places) {
        return new Malformed(key, "", places);
    }

    /**
     * A member, parameter or header that cannot be understood.
     *
     * @param place its name, the sentence's first place
     * @param key the sentence, without {@code malformed.}
     * @param more what fills further places
     */
    public static Malformed at(String place, String key, Object... more) {
        Object[] places = new Object[more.length + 1];
        places[0] = place;
        System.arraycopy(more, 0, places, 1, more.length);
        return new Malformed(key, place, places);
    }

    /** The problem document. */
    public Problem problem() {
        String words = Messages.text("malformed." + key, places);
        return Problem.of(400, "malformed").saying(words).because(violations(words));
    }

    private List<Finding> violations(String words) {
        return Optional.of(place)
                .filter(named -> !named.isEmpty())
                .map(named -> new Finding(named, key, Severity.ERROR, words, "", ""))
                .stream()
                .toList();
    }
}
