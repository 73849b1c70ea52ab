// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.filing;

import io.banjie.api.desk.Actor.EmployerRef;
import io.banjie.api.region.FilingType;
import io.banjie.api.region.form.Form;
import io.banjie.api.region.lifecycle.Effect;
import io.banjie.api.region.lifecycle.Foundation;
import io.banjie.api.region.lifecycle.Status;
import io.banjie.api.region.rule.Finding;
import io.banjie.api.region.rule.Severity;
import io.banjie.core.ledger.Ledger;
import io.banjie.core.store.Identifiers;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/**
 * Finds what a filing builds on. Whichever filing of a chain is named, the chain's governing one is meant: the newest in
 * effect that opened or continued the employment.
 */
final class Foundations {

    static final String RELATES_TO = "relatesTo";

    private Foundations() {}

    /**
     * What was found.
     *
     * @param filing the governing filing
     * @param findings what is wrong with it
     */
    record Found(Optional<FilingRecord> filing, List<Finding> findings) {
        static Found nothing(Finding finding) {
            return new Found(Optional.empty(), List.of(finding));
        }
    }

    /**
     * What is looked for.
     *
     * @param region the region's code
     * @param employer who files
     * @param type the filing type
     * @param named the filing that was named
     * @param person the person's key, by which the employment is looked up when none was named
     * @param profile the type of the filing that is the employer's profile
     */
    record Sought(
            String region,
            EmployerRef employer,
            FilingType type,
            Optional<String> named,
            Optional<String> person,
            Optional<String> profile) {}

    /** What a filing of the type builds on or replaces. */
    static Found find(Handle handle, Sought sought) {
        FilingType type = sought.type;
        if (sought.named.isPresent()) {
            return named(handle, sought, sought.named.get());
        }
        if (!type.foundation().needed()) {
            boolean second = type.changeable()
                    && type.effect() instanceof Effect.SetsProfile
                    && sought.profile.filter(type.id()::equals).isPresent();
            return second
                    ? Found.nothing(Texts.error(RELATES_TO, "relates-to-missing"))
                    : new Found(Optional.empty(), List.of());
        }
        return sought.person
                .flatMap(key -> onlyEmployment(handle, sought.region, sought.employer, key))
                .map(line -> built(handle, type, line, Optional.empty()))
                .orElseGet(() -> Found.nothing(missing(type, Form.ID_NUMBER)));
    }

    /**
     * Makes sure inside the transaction that what was built on when it was judged still stands, and keeps it until the end.
     *
     * @throws Overtaken when it does not: somebody was faster
     */
    static void hold(Handle tx, FilingType type, Optional<FilingRecord> foundation) {
        boolean stands = foundation
                .map(found -> type.foundation().needed()
                        ? Ledger.hold(tx, found.chain().root(), found.id())
                        : Filings.hold(tx, found.id(), Set.of(Status.APPROVED)))
                .orElse(true);
        if (!stands) {
            throw new Overtaken();
        }
    }

    private static Optional<Ledger.Line> onlyEmployment(
            Handle handle, String region, EmployerRef employer, String person) {
        List<Ledger.Line> own = Ledger.ofPerson(handle, region, person).stream()
                .filter(line -> line.active() && line.employerId().equals(employer.id()))
                .toList();
        return own.size() == 1 ? Optional.of(own.get(0)) : Optional.empty();
    }

    private static Found named(Handle handle, Sought sought, String id) {
        FilingType type = sought.type;
        Optional<FilingRecord> filing = Identifiers.plausible(id)
                ? Filings.find(handle, id)
                        .filter(found -> found.employer().id().equals(sought.employer.id())
                                && found.pinned().region().equals(sought.region))
                : Optional.empty();
        if (filing.isEmpty()) {
            return Found.nothing(Texts.error(RELATES_TO, "relates-to-unknown"));
        }
        if (type.foundation().needed()) {
            return Ledger.find(handle, filing.get().chain().root())
                    .map(line -> built(handle, type, line, filing))
                    .orElseGet(() -> new Found(filing, List.of(missing(type, RELATES_TO))));
        }
        return replaced(type, filing.get());
    }

    private static Found built(Handle handle, FilingType type, Ledger.Line line, Optional<FilingRecord> known) {
        FilingRecord head = known.filter(filing -> filing.id().equals(line.head()))
                .or(() -> Filings.find(handle, line.head()))
                .orElseThrow();
        boolean stands = line.active()
                && head.status() == Status.APPROVED
                && type.foundation().types().contains(head.pinned().type())
                && (head.onRoster() || !type.foundation().onRoster());
        return new Found(Optional.of(head), stands ? List.of() : List.of(missing(type, RELATES_TO)));
    }

    private static Found replaced(FilingType type, FilingRecord filing) {
        boolean fits =
                type.changeable() && filing.pinned().type().equals(type.id()) && filing.status() == Status.APPROVED;
        return fits
                ? new Found(Optional.of(filing), List.of())
                : Found.nothing(Texts.error(RELATES_TO, "relates-to-unexpected"));
    }

    private static Finding missing(FilingType type, String field) {
        Foundation foundation = type.foundation();
        return new Finding(
                field,
                "foundation-missing",
                Severity.ERROR,
                foundation.message(),
                foundation.legalBasis(),
                foundation.fix());
    }
}
