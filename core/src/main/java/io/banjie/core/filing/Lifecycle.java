// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.filing;

import static io.banjie.api.region.lifecycle.Status.APPROVED;
import static io.banjie.api.region.lifecycle.Status.DRAFT;
import static io.banjie.api.region.lifecycle.Status.IN_REVIEW;
import static io.banjie.api.region.lifecycle.Status.REFUSED;
import static io.banjie.api.region.lifecycle.Status.RETURNED;
import static io.banjie.api.region.lifecycle.Status.REVOKED;
import static io.banjie.api.region.lifecycle.Status.SUPERSEDED;
import static io.banjie.api.region.lifecycle.Status.WITHDRAWN;

import io.banjie.api.desk.AvailableAction.OpinionNeed;
import io.banjie.api.region.FilingType;
import io.banjie.api.region.lifecycle.Action;
import io.banjie.api.region.lifecycle.Review;
import io.banjie.api.region.lifecycle.Status;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The table of a filing's life. The desk guards by it, the HTTP interface lists actions from it, the pages draw buttons
 * from that list: no other place knows which action a status allows.
 */
final class Lifecycle {

    /** Who an action belongs to. */
    enum By {
        APPLICANT,
        CLERK,
        /** Not asked for by anybody: it follows from another filing's decision. */
        CONSEQUENCE
    }

    /**
     * A line of the table.
     *
     * @param action what is done
     * @param from the statuses that allow it
     * @param by whose action it is
     * @param opinion whether an opinion goes with it
     */
    private record Line(Action action, Set<Status> from, By by, OpinionNeed opinion) {}

    private static final List<Line> TABLE = List.of(
            new Line(Action.EDIT, EnumSet.of(DRAFT, RETURNED), By.APPLICANT, OpinionNeed.NONE),
            new Line(Action.SUBMIT, EnumSet.of(DRAFT, RETURNED), By.APPLICANT, OpinionNeed.NONE),
            new Line(Action.WITHDRAW, EnumSet.of(DRAFT, IN_REVIEW, RETURNED), By.APPLICANT, OpinionNeed.NONE),
            new Line(Action.UNDO, EnumSet.of(APPROVED), By.APPLICANT, OpinionNeed.NONE),
            new Line(Action.CLAIM, EnumSet.of(IN_REVIEW), By.CLERK, OpinionNeed.NONE),
            new Line(Action.FORWARD, EnumSet.of(IN_REVIEW), By.CLERK, OpinionNeed.OPTIONAL),
            new Line(Action.APPROVE, EnumSet.of(IN_REVIEW), By.CLERK, OpinionNeed.OPTIONAL),
            new Line(Action.RETURN, EnumSet.of(IN_REVIEW), By.CLERK, OpinionNeed.REQUIRED),
            new Line(Action.REFUSE, EnumSet.of(IN_REVIEW), By.CLERK, OpinionNeed.REQUIRED),
            new Line(Action.CONFORM, EnumSet.of(APPROVED, REVOKED, SUPERSEDED), By.CLERK, OpinionNeed.OPTIONAL),
            new Line(Action.OBJECT, EnumSet.of(APPROVED, REVOKED, SUPERSEDED), By.CLERK, OpinionNeed.REQUIRED),
            new Line(Action.CHANGE, EnumSet.of(APPROVED), By.APPLICANT, OpinionNeed.NONE),
            new Line(Action.REVOKE, EnumSet.of(APPROVED), By.CONSEQUENCE, OpinionNeed.NONE),
            new Line(Action.SUPERSEDE, EnumSet.of(APPROVED), By.CONSEQUENCE, OpinionNeed.NONE),
            new Line(Action.ROSTER, EnumSet.of(APPROVED), By.CONSEQUENCE, OpinionNeed.NONE));

    private Lifecycle() {}

    private static Line line(Action action) {
        return TABLE.stream()
                .filter(line -> line.action == action)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not in the table: " + action));
    }

    /** Whether the status and the type's subset allow the action, whoever asks. */
    static boolean allows(Action action, Status status, FilingType type) {
        return TABLE.stream().anyMatch(line -> line.action == action && line.from.contains(status))
                && inSubset(action, status, type);
    }

    private static boolean inSubset(Action action, Status status, FilingType type) {
        return switch (action) {
            case WITHDRAW -> type.withdrawableFrom().contains(status);
            case SUBMIT -> type.keepsDrafts();
            case CHANGE -> type.changeable();
            case UNDO -> type.undoMinutes().isPresent();
            case REFUSE -> type.statusWords().containsKey(REFUSED);
            case CLAIM, FORWARD, APPROVE, RETURN -> !(type.review() instanceof Review.Instant);
            case CONFORM, OBJECT -> type.review().spotChecks().isPresent();
            case SAVE, EDIT, REVOKE, SUPERSEDE, ROSTER -> true;
        };
    }

    /** Whose action it is. */
    static By by(Action action) {
        return line(action).by;
    }

    /** Whether an opinion goes with it. */
    static OpinionNeed opinion(Action action) {
        return line(action).opinion;
    }

    /** All actions that people ask for, in the order in which they are offered. */
    static List<Action> askedFor() {
        return TABLE.stream()
                .filter(line -> line.by != By.CONSEQUENCE)
                .map(Line::action)
                .toList();
    }

    /** Whether the action is about what a clerk was picked to look at. */
    static boolean looksAgain(Action action) {
        return action == Action.CONFORM || action == Action.OBJECT;
    }

    /** Whether the action is carried out by its name alone, without answers that come with it. */
    static boolean byName(Action action) {
        return action != Action.EDIT && action != Action.CHANGE && askedFor().contains(action);
    }

    /** Where an action leads; the same status for actions that do not move a filing. */
    static Status after(Action action, Status from, FilingType type) {
        return switch (action) {
            case SAVE -> type.keepsDrafts() ? DRAFT : submitted(type);
            case EDIT -> type.keepsDrafts() ? from : submitted(type);
            case SUBMIT -> submitted(type);
            case WITHDRAW -> WITHDRAWN;
            case CLAIM, FORWARD, CONFORM, OBJECT, CHANGE, ROSTER -> from;
            case APPROVE -> APPROVED;
            case RETURN -> RETURNED;
            case REFUSE -> REFUSED;
            case UNDO, REVOKE -> REVOKED;
            case SUPERSEDE -> SUPERSEDED;
        };
    }

    private static Status submitted(FilingType type) {
        return type.review() instanceof Review.Instant ? APPROVED : IN_REVIEW;
    }
}
