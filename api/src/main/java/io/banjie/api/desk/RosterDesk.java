// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.desk;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** Rosters: previewed without a trace, saved with a number, printed only after that. */
@ProviderType
public interface RosterDesk {

    /** The most filings of one roster. */
    int MOST_LINES = 1000;

    /** The roster as it would be, without a number; nothing is kept. */
    Content preview(Actor actor, String region, String kind, List<String> filings);

    /**
     * Saves a roster: takes its number, freezes its lines and marks its filings.
     *
     * @throws Refusal INVALID_ANSWERS when a filing is of another type, not approved or on a roster already
     */
    Roster save(Actor actor, String region, String kind, List<String> filings);

    /** The actor's saved rosters, newest first. */
    Page<Roster> list(Actor actor, Optional<String> region, Optional<String> kind, PageRequest page);

    /** A saved roster as a file, the same bytes each time. */
    Content document(Actor actor, String roster, String format);
}
