// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.filing;

import io.banjie.api.region.FilingType;
import io.banjie.api.region.form.Form;
import io.banjie.api.region.lifecycle.Effect;
import io.banjie.api.region.lifecycle.Foundation;
import io.banjie.api.region.lifecycle.Status;
import io.banjie.api.region.rule.Finding;
import io.banjie.api.region.rule.Severity;
import io.banjie.core.ledger.Ledger;
import io.banjie.core.store.Identifiers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/**
 * Finds what a filing builds on. Whichever filing of a chain is named, the chain's governing one is meant: the newest in
 * effect that opened or continued the employment.
 */
final class Foundations {

    static final String RELATES_TO = "relatesTo";

    /** The code of what is said where nothing in effect is found to build on. */
    static final String MISSING = "foundation-missing";

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
     * @param named the filing that was named
     * @param person the person's key, by which the employment is looked up when none was named
     */
    record Sought(Optional<String> named, Optional<String> person) {}

    /**
     * What filings of the setting's type build on or replace.
     *
     * @return what was found for each, in the same order
     */
    static List<Found> find(Handle handle, Setting setting, List<Sought> sought) {
        Foundations shelves = new Foundations(handle, setting, sought);
        return sought.stream().map(shelves::found).toList();
    }

    private final Setting setting;
    private final Map<String, FilingRecord> filings = new HashMap<>();
    private final Map<String, Ledger.Line> lines = new HashMap<>();
    private final Map<String, List<Ledger.Line>> ofPersons;
    private final Found begins;

    private Foundations(Handle handle, Setting setting, List<Sought> sought) {
        this.setting = setting;
        begins = setting.type().foundation().ofProfile()
                ? changing(handle, setting)
                : new Found(Optional.empty(), List.of());
        List<String> named = sought.stream()
                .flatMap(each -> each.named.stream())
                .filter(Identifiers::plausible)
                .distinct()
                .toList();
        Filings.find(handle, named).stream().filter(this::own).forEach(filing -> filings.put(filing.id(), filing));
        if (!setting.type().foundation().ofEmployment()) {
            ofPersons = Map.of();
            return;
        }
        Set<String> roots =
                filings.values().stream().map(filing -> filing.chain().root()).collect(Collectors.toSet());
        Ledger.find(handle, roots).forEach(line -> lines.put(line.id(), line));
        ofPersons = Ledger.ofPersons(
                handle,
                setting.region().code(),
                sought.stream().flatMap(each -> each.person.stream()).collect(Collectors.toSet()));
        List<String> heads = Stream.concat(
                        lines.values().stream(), ofPersons.values().stream().flatMap(this::onlyOwn))
                .map(Ledger.Line::head)
                .filter(head -> !filings.containsKey(head))
                .distinct()
                .toList();
        Filings.find(handle, heads).forEach(head -> filings.put(head.id(), head));
    }

    private boolean own(FilingRecord filing) {
        return filing.employer().id().equals(setting.employer().id())
                && filing.pinned().region().equals(setting.region().code());
    }

    /** The one relation in service with the employer who files, when there is just one. */
    private Stream<Ledger.Line> onlyOwn(List<Ledger.Line> ofPerson) {
        List<Ledger.Line> own = ofPerson.stream()
                .filter(line -> line.active()
                        && line.employerId().equals(setting.employer().id()))
                .toList();
        return own.size() == 1 ? own.stream() : Stream.empty();
    }

    /** What is wrong with beginning a second profile where one stands that could be changed. */
    static Optional<Finding> second(FilingType type, Found found, Optional<Profile> profile) {
        boolean second = found.filing().isEmpty()
                && found.findings().isEmpty()
                && type.changeable()
                && type.effect() instanceof Effect.SetsProfile
                && profile.filter(standing -> standing.type().equals(type.id())).isPresent();
        return second ? Optional.of(Texts.error(RELATES_TO, "relates-to-missing")) : Optional.empty();
    }

    /** The profile in effect, whether it is named or not. */
    private static Found changing(Handle handle, Setting setting) {
        FilingType type = setting.type();
        return Filings.profile(
                        handle, setting.region().code(), setting.employer().id())
                .filter(filing ->
                        type.foundation().types().contains(filing.pinned().type()))
                .map(filing -> new Found(Optional.of(filing), List.of()))
                .orElseGet(() -> Found.nothing(missing(type, RELATES_TO)));
    }

    private Found found(Sought sought) {
        if (sought.named.isPresent()) {
            return named(Optional.ofNullable(filings.get(sought.named.get())));
        }
        if (setting.type().foundation().ofFiling()) {
            return Found.nothing(missing(setting.type(), RELATES_TO));
        }
        if (!setting.type().foundation().ofEmployment()) {
            return begins;
        }
        return sought.person
                .flatMap(key -> onlyOwn(ofPersons.getOrDefault(key, List.of())).findFirst())
                .map(this::built)
                .orElseGet(() -> Found.nothing(missing(setting.type(), Form.ID_NUMBER)));
    }

    private Found named(Optional<FilingRecord> filing) {
        if (filing.isEmpty()) {
            return Found.nothing(Texts.error(RELATES_TO, "relates-to-unknown"));
        }
        if (setting.type().foundation().ofEmployment()) {
            return Optional.ofNullable(lines.get(filing.get().chain().root()))
                    .map(this::built)
                    .orElseGet(() -> new Found(filing, List.of(missing(setting.type(), RELATES_TO))));
        }
        return setting.type().foundation().ofProfile()
                ? inEffect(setting.type(), filing.get(), begins)
                : replaced(setting.type(), filing.get());
    }

    /** What is named must be the profile in effect. */
    private static Found inEffect(FilingType type, FilingRecord filing, Found profile) {
        boolean same =
                profile.filing().filter(found -> found.id().equals(filing.id())).isPresent();
        return same ? profile : Found.nothing(missing(type, RELATES_TO));
    }

    private Found built(Ledger.Line line) {
        FilingRecord head = filings.get(line.head());
        FilingType type = setting.type();
        boolean stands = line.active() && supports(head, type);
        return new Found(Optional.of(head), stands ? List.of() : List.of(missing(type, RELATES_TO)));
    }

    private static Found replaced(FilingType type, FilingRecord filing) {
        return supports(filing, type)
                ? new Found(Optional.of(filing), List.of())
                : Found.nothing(
                        type.foundation().ofFiling()
                                ? missing(type, RELATES_TO)
                                : Texts.error(RELATES_TO, "relates-to-unexpected"));
    }

    /** Whether filings of the type may build on this one or replace it, as long as its employment is in service. */
    static boolean supports(FilingRecord filing, FilingType type) {
        Foundation foundation = type.foundation();
        boolean fits = foundation.needed()
                ? foundation.types().contains(filing.pinned().type()) && (filing.onRoster() || !foundation.onRoster())
                : type.changeable() && filing.pinned().type().equals(type.id());
        return fits && filing.status() == Status.APPROVED;
    }

    /**
     * Makes sure inside the transaction that what was built on when it was judged still stands, and keeps it until the end.
     *
     * @throws Overtaken when it does not: somebody was faster
     */
    static void hold(Handle tx, FilingType type, List<FilingRecord> foundations) {
        boolean stand = type.foundation().ofEmployment()
                ? Ledger.hold(
                        tx,
                        foundations.stream()
                                .collect(Collectors.toMap(
                                        found -> found.chain().root(), FilingRecord::id, (one, same) -> one)))
                : foundations.stream().allMatch(found -> Filings.hold(tx, found.id(), Set.of(Status.APPROVED)));
        if (!stand) {
            throw new Overtaken();
        }
    }

    private static Finding missing(FilingType type, String field) {
        Foundation foundation = type.foundation();
        return new Finding(
                field, MISSING, Severity.ERROR, foundation.message(), foundation.legalBasis(), foundation.fix());
    }
}
