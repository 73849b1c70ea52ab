// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.batch;

import io.banjie.api.desk.AvailableAction;
import io.banjie.api.desk.AvailableAction.OpinionNeed;
import io.banjie.api.desk.Batch.Status;
import io.banjie.api.desk.BatchDesk.Action;
import io.banjie.api.region.FilingType;
import io.banjie.core.batch.BatchRecord.Counts;
import io.banjie.core.batch.BatchRecord.Kind;
import io.banjie.core.batch.BatchRecord.Work;
import io.banjie.core.tally.FailedRows.Held;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What can be done to a batch as a whole, and what is said of it. The desk guards by it, the pages draw buttons from it. */
final class BatchActions {

    private static final Set<Status> SUBMITTABLE = EnumSet.of(Status.READY, Status.IN_REVIEW);
    private static final Set<Status> WITHDRAWABLE = EnumSet.of(Status.READING, Status.READY, Status.IN_REVIEW);

    private BatchActions() {}

    static List<AvailableAction> of(BatchRecord batch, FilingType type) {
        return Stream.of(Action.SUBMIT, Action.RESUBMIT, Action.WITHDRAW, Action.RELEASE_FAILED, Action.SPLIT_FAILED)
                .filter(action -> possible(action, batch, type))
                .map(action -> new AvailableAction(
                        action.word(), label(action, batch, type), OpinionNeed.NONE, confirmation(action, batch)))
                .toList();
    }

    /** Whether this can be done to it now; that it has the hint is another matter. */
    static boolean possible(Action action, BatchRecord batch, FilingType type) {
        boolean idle = batch.work().isEmpty();
        return switch (action) {
            case SUBMIT -> idle && submittable(batch);
            case RESUBMIT -> idle && open(batch) && batch.ties().sentBack() > 0;
            case WITHDRAW -> (idle || isRead(batch)) && withdrawable(batch, type);
            case RELEASE_FAILED -> idle && open(batch) && batch.ties().failed() == Held.HELD;
            case SPLIT_FAILED ->
                idle
                        && open(batch)
                        && batch.counts().importFailed() > 0
                        && batch.counts().imported() > 0;
            case APPLY_HINT -> idle;
        };
    }

    private static boolean submittable(BatchRecord batch) {
        return !batch.dryRun()
                && SUBMITTABLE.contains(batch.status())
                && batch.counts().unsubmitted() > 0;
    }

    private static boolean isRead(BatchRecord batch) {
        return batch.work().map(Work::kind).filter(Kind.READ::equals).isPresent();
    }

    /** Rows are taken back all together or not at all. */
    private static boolean withdrawable(BatchRecord batch, FilingType type) {
        Counts counts = batch.counts();
        boolean waits = WITHDRAWABLE.contains(batch.status()) || open(batch);
        return waits
                && (counts.inReview() == 0 || allows(type, io.banjie.api.region.lifecycle.Status.IN_REVIEW))
                && (batch.ties().sentBack() == 0 || allows(type, io.banjie.api.region.lifecycle.Status.RETURNED));
    }

    private static boolean allows(FilingType type, io.banjie.api.region.lifecycle.Status status) {
        return type.withdrawableFrom().contains(status);
    }

    /** Whether rows of a unit wait for somebody. */
    private static boolean open(BatchRecord batch) {
        return batch.ties().unit()
                && (SUBMITTABLE.contains(batch.status())
                        || batch.status() == Status.FINISHED && batch.ties().sentBack() > 0);
    }

    /** Of a unit, which is one task, the region's words are said; of rows that stand alone those of the platform. */
    private static String label(Action action, BatchRecord batch, FilingType type) {
        String usual = Sayings.of("action." + action.word(), Map.of());
        if (!batch.ties().unit()) {
            return usual;
        }
        return switch (action) {
            case SUBMIT -> type.actionWords().getOrDefault(io.banjie.api.region.lifecycle.Action.SUBMIT, usual);
            case WITHDRAW -> type.actionWords().getOrDefault(io.banjie.api.region.lifecycle.Action.WITHDRAW, usual);
            default -> usual;
        };
    }

    private static String confirmation(Action action, BatchRecord batch) {
        Counts counts = batch.counts();
        boolean silent = action == Action.SUBMIT && counts.importFailed() == 0;
        boolean unread = batch.status() == Status.READING;
        String key =
                "confirm." + action.word() + (unread ? "-unread" : batch.ties().unit() ? "-unit" : "");
        return silent
                ? ""
                : Sayings.of(
                        key,
                        Map.of(
                                "serialNumber",
                                batch.serialNumber(),
                                "failed",
                                counts.importFailed(),
                                "imported",
                                counts.imported(),
                                "unsubmitted",
                                counts.unsubmitted(),
                                "returned",
                                batch.ties().sentBack(),
                                "rows",
                                counts.unsubmitted() + counts.inReview() + counts.reviewFailed()));
    }
}
