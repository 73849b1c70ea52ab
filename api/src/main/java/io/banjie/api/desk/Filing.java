// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.desk;

import io.banjie.api.region.lifecycle.Status;
import io.banjie.api.region.rule.Finding;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A filing as its reader may see it.
 *
 * @param id its id, a UUID of version 7
 * @param serialNumber its number, unique, gaps allowed
 * @param region the region's code
 * @param type its filing type
 * @param typeLabel the region's word for the type
 * @param status where it stands
 * @param statusLabel the region's word for the status
 * @param resultLabel the region's word for it as a result
 * @param returned whether it was sent back the last time it was decided
 * @param opinion the last decision's opinion; empty for none
 * @param formVersion the form it is pinned to
 * @param pluginVersion the region's bundle version it was submitted under
 * @param answers by field id
 * @param warnings what the rules warned of at the last submission
 * @param facets the answers that lists are filtered by
 * @param worker the person it is about
 * @param employer whose it is
 * @param agency where it is routed
 * @param relatesTo the filing it builds on or replaces
 * @param root the first filing of its chain; itself when it begins one
 * @param supersedes the filing it replaced
 * @param supersededBy the filing that replaced it
 * @param batch the batch it came in
 * @param signature the signature it was handed in under; absent where there is none, and in lists
 * @param channel the way it came in
 * @param appliedBy who applied for it
 * @param onRoster whether it stands on a saved roster
 * @param rosterNumber that roster's number
 * @param inService whether it is a term of an employment in service
 * @param late whether it was received after its last permitted day
 * @param dueOn its last permitted day
 * @param version for optimistic locking, grows with every change
 * @param createdAt when it was begun
 * @param submittedAt when it was last handed in
 * @param decidedAt when it was last decided
 * @param undoableUntil until when the applicant may undo it
 * @param availableActions what this caller can do now
 * @param followUps the ids of the types of filings that this caller can begin on it now, as far as what they build on and
 *     what may exist once allow them; looked up where filings are read, empty in the answer to a change
 * @param notices who is told of it by text message, oldest first; looked up where a single one is read, else empty
 */
public record Filing(
        String id,
        String serialNumber,
        String region,
        String type,
        String typeLabel,
        Status status,
        String statusLabel,
        String resultLabel,
        boolean returned,
        String opinion,
        String formVersion,
        String pluginVersion,
        Map<String, Object> answers,
        List<Finding> warnings,
        Map<String, String> facets,
        Optional<Worker> worker,
        EmployerName employer,
        Optional<Actor.AgencyRef> agency,
        Optional<String> relatesTo,
        String root,
        Optional<String> supersedes,
        Optional<String> supersededBy,
        Optional<String> batch,
        Optional<FilingSignature> signature,
        Channel channel,
        Applicant appliedBy,
        boolean onRoster,
        Optional<String> rosterNumber,
        boolean inService,
        boolean late,
        Optional<LocalDate> dueOn,
        long version,
        Instant createdAt,
        Optional<Instant> submittedAt,
        Optional<Instant> decidedAt,
        Optional<Instant> undoableUntil,
        List<AvailableAction> availableActions,
        List<String> followUps,
        List<FilingNotice> notices) {

    /**
     * An employer as others read it.
     *
     * @param uscc its credit code
     * @param name its name
     */
    public record EmployerName(String uscc, String name) {}
}
