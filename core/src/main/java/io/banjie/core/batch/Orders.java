// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.batch;

import io.banjie.api.desk.Actor;
import io.banjie.api.desk.Attempt;
import io.banjie.api.desk.Batch.Status;
import io.banjie.api.desk.BatchDesk.Action;
import io.banjie.api.desk.ProblemCode;
import io.banjie.api.desk.Refusal;
import io.banjie.api.region.batch.BatchFormat.Mode;
import io.banjie.core.attempt.Attempts;
import io.banjie.core.batch.BatchRecord.Counts;
import io.banjie.core.batch.BatchRecord.Kind;
import io.banjie.core.batch.BatchRecord.Work;
import io.banjie.core.store.Database;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** What an employer has done to a batch as a whole: noted in the table, done by whichever node takes it on. */
final class Orders {

    private static final Set<Status> MENDABLE = EnumSet.of(Status.READY, Status.IN_REVIEW, Status.FINISHED);
    private static final String NUMBER = "[1-9]\\d{0,3}";

    private final Database database;
    private final Judging judging;
    private final Splitting splitting;
    private final Attempts attempts;
    private final BatchEngine engine;
    private final BatchNews news;
    private final Clock clock;

    Orders(
            Database database,
            Judging judging,
            Splitting splitting,
            Attempts attempts,
            BatchEngine engine,
            BatchNews news,
            Clock clock) {
        this.database = database;
        this.judging = judging;
        this.splitting = splitting;
        this.attempts = attempts;
        this.engine = engine;
        this.news = news;
        this.clock = clock;
    }

    /** Has it done; the batch that it comes to. */
    String give(Actor actor, BatchRecord batch, Action action, Optional<String> hint) {
        String outcome = attempts.once(actor, String.class, () -> {
            if (!BatchActions.possible(action, batch, judging.type(batch))) {
                throw notNow(batch);
            }
            return switch (action) {
                case SUBMIT ->
                    order(actor, batch, work(Kind.SUBMIT, batch.counts().unsubmitted()));
                case RESUBMIT ->
                    order(actor, batch, work(Kind.RESUBMIT, batch.ties().sentBack()));
                case WITHDRAW -> order(actor, batch, withdrawal(batch));
                case APPLY_HINT -> order(actor, batch, mending(batch, hint));
                case RELEASE_FAILED -> database.transaction(tx -> splitting.release(tx, batch, actor));
                case SPLIT_FAILED -> splitting.split(batch, actor);
            };
        });
        engine.wake();
        news.stirred(batch.id());
        return outcome;
    }

    private String order(Actor actor, BatchRecord batch, Work work) {
        return database.transaction(tx -> {
            if (!Batches.order(tx, batch, work, actor.attempting(Attempt.NONE))) {
                throw notNow(batch);
            }
            return attempts.remember(tx, actor, batch.id());
        });
    }

    private Work withdrawal(BatchRecord batch) {
        Counts counts = batch.counts();
        return work(Kind.WITHDRAW, counts.unsubmitted() + counts.inReview() + counts.reviewFailed());
    }

    private Work work(Kind kind, int rows) {
        return work(kind, OptionalInt.empty(), OptionalInt.of(rows));
    }

    private Work mending(BatchRecord batch, Optional<String> hint) {
        int number = hint.filter(id -> id.matches(NUMBER))
                .map(Integer::valueOf)
                .filter(id -> batch.slip(id).isPresent())
                .orElseThrow(() -> Refusal.of(ProblemCode.NOT_FOUND, "no such hint"));
        boolean submitted = judging.layout(batch).mode() == Mode.ONE_SERIAL_NUMBER && batch.status() != Status.READY;
        boolean nothingToMend =
                Hints.of(batch).stream().anyMatch(each -> each.id().equals(String.valueOf(number)) && !each.mendable());
        if (!MENDABLE.contains(batch.status()) || submitted || nothingToMend) {
            throw notNow(batch);
        }
        return work(
                Kind.MEND, OptionalInt.of(number), OptionalInt.of(batch.counts().importFailed()));
    }

    private Work work(Kind kind, OptionalInt hint, OptionalInt total) {
        return new Work(kind, hint, 0, 0, total, clock.instant());
    }

    /** Not possible as the batch is. */
    static Refusal notNow(BatchRecord batch) {
        return Refusal.of(ProblemCode.ACTION_NOT_POSSIBLE, "not possible in this state")
                .with("currentStatus", batch.status().name())
                .with("inReview", batch.counts().inReview());
    }
}
