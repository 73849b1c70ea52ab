// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.roster;

import io.banjie.api.desk.Actor.AgencyRef;
import io.banjie.api.desk.Actor.EmployerRef;
import io.banjie.api.region.document.RosterKind;
import io.banjie.core.filing.FilingRecord;
import io.banjie.core.region.Region;
import java.util.List;
import java.util.Optional;

/**
 * Filings that may stand on one roster.
 *
 * @param region the region
 * @param kind the roster's kind
 * @param employer whose filings they are
 * @param filings in the order of the roster's lines, at least one
 */
record Selection(Region region, RosterKind kind, EmployerRef employer, List<FilingRecord> filings) {

    Selection {
        filings = List.copyOf(filings);
    }

    /** The agency that decided all of them, if one did. */
    Optional<AgencyRef> agency() {
        return filings.get(0).routing().agency();
    }
}
