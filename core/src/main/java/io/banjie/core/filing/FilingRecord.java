// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.filing;

import io.banjie.api.desk.Actor.EmployerRef;
import io.banjie.api.desk.Applicant;
import io.banjie.api.desk.Channel;
import io.banjie.api.region.form.Answers;
import io.banjie.api.region.lifecycle.Status;
import io.banjie.api.region.rule.Finding;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A row of the filing table. Immutable; a transition makes the next record, and {@link Filings#update} writes it only
 * over the version it was made from.
 *
 * @param id its id
 * @param serialNumber its number
 * @param pinned what it is pinned to
 * @param status where it stands
 * @param version how often it was changed
 * @param employer whose it is
 * @param routing where it is decided
 * @param person the person it is about
 * @param chain how it hangs together with others
 * @param channel the way it came in
 * @param answers canonical answers
 * @param warnings what the rules warned of
 * @param facets values of facets by id
 * @param marks what happened to it besides its status
 * @param times when things happened
 * @param head the newest entry of its journal
 */
public record FilingRecord(
        String id,
        String serialNumber,
        Pin pinned,
        Status status,
        long version,
        EmployerRef employer,
        Routing routing,
        Optional<PersonRef> person,
        Chain chain,
        Channel channel,
        Answers answers,
        List<Finding> warnings,
        Map<String, String> facets,
        Marks marks,
        Times times,
        JournalHead head) {

    /**
     * What a filing is pinned to.
     *
     * @param region the region's code
     * @param type the filing type
     * @param declaration the digest of the type's declaration
     * @param formVersion the form's full version
     * @param pluginVersion the bundle's version
     */
    public record Pin(String region, String type, String declaration, String formVersion, String pluginVersion) {}

    /**
     * The person a filing is about.
     *
     * @param key the keyed digest of document type and number
     * @param name the name
     * @param idType the document type
     * @param idNumber the normalised number
     */
    public record PersonRef(String key, String name, String idType, String idNumber) {}

    /**
     * How a filing hangs together with others.
     *
     * @param root the first filing of its chain
     * @param relatesTo the filing it builds on or replaces
     * @param supersedes the filing it replaced
     * @param supersededBy the filing that replaced it
     * @param batch the batch it came in
     * @param unit that batch's serial number, where it is part of it and not an item of its own
     */
    public record Chain(
            String root,
            Optional<String> relatesTo,
            Optional<String> supersedes,
            Optional<String> supersededBy,
            Optional<String> batch,
            Optional<String> unit) {

        /** A chain's place for a filing that builds on nothing. */
        static Chain begun(String root, Optional<String> batch, Optional<String> unit) {
            return new Chain(root, Optional.empty(), Optional.empty(), Optional.empty(), batch, unit);
        }

        /** The same for a filing that builds on another, or replaces it. */
        Chain on(Optional<FilingRecord> foundation, boolean replaces) {
            Optional<String> named = foundation.map(FilingRecord::id);
            return new Chain(root, named, replaces ? named : supersedes, supersededBy, batch, unit);
        }

        /** The same once another has replaced the filing. */
        Chain replacedBy(String filing) {
            return new Chain(root, relatesTo, supersedes, Optional.of(filing), batch, unit);
        }

        /** The same once the filing has replaced the one it relates to. */
        Chain replacing() {
            return new Chain(root, relatesTo, relatesTo, supersededBy, batch, unit);
        }
    }

    /**
     * What happened to a filing besides its status.
     *
     * @param roster the roster it stands on
     * @param rosterNumber that roster's number
     * @param inService whether it is a term of an employment in service
     * @param late whether it was received late
     * @param dueOn its last permitted day
     * @param printed whether a paper of it was issued
     * @param appliedBy who applied for it, never changed
     */
    public record Marks(
            Optional<String> roster,
            Optional<String> rosterNumber,
            boolean inService,
            boolean late,
            Optional<LocalDate> dueOn,
            boolean printed,
            Applicant appliedBy) {

        /** The marks of a new filing. */
        static Marks of(Applicant appliedBy) {
            return new Marks(Optional.empty(), Optional.empty(), false, false, Optional.empty(), false, appliedBy);
        }

        Marks serving(boolean serves) {
            return new Marks(roster, rosterNumber, serves, late, dueOn, printed, appliedBy);
        }
    }

    /**
     * When things happened.
     *
     * @param created when it was begun
     * @param submitted when it was last handed in
     * @param decided when it was last decided
     */
    public record Times(Instant created, Optional<Instant> submitted, Optional<Instant> decided) {
        Instant received() {
            return submitted.orElse(created);
        }
    }

    /**
     * The newest entry of a filing's journal.
     *
     * @param seq its number, 0 before the first
     * @param hash its hash, empty before the first
     */
    public record JournalHead(int seq, String hash) {
        static final JournalHead NONE = new JournalHead(0, "");
    }

    /** Whether it waits for the platform to decide it. */
    public boolean waitsForPlatform() {
        return status == Status.IN_REVIEW && routing.reviewer() == Reviewer.PLATFORM;
    }

    /** Whether it stands on a saved roster. */
    public boolean onRoster() {
        return marks.roster().isPresent();
    }

    FilingRecord with(Status next) {
        return changed(copy -> copy.status = next);
    }

    FilingRecord with(Routing next) {
        return changed(copy -> copy.routing = next);
    }

    FilingRecord with(Chain next) {
        return changed(copy -> copy.chain = next);
    }

    FilingRecord with(Marks next) {
        return changed(copy -> copy.marks = next);
    }

    FilingRecord with(Times next) {
        return changed(copy -> copy.times = next);
    }

    FilingRecord with(JournalHead next) {
        return changed(copy -> copy.head = next);
    }

    FilingRecord with(Pin next) {
        return changed(copy -> copy.pinned = next);
    }

    FilingRecord atVersion(long next) {
        return changed(copy -> copy.version = next);
    }

    FilingRecord withContent(
            Optional<PersonRef> about, Answers answered, List<Finding> warned, Map<String, String> faceted) {
        return changed(copy -> {
            copy.person = about;
            copy.answers = answered;
            copy.warnings = warned;
            copy.facets = faceted;
        });
    }

    private FilingRecord changed(Consumer<Copy> change) {
        Copy copy = new Copy(this);
        change.accept(copy);
        return copy.made();
    }

    /** All of a record that a transition may change; whose it is and how it came in stays. */
    private static final class Copy {
        private final FilingRecord of;
        private Pin pinned;
        private Status status;
        private long version;
        private Routing routing;
        private Optional<PersonRef> person;
        private Chain chain;
        private Answers answers;
        private List<Finding> warnings;
        private Map<String, String> facets;
        private Marks marks;
        private Times times;
        private JournalHead head;

        private Copy(FilingRecord of) {
            this.of = of;
            pinned = of.pinned;
            status = of.status;
            version = of.version;
            routing = of.routing;
            person = of.person;
            chain = of.chain;
            answers = of.answers;
            warnings = of.warnings;
            facets = of.facets;
            marks = of.marks;
            times = of.times;
            head = of.head;
        }

        private FilingRecord made() {
            return new FilingRecord(
                    of.id,
                    of.serialNumber,
                    pinned,
                    status,
                    version,
                    of.employer,
                    routing,
                    person,
                    chain,
                    of.channel,
                    answers,
                    warnings,
                    facets,
                    marks,
                    times,
                    head);
        }
    }
}
