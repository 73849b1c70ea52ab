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

    /** The most filings of one workbook that is printed beforehand. */
    int MOST_ROWS = 20_000;

    /** The roster as it would be, without a number; nothing is kept. */
    Content preview(Actor actor, String region, String kind, List<String> filings);

    /**
     * Filings as a list, printed beforehand; nothing is kept.
     *
     * @param format {@code pdf} or {@code xlsx}
     * @throws Refusal INVALID_ANSWERS when the kind is never printed beforehand, or a filing is of another type or in another
     *     status than those
     */
    Content print(Actor actor, String region, String kind, List<String> filings, String format);

    /**
     * The filings of a batch as a list, in the order of its rows; those in other statuses are left out.
     *
     * @throws Refusal NOT_FOUND for a batch of somebody else; INVALID_ANSWERS as for filings, also when none is left
     */
    Content printBatch(Actor actor, String batch, String kind, String format);

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
