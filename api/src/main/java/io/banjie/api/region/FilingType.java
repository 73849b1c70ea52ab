// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.region;

import io.banjie.api.region.batch.BatchFormat;
import io.banjie.api.region.document.AttachmentKind;
import io.banjie.api.region.document.DocumentKind;
import io.banjie.api.region.form.Form;
import io.banjie.api.region.lifecycle.Action;
import io.banjie.api.region.lifecycle.Effect;
import io.banjie.api.region.lifecycle.Foundation;
import io.banjie.api.region.lifecycle.Gate;
import io.banjie.api.region.lifecycle.Review;
import io.banjie.api.region.lifecycle.Slot;
import io.banjie.api.region.lifecycle.Status;
import io.banjie.api.region.notice.Notice;
import io.banjie.api.region.rule.Deadline;
import io.banjie.api.region.rule.NamedCheck;
import io.banjie.api.region.rule.Rule;
import io.banjie.api.region.rule.Settlement;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A kind of filing: what is asked, how it is judged, who decides, what is delivered. All data but the checks, which are
 * the region's Java and live only while its bundle does.
 *
 * @param id its name in the region, never reused
 * @param label what people read
 * @param group the menu's group
 * @param verb the word on the button that hands it in
 * @param form what is asked
 * @param attachments the papers that are asked for
 * @param keepsDrafts whether saving keeps a draft; otherwise saving submits at once
 * @param changeable whether a filing of the same type may replace one in effect
 * @param gate what the employer must have had approved before
 * @param foundation what it builds on
 * @param rules judgement as data
 * @param checks judgement as Java
 * @param deadline by when it must be received
 * @param review who decides
 * @param withdrawableFrom the statuses in which the applicant may take it back
 * @param undoMinutes for how many minutes after its approval the applicant may undo it, as long as no paper of it was
 *     issued and nothing builds on it; absent: not at all
 * @param slots what it holds exclusively
 * @param effect what its approval does
 * @param documents what is issued for it
 * @param batch how many of them come in one file; absent: they do not
 * @param facets what lists can be filtered by, at most six
 * @param statusWords the region's words for statuses
 * @param actionWords the region's words for actions
 * @param confirmations sentences to be confirmed before an action
 * @param signed whether what employers hand in is signed, by themselves or by the platform for who signed in by certificate
 * @param counter whether clerks also file it at the counter, on behalf of an employer
 * @param workerApplies whether, there, the worker applies for it where the employer is flagged abnormal
 * @param resultWords the region's words for statuses as results of what was handed in, where they are others
 * @param notices who is told of decisions by text message
 */
public record FilingType(
        String id,
        String label,
        String group,
        String verb,
        Form form,
        List<AttachmentKind> attachments,
        boolean keepsDrafts,
        boolean changeable,
        Optional<Gate> gate,
        Foundation foundation,
        List<Rule> rules,
        List<NamedCheck> checks,
        Optional<Deadline> deadline,
        Review review,
        Set<Status> withdrawableFrom,
        Optional<Integer> undoMinutes,
        List<Slot> slots,
        Effect effect,
        List<DocumentKind> documents,
        Optional<BatchFormat> batch,
        List<Facet> facets,
        Map<Status, String> statusWords,
        Map<Action, String> actionWords,
        Map<Action, String> confirmations,
        boolean signed,
        boolean counter,
        boolean workerApplies,
        Map<Status, String> resultWords,
        List<Notice> notices) {

    /** The most facets a type may declare. */
    public static final int MOST_FACETS = 6;

    public FilingType {
        if (!id.matches("[a-z][a-z0-9-]{0,39}")) {
            throw new IllegalArgumentException("not a filing type id: " + id);
        }
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(review, "review");
        Objects.requireNonNull(effect, "effect");
        Objects.requireNonNull(foundation, "foundation");
        Objects.requireNonNull(batch, "batch");
        attachments = List.copyOf(attachments);
        rules = List.copyOf(rules);
        checks = List.copyOf(checks);
        withdrawableFrom = Set.copyOf(withdrawableFrom);
        if (undoMinutes.filter(minutes -> minutes < 1).isPresent()) {
            throw new IllegalArgumentException("undone within no time");
        }
        slots = List.copyOf(slots);
        documents = List.copyOf(documents);
        facets = List.copyOf(facets);
        statusWords = Map.copyOf(statusWords);
        actionWords = Map.copyOf(actionWords);
        confirmations = Map.copyOf(confirmations);
        resultWords = resultWords == null ? Map.of() : Map.copyOf(resultWords); // types of old have none
        notices = notices == null ? List.of() : List.copyOf(notices); // nor these
    }

    /** Begins the declaration of a type. */
    public static FilingTypeBuilder named(String id, String label) {
        return new FilingTypeBuilder(id, label);
    }

    /** The same type with these checks. */
    public FilingType withChecks(List<NamedCheck> others) {
        return new FilingType(
                id,
                label,
                group,
                verb,
                form,
                attachments,
                keepsDrafts,
                changeable,
                gate,
                foundation,
                rules,
                others,
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

    /** Its checks of answers that the record of the person settles. */
    public Stream<Settlement> settlements() {
        return checks.stream()
                .map(NamedCheck::check)
                .filter(Settlement.class::isInstance)
                .map(Settlement.class::cast);
    }

    /** Whether a filing, once approved, takes the place of the one it relates to. */
    public boolean replaces() {
        return changeable || foundation.ofProfile();
    }

    /** The document kind of this name or with a layout of this name, or nothing. */
    public Optional<DocumentKind> document(String kind) {
        return documents.stream()
                .filter(document -> document.page(kind).isPresent())
                .findFirst();
    }

    /** The region's word for a status; the status's own name when it has none. */
    public String word(Status status) {
        return statusWords.getOrDefault(status, status.name());
    }

    /** The notices that tell of this status. */
    public List<Notice> notices(Status decision) {
        return notices.stream().filter(notice -> notice.on() == decision).toList();
    }

    /** The region's word for a status as a result. */
    public String resultWord(Status status) {
        return resultWords.getOrDefault(status, word(status));
    }
}
