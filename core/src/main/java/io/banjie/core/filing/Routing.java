// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.filing;

import io.banjie.api.desk.Actor;
import io.banjie.api.desk.Actor.AgencyRef;
import io.banjie.api.desk.Role;
import java.util.Optional;

/**
 * Where a filing is decided.
 *
 * @param agency the office; absent for drafts and instant decisions
 * @param claimedBy the clerk who took it on
 * @param opinion the last opinion; empty for none
 * @param returned whether the last decision sent it back
 * @param reviewer who decides it
 */
public record Routing(
        Optional<AgencyRef> agency, Optional<String> claimedBy, String opinion, boolean returned, Reviewer reviewer) {
    static final Routing NONE = new Routing(Optional.empty(), Optional.empty(), "", false, Reviewer.AGENCY);

    /** The same, claimed or decided by a clerk; nobody claims for the platform. */
    Routing by(Actor actor) {
        Optional<String> claimed = actor.role() == Role.PLATFORM ? Optional.empty() : Optional.of(actor.username());
        return new Routing(agency, claimed, opinion, returned, reviewer);
    }

    /** The same with another opinion, and whether it sends the filing back. */
    Routing saying(String words, boolean back) {
        return new Routing(agency, claimedBy, words, back, reviewer);
    }

    /** The same at another office, where nobody has claimed it. */
    Routing at(AgencyRef office) {
        return new Routing(Optional.of(office), Optional.empty(), opinion, returned, reviewer);
    }

    /** The same, approved by the platform and picked for a clerk to look at. */
    Routing sampled() {
        return new Routing(agency, claimedBy, opinion, returned, Reviewer.SAMPLED);
    }

    /** The same, after a clerk looked at what the platform had decided. */
    Routing checkedBy(Actor clerk) {
        return new Routing(agency, Optional.of(clerk.username()), opinion, returned, Reviewer.CHECKED);
    }

    /** The same in the office's own queue. */
    Routing forOffice() {
        return new Routing(agency, claimedBy, opinion, returned, Reviewer.AGENCY);
    }
}
