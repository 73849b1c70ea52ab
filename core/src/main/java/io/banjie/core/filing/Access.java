// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.filing;

import io.banjie.api.desk.Actor;
import io.banjie.api.desk.Actor.AgencyRef;
import io.banjie.api.desk.Channel;
import io.banjie.api.desk.ProblemCode;
import io.banjie.api.desk.Refusal;
import io.banjie.api.desk.Role;
import io.banjie.core.form.Labels;
import io.banjie.core.region.Region;
import io.banjie.core.region.Regions;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Who sees and does what with filings. Denies unless allowed: an employer its own in its account's region; a clerk reads
 * its agency's tree and decides what is routed to its own agency, or to the one above that leaves it to its branches; nobody
 * else anything.
 */
public final class Access {

    private final Regions regions;

    /** Access over the agencies' trees of these regions. */
    public Access(Regions regions) {
        this.regions = Objects.requireNonNull(regions, "regions");
    }

    /** Whether the filing is the actor's employer's own. */
    public boolean owns(Actor actor, FilingRecord filing) {
        return actor.role() == Role.EMPLOYER
                && sameRegion(actor, filing)
                && actor.employer()
                        .filter(employer ->
                                employer.id().equals(filing.employer().id()))
                        .isPresent();
    }

    /** Whether the actor applies for the filing: its employer, or the office at whose counter it was filed for it. */
    boolean applies(Actor actor, FilingRecord filing) {
        return owns(actor, filing) || filing.channel() == Channel.COUNTER && keeps(actor, filing);
    }

    /** Whether the actor may decide the filing: its office keeps it, and the platform does not decide it itself. */
    public boolean decides(Actor actor, FilingRecord filing) {
        return filing.routing().reviewer() != Reviewer.PLATFORM && keeps(actor, filing);
    }

    /** Whether the filing is routed to an agency for which the actor's own decides. */
    boolean keeps(Actor actor, FilingRecord filing) {
        return actor.role() == Role.CLERK
                && sameRegion(actor, filing)
                && actor.agency().isPresent()
                && filing.routing()
                        .agency()
                        .filter(agency -> decidesFor(actor).contains(agency.id()))
                        .isPresent();
    }

    /** The ids of the agencies whose filings a clerk decides. */
    public Set<String> decidesFor(Actor clerk) {
        return clerk.region()
                .flatMap(regions::known)
                .flatMap(region -> clerk.agency().map(agency -> region.decidesFor(agency.id())))
                .orElse(Set.of());
    }

    /**
     * Lets a clerk on whose office this one's filings come to.
     *
     * @throws Refusal FORBIDDEN for all others, with the office where there is one
     */
    public void requireOffice(Actor actor, Optional<AgencyRef> office) {
        boolean own = actor.role() == Role.CLERK
                && office.filter(agency -> decidesFor(actor).contains(agency.id()))
                        .isPresent();
        if (!own) {
            Refusal refusal = Refusal.of(ProblemCode.FORBIDDEN, Texts.of("other-office.message"));
            throw office.map(agency -> refusal.with("agency", agency)).orElse(refusal);
        }
    }

    /** Whether the actor may read the filing. */
    public boolean reads(Actor actor, FilingRecord filing) {
        return owns(actor, filing)
                || actor.role() == Role.CLERK
                        && sameRegion(actor, filing)
                        && filing.routing()
                                .agency()
                                .filter(agency -> tree(actor).contains(agency.id()))
                                .isPresent();
    }

    /** The ids of the agencies whose filings a clerk reads. */
    public Set<String> tree(Actor clerk) {
        return clerk.region()
                .flatMap(regions::known)
                .flatMap(region -> clerk.agency().map(agency -> tree(region, agency.id())))
                .orElse(Set.of());
    }

    private static Set<String> tree(Region region, String agency) {
        Set<String> tree = new HashSet<>(region.agencyTree(agency));
        tree.addAll(region.decidesFor(agency));
        return Set.copyOf(tree);
    }

    /** The words for codes and offices of a region, or nothing for an unknown one. */
    Optional<Labels> labels(String region) {
        return regions.known(region).map(Region::labels);
    }

    private static boolean sameRegion(Actor actor, FilingRecord filing) {
        return actor.region().filter(filing.pinned().region()::equals).isPresent();
    }

    /**
     * The filing when the actor may read it.
     *
     * @throws Refusal NOT_FOUND otherwise: what one may not read one may not know to exist
     */
    public FilingRecord readable(Actor actor, FilingRecord filing) {
        if (!reads(actor, filing)) {
            throw unknown();
        }
        return filing;
    }

    /** The refusal for filings that are not there or not to be known. */
    public static Refusal unknown() {
        return Refusal.of(ProblemCode.NOT_FOUND, "no such filing");
    }

    /**
     * Lets only employers and clerks on.
     *
     * @throws Refusal FORBIDDEN for other roles
     */
    public static void requireFilingRole(Actor actor) {
        if (actor.role() != Role.EMPLOYER && actor.role() != Role.CLERK) {
            throw Refusal.of(ProblemCode.FORBIDDEN, "this role has no filings");
        }
    }
}
