// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.region.lifecycle;

import java.util.List;
import java.util.Objects;

/**
 * What a filing builds on: an employment in service whose newest approved filing is of one of these types.
 *
 * @param types the ids of the filing types it may follow; empty: it starts from nothing
 * @param onRoster whether that filing must stand on a saved roster
 * @param message what is said when there is none
 * @param legalBasis the article or instruction it rests on
 * @param fix what the applicant can do
 */
public record Foundation(List<String> types, boolean onRoster, String message, String legalBasis, String fix) {

    /** Builds on nothing. */
    public static final Foundation NONE = new Foundation(List.of(), false, "", "", "");

    public Foundation {
        types = List.copyOf(types);
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(legalBasis, "legalBasis");
        Objects.requireNonNull(fix, "fix");
    }

    /** Whether something must be there to build on. */
    public boolean needed() {
        return !types.isEmpty();
    }
}
