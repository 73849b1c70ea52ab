// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.region;

import io.banjie.api.region.batch.BatchFormat;
import io.banjie.api.region.document.AttachmentKind;
import io.banjie.api.region.document.DocumentKind;
import io.banjie.api.region.form.Field;
import io.banjie.api.region.form.FieldType;
import io.banjie.api.region.form.Form;
import io.banjie.api.region.lifecycle.Action;
import io.banjie.api.region.lifecycle.Effect;
import io.banjie.api.region.lifecycle.Foundation;
import io.banjie.api.region.lifecycle.Gate;
import io.banjie.api.region.lifecycle.Review;
import io.banjie.api.region.lifecycle.Slot;
import io.banjie.api.region.lifecycle.Status;
import io.banjie.api.region.notice.Notice;
import io.banjie.api.region.rule.Case;
import io.banjie.api.region.rule.Check;
import io.banjie.api.region.rule.Deadline;
import io.banjie.api.region.rule.NamedCheck;
import io.banjie.api.region.rule.Rule;
import io.banjie.api.region.rule.Settled;
import io.banjie.api.region.rule.Settlement;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The words in which a filing type is declared. Not safe for several threads; used once. */
public final class FilingTypeBuilder {
    private final String id;
    private final String label;
    private String group = "";
    private String verb = "";
    private Form form = Form.of("1");
    private final List<AttachmentKind> attachments = new ArrayList<>();
    private boolean keepsDrafts;
    private boolean changeable;
    private Optional<Gate> gate = Optional.empty();
    private Foundation foundation = Foundation.NONE;
    private final List<Rule> rules = new ArrayList<>();
    private final List<NamedCheck> checks = new ArrayList<>();
    private Optional<Deadline> deadline = Optional.empty();
    private Review review = Review.instant();
    private Set<Status> withdrawableFrom = Set.of();
    private Optional<Integer> undoMinutes = Optional.empty();
    private final List<Slot> slots = new ArrayList<>();
    private Effect effect = Effect.none();
    private final List<DocumentKind> documents = new ArrayList<>();
    private Optional<BatchFormat> batch = Optional.empty();
    private final List<Facet> facets = new ArrayList<>();
    private final Map<Status, String> statusWords = new EnumMap<>(Status.class);
    private final Map<Status, String> resultWords = new EnumMap<>(Status.class);
    private final Map<Action, String> actionWords = new EnumMap<>(Action.class);
    private final Map<Action, String> confirmations = new EnumMap<>(Action.class);
    private final List<Notice> notices = new ArrayList<>();

    private boolean signed;
    private boolean counter;
    private boolean workerApplies;

    FilingTypeBuilder(String id, String label) {
        this.id = id;
        this.label = label;
    }

    /** Stands in this group of the menu. */
    public FilingTypeBuilder inGroup(String name) {
        group = name;
        return this;
    }

    /** The word on the button that hands it in. */
    public FilingTypeBuilder verb(String word) {
        verb = word;
        return this;
    }

    /** What is asked. */
    public FilingTypeBuilder asks(Form asked) {
        form = asked;
        return this;
    }

    /** The papers that are asked for. */
    public FilingTypeBuilder attaching(AttachmentKind... kinds) {
        attachments.addAll(List.of(kinds));
        return this;
    }

    /** Saving keeps a draft that is submitted later. */
    public FilingTypeBuilder keepsDrafts() {
        keepsDrafts = true;
        return this;
    }

    /** One in effect may be replaced by a newer filing of this type. */
    public FilingTypeBuilder changeable() {
        changeable = true;
        return this;
    }

    /** Open only to employers that have had a filing of another type approved. */
    public FilingTypeBuilder onlyAfter(String type, String problemCode, String message) {
        return onlyAfter(new Gate(type, problemCode, message));
    }

    /** Open only to those who pass a gate. */
    public FilingTypeBuilder onlyAfter(Gate passed) {
        gate = Optional.of(passed);
        return this;
    }

    /** Builds on an employment or on the employer's profile. */
    public FilingTypeBuilder buildsOn(Foundation needed) {
        foundation = needed;
        return this;
    }

    /** Rules, in the order in which they are reported. */
    public FilingTypeBuilder rules(List<Rule> more) {
        rules.addAll(more);
        return this;
    }

    /** A check in Java. */
    public FilingTypeBuilder check(String code, String looksAt, String article, Check check) {
        checks.add(new NamedCheck(code, looksAt, article, check));
        return this;
    }

    /** An answer that the record of the person settles. */
    public FilingTypeBuilder settles(
            Field field, String code, String looksAt, String article, Function<Case, Optional<Settled>> known) {
        return check(code, looksAt, article, new Settlement(field, known));
    }

    /** By when it must be received. */
    public FilingTypeBuilder dueWithin(Deadline limit) {
        deadline = Optional.of(limit);
        return this;
    }

    /** Who decides. */
    public FilingTypeBuilder decided(Review by) {
        review = by;
        return this;
    }

    /** May be taken back by the applicant in these statuses. */
    public FilingTypeBuilder withdrawableFrom(Status first, Status... others) {
        withdrawableFrom = EnumSet.of(first, others);
        return this;
    }

    /** May be undone by the applicant within so many minutes after its approval. */
    public FilingTypeBuilder undoable(int minutes) {
        undoMinutes = Optional.of(minutes);
        return this;
    }

    /** Holds something exclusively. */
    public FilingTypeBuilder holds(Slot slot) {
        slots.add(slot);
        return this;
    }

    /** What its approval does. */
    public FilingTypeBuilder effect(Effect done) {
        effect = done;
        return this;
    }

    /** Issues a document. */
    public FilingTypeBuilder issues(DocumentKind document) {
        documents.add(document);
        return this;
    }

    /** May come in files, many at once. */
    public FilingTypeBuilder inBatches(BatchFormat format) {
        batch = Optional.of(format);
        return this;
    }

    /** Can be filtered by these fields. */
    public FilingTypeBuilder facets(Field... fields) {
        for (Field field : fields) {
            facets.add(Facet.of(field));
        }
        return this;
    }

    /** The region's words for statuses. */
    public FilingTypeBuilder statusWords(Map<Status, String> words) {
        statusWords.putAll(words);
        return this;
    }

    /** The region's words for statuses as results of what was handed in, where they are others. */
    public FilingTypeBuilder resultWords(Map<Status, String> words) {
        resultWords.putAll(words);
        return this;
    }

    /** The region's words for actions. */
    public FilingTypeBuilder actionWords(Map<Action, String> words) {
        actionWords.putAll(words);
        return this;
    }

    /**
     * A sentence to be confirmed before an action. It may quote answers as {fieldId}, and {lastDay}; before saving also
     * {daysLeft}, {window}: how long it can be undone, and {sinceFoundation}: how long after the first day of the
     * employment it happened.
     */
    public FilingTypeBuilder confirm(Action action, String sentence) {
        confirmations.put(action, sentence);
        return this;
    }

    /** Whoever has a mobile number among the answers is told of decisions by text message. */
    public FilingTypeBuilder tells(Notice... those) {
        notices.addAll(List.of(those));
        return this;
    }

    /** What employers hand in is signed. */
    public FilingTypeBuilder signed() {
        signed = true;
        return this;
    }

    /** Clerks also file it at the counter, on behalf of an employer whose filings their office has. */
    public FilingTypeBuilder alsoAtTheCounter() {
        counter = true;
        return this;
    }

    /** At the counter the worker applies for it too, where the employer is flagged abnormal. */
    public FilingTypeBuilder alsoForTheWorker() {
        workerApplies = true;
        return this;
    }

    /** The pictures that photo fields ask for, then the papers. */
    private List<AttachmentKind> papers() {
        return Stream.concat(
                        form.fields()
                                .filter(field -> field.type() == FieldType.PHOTO)
                                .map(AttachmentKind::of),
                        attachments.stream())
                .toList();
    }

    /** The finished type. */
    public FilingType build() {
        return new FilingType(
                id,
                label,
                group,
                verb,
                form,
                papers(),
                keepsDrafts,
                changeable,
                gate,
                foundation,
                rules,
                checks,
                deadline,
                review,
                withdrawableFrom,
                undoMinutes,
                slots,
                effect,
                documents,
                batch,
                facets,
                statusWords,
                actionWords,
                confirmations,
                signed,
                counter,
                workerApplies,
                resultWords,
                notices);
    }
}
