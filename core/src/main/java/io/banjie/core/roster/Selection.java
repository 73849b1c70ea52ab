// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.roster;

import io.banjie.api.desk.Actor.AgencyRef;
import io.banjie.api.desk.Actor.EmployerRef;
import io.banjie.api.region.document.RosterKind;
import io.banjie.core.filing.FilingRecord;
import io.banjie.core.region.Region;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

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

    /** The agency that decides all of them, if one does. */
    Optional<AgencyRef> agency() {
        return common(filing -> filing.routing().agency().map(AgencyRef::id))
                .flatMap(same -> filings.get(0).routing().agency());
    }

    /** The batch in which all of them came, if one did. */
    Optional<String> batch() {
        return common(filing -> filing.chain().batch());
    }

    private <T> Optional<T> common(Function<FilingRecord, Optional<T>> told) {
        Optional<T> first = told.apply(filings.get(0));
        return first.filter(
                each -> filings.stream().allMatch(filing -> told.apply(filing).equals(first)));
    }
}
