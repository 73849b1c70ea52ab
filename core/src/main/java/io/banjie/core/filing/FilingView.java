// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.filing;

import io.banjie.api.desk.Actor;
import io.banjie.api.desk.AvailableAction;
import io.banjie.api.desk.Filing;
import io.banjie.api.desk.Filing.EmployerName;
import io.banjie.api.desk.FilingNotice;
import io.banjie.api.desk.FilingSignature;
import io.banjie.api.desk.Worker;
import io.banjie.api.region.FilingType;
import io.banjie.api.region.form.FieldType;
import io.banjie.api.region.form.Form;
import io.banjie.api.region.identity.IdentityText;
import io.banjie.api.region.lifecycle.Action;
import io.banjie.api.region.lifecycle.Status;
import io.banjie.core.filing.FilingRecord.PersonRef;
import io.banjie.core.region.RegionArchive;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Filings as their readers may see them: the region's words, what can be done now, numbers masked in others' lists. */
public final class FilingView {

    private final Access access;
    private final RegionArchive archive;
    private final UndoWindow undoing;

    /** Views by these rights and declarations. */
    public FilingView(Access access, RegionArchive archive, UndoWindow undoing) {
        this.access = Objects.requireNonNull(access, "access");
        this.archive = Objects.requireNonNull(archive, "archive");
        this.undoing = Objects.requireNonNull(undoing, "undoing");
    }

    /** One filing in full, just changed, with the signature under which it stands. */
    public Filing of(FilingRecord filing, Actor actor, Optional<FilingSignature> signature) {
        return of(filing, actor, signature, List.of(), List.of());
    }

    /** One filing in full, with the types of filings that can be begun on it and whom it told. */
    Filing of(
            FilingRecord filing,
            Actor actor,
            Optional<FilingSignature> signature,
            List<String> followUps,
            List<FilingNotice> notices) {
        return view(filing, actor, signature, false, followUps, notices);
    }

    /** A filing in a list of what is to be done to it: masked unless the reader owns it. */
    public Filing listed(FilingRecord filing, Actor actor) {
        return listed(filing, actor, List.of());
    }

    /** A filing in a list, with the types of filings that can be begun on it: masked unless the reader owns it. */
    Filing listed(FilingRecord filing, Actor actor, List<String> followUps) {
        return view(filing, actor, Optional.empty(), !access.owns(actor, filing), followUps, List.of());
    }

    private Filing view(
            FilingRecord filing,
            Actor actor,
            Optional<FilingSignature> signature,
            boolean masked,
            List<String> followUps,
            List<FilingNotice> notices) {
        FilingType type = archive.pinned(filing.pinned().declaration()).type();
        return new Filing(
                filing.id(),
                filing.serialNumber(),
                filing.pinned().region(),
                type.id(),
                type.label(),
                filing.status(),
                type.word(filing.status()),
                type.resultWord(filing.status()),
                filing.routing().returned(),
                filing.routing().opinion(),
                filing.pinned().formVersion(),
                filing.pinned().pluginVersion(),
                masked ? maskedAnswers(filing, type) : filing.answers().values(),
                filing.warnings(),
                filing.facets(),
                filing.person().map(person -> worker(person, masked)),
                new EmployerName(filing.employer().uscc(), filing.employer().name()),
                filing.routing().agency(),
                filing.chain().relatesTo(),
                filing.chain().root(),
                filing.chain().supersedes(),
                filing.chain().supersededBy(),
                filing.chain().batch(),
                signature,
                filing.channel(),
                filing.marks().appliedBy(),
                filing.onRoster(),
                filing.marks().rosterNumber(),
                filing.marks().inService(),
                filing.marks().late(),
                filing.marks().dueOn(),
                filing.version(),
                filing.times().created(),
                filing.times().submitted(),
                filing.times().decided(),
                undoing.until(filing, type),
                actions(filing, type, actor),
                followUps,
                notices);
    }

    private static Worker worker(PersonRef person, boolean masked) {
        String number = masked ? IdentityText.mask(person.idNumber()) : person.idNumber();
        return new Worker(person.name(), person.idType(), number);
    }

    private static Map<String, Object> maskedAnswers(FilingRecord filing, FilingType type) {
        Map<String, Object> shown = new LinkedHashMap<>(filing.answers().values());
        type.form()
                .fields()
                .filter(field ->
                        field.type() == FieldType.RESIDENT_ID || field.id().equals(Form.ID_NUMBER))
                .forEach(field ->
                        shown.computeIfPresent(field.id(), (id, number) -> IdentityText.mask(String.valueOf(number))));
        return shown;
    }

    private List<AvailableAction> actions(FilingRecord filing, FilingType type, Actor actor) {
        return Lifecycle.askedFor().stream()
                .filter(action -> possible(action, filing, type, actor))
                .map(action -> new AvailableAction(
                        action.word(),
                        type.actionWords().getOrDefault(action, action.word()),
                        Lifecycle.opinion(action),
                        confirmation(action, filing, type)))
                .toList();
    }

    private String confirmation(Action action, FilingRecord filing, FilingType type) {
        String sentence = type.confirmations().getOrDefault(action, "");
        return sentence.indexOf('{') < 0
                ? sentence
                : access.labels(filing.pinned().region())
                        .map(labels -> Confirmation.of(sentence, filing, type.form(), labels))
                        .orElse(sentence);
    }

    /** Whether the actor can do this to the filing now. */
    boolean possible(Action action, FilingRecord filing, FilingType type, Actor actor) {
        return his(action, filing, actor)
                && Lifecycle.allows(action, filing.status(), type)
                && !ofItsUnit(action, filing)
                && !claimedAlready(action, filing, actor)
                && (!Lifecycle.looksAgain(action) || filing.routing().reviewer() == Reviewer.SAMPLED)
                && (action != Action.UNDO || undoing.until(filing, type).isPresent());
    }

    /** Whether the action is the actor's to take, whatever the filing's status. */
    boolean his(Action action, FilingRecord filing, Actor actor) {
        return Lifecycle.by(action) == Lifecycle.By.CLERK
                ? access.decides(actor, filing)
                : access.applies(actor, filing);
    }

    /** Whether the action is a clerk's, and the platform takes it instead. */
    boolean platforms(Action action, FilingRecord filing, Actor actor) {
        return Lifecycle.by(action) == Lifecycle.By.CLERK
                && access.keeps(actor, filing)
                && !access.decides(actor, filing);
    }

    /** What was not handed in yet is handed in or taken back with its whole unit alone. */
    private static boolean ofItsUnit(Action action, FilingRecord filing) {
        return filing.chain().unit().isPresent()
                && filing.status() == Status.DRAFT
                && (action == Action.SUBMIT || action == Action.WITHDRAW);
    }

    private static boolean claimedAlready(Action action, FilingRecord filing, Actor actor) {
        return action == Action.CLAIM
                && filing.routing().claimedBy().filter(actor.username()::equals).isPresent();
    }

    /** The region's word for a status of this filing. */
    String word(FilingRecord filing, Status status) {
        return archive.pinned(filing.pinned().declaration()).type().word(status);
    }
}
