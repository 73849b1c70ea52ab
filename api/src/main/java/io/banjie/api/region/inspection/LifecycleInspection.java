// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.region.inspection;

import static io.banjie.api.region.lifecycle.Status.APPROVED;
import static io.banjie.api.region.lifecycle.Status.DRAFT;
import static io.banjie.api.region.lifecycle.Status.IN_REVIEW;
import static io.banjie.api.region.lifecycle.Status.REFUSED;
import static io.banjie.api.region.lifecycle.Status.RETURNED;
import static io.banjie.api.region.lifecycle.Status.REVOKED;
import static io.banjie.api.region.lifecycle.Status.SUPERSEDED;
import static io.banjie.api.region.lifecycle.Status.WITHDRAWN;

import io.banjie.api.region.FilingType;
import io.banjie.api.region.form.Field;
import io.banjie.api.region.lifecycle.Action;
import io.banjie.api.region.lifecycle.Effect;
import io.banjie.api.region.lifecycle.Review;
import io.banjie.api.region.lifecycle.Status;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Looks at how filings of a type live: which statuses they reach, and whether each status and action has its word. */
public final class LifecycleInspection {

    /** What a sentence may quote beside the answers: last permitted day, days left, time since the first day, undo window. */
    private static final Set<String> BEFORE_SAVING = Set.of("lastDay", "daysLeft", "sinceFoundation", "window");

    private static final Set<String> BEFORE_OTHERS = Set.of("lastDay");

    private LifecycleInspection() {}

    /** Reports on the life of a type. */
    public static void inspect(Declared region, FilingType type, Report report) {
        report.requireText(type.label(), "label");
        report.requireText(type.group(), "group");
        report.requireText(type.verb(), "verb");
        Set<Status> reached = reached(region, type);
        inspectStatuses(type, reached, report);
        inspectActions(type, report);
        RelationInspection.inspect(region, type, reached, report);
    }

    /** The statuses that filings of the type can come into. */
    static Set<Status> reached(Declared region, FilingType type) {
        Set<Status> reached = EnumSet.of(APPROVED, REVOKED);
        if (type.keepsDrafts()) {
            reached.add(DRAFT);
        }
        if (reviewed(type)) {
            reached.add(IN_REVIEW);
            reached.add(RETURNED);
            reached.add(REFUSED);
        }
        if (!type.withdrawableFrom().isEmpty()) {
            reached.add(WITHDRAWN);
        }
        if (type.changeable() || region.isReplaced(type)) {
            reached.add(SUPERSEDED);
        }
        return reached;
    }

    private static boolean reviewed(FilingType type) {
        return !(type.review() instanceof Review.Instant);
    }

    private static void inspectStatuses(FilingType type, Set<Status> reached, Report report) {
        Set<Status> worded = EnumSet.copyOf(reached);
        if (type.undoMinutes().isEmpty()) {
            worded.remove(REVOKED);
        }
        // A type refuses finally only where it has a word for it.
        worded.remove(REFUSED);
        for (Status status : worded) {
            report.require(!type.statusWords().getOrDefault(status, "").isBlank(), "has no word for " + status);
        }
        for (Status status : new TreeSet<>(type.statusWords().keySet())) {
            report.require(reached.contains(status), "has a word for " + status + ", which it never reaches");
        }
        for (Status status : new TreeSet<>(type.withdrawableFrom())) {
            report.require(
                    status.isOpen() && reached.contains(status),
                    "can be withdrawn from " + status + ", where it never stands open");
        }
    }

    private static void inspectActions(FilingType type, Report report) {
        Set<Action> offered = EnumSet.noneOf(Action.class);
        if (type.keepsDrafts() || reviewed(type)) {
            offered.add(Action.EDIT);
        }
        if (type.keepsDrafts()) {
            offered.add(Action.SUBMIT);
        }
        if (reviewed(type)) {
            offered.addAll(EnumSet.of(Action.APPROVE, Action.RETURN));
        }
        if (type.review().spotChecks().isPresent()) {
            offered.addAll(EnumSet.of(Action.CONFORM, Action.OBJECT));
        }
        if (!type.withdrawableFrom().isEmpty()) {
            offered.add(Action.WITHDRAW);
        }
        if (type.changeable()) {
            offered.add(Action.CHANGE);
        }
        if (type.undoMinutes().isPresent()) {
            offered.add(Action.UNDO);
            report.require(
                    !(type.effect() instanceof Effect.SetsProfile),
                    "can be undone, but sets a profile that other filings rest on");
        }
        for (Action action : offered) {
            report.require(!type.actionWords().getOrDefault(action, "").isBlank(), "has no word for " + action);
        }
        inspectConfirmations(type, report);
    }

    private static void inspectConfirmations(FilingType type, Report report) {
        Set<String> answers = type.form().fields().map(Field::id).collect(Collectors.toSet());
        new TreeMap<>(type.confirmations()).forEach((action, sentence) -> {
            report.require(!sentence.isBlank(), "has " + action + " confirmed without a sentence");
            Set<String> known = new HashSet<>(answers);
            known.addAll(action == Action.SAVE ? BEFORE_SAVING : BEFORE_OTHERS);
            Placeholders.inspect(sentence, known, report.about("confirmation of " + action));
        });
    }
}
