// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.desk;

import io.banjie.api.region.lifecycle.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which filings a list shows. Everything is optional; what is given must all hold.
 *
 * @param region the region's code
 * @param types filing types, any of them; empty: all
 * @param statuses statuses, any of them; empty: all
 * @param idNumber the person's whole number
 * @param name the beginning of the person's name
 * @param onRoster whether it stands on a saved roster
 * @param inService whether it is a term of an employment in service
 * @param rosterNumber the roster it stands on
 * @param from first day of submission (of beginning for drafts) in the region's zone
 * @param to last day of the same
 * @param facets values of facets by id
 * @param uscc the credit code of the employer whose they are
 * @param channel the way they came in
 * @param inUnit whether they are rows of a batch that is one unit, and so no tasks of their own
 * @param newestTerm whether they are the newest terms in effect of their employments, so that each employment is one
 */
public record FilingQuery(
        Optional<String> region,
        List<String> types,
        Set<Status> statuses,
        Optional<String> idNumber,
        Optional<String> name,
        Optional<Boolean> onRoster,
        Optional<Boolean> inService,
        Optional<String> rosterNumber,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Map<String, String> facets,
        Optional<String> uscc,
        Optional<Channel> channel,
        Optional<Boolean> inUnit,
        Optional<Boolean> newestTerm) {

    public FilingQuery {
        types = List.copyOf(types);
        statuses = Set.copyOf(statuses);
        facets = Map.copyOf(facets);
    }

    /** A query that asks for no employer and no channel. */
    public FilingQuery(
            Optional<String> region,
            List<String> types,
            Set<Status> statuses,
            Optional<String> idNumber,
            Optional<String> name,
            Optional<Boolean> onRoster,
            Optional<Boolean> inService,
            Optional<String> rosterNumber,
            Optional<LocalDate> from,
            Optional<LocalDate> to,
            Map<String, String> facets) {
        this(
                region,
                types,
                statuses,
                idNumber,
                name,
                onRoster,
                inService,
                rosterNumber,
                from,
                to,
                facets,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** Everything the caller may see. */
    public static FilingQuery all() {
        return new FilingQuery(
                Optional.empty(),
                List.of(),
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of());
    }
}
