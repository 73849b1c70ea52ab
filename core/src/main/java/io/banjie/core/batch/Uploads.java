// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.batch;

import io.banjie.api.desk.Actor;
import io.banjie.api.desk.Attempt;
import io.banjie.api.desk.Batch;
import io.banjie.api.desk.Batch.Status;
import io.banjie.api.desk.BatchDesk.NewBatch;
import io.banjie.api.desk.ProblemCode;
import io.banjie.api.desk.Refusal;
import io.banjie.api.region.batch.BatchFormat.Mode;
import io.banjie.core.attempt.Attempts;
import io.banjie.core.batch.BatchRecord.Counts;
import io.banjie.core.batch.BatchRecord.Kind;
import io.banjie.core.batch.BatchRecord.Ties;
import io.banjie.core.batch.BatchRecord.Work;
import io.banjie.core.employer.Employers;
import io.banjie.core.filing.Door;
import io.banjie.core.number.SerialNumbers;
import io.banjie.core.region.PinnedType;
import io.banjie.core.store.Contents;
import io.banjie.core.store.Database;
import io.banjie.core.store.Identifiers;
import io.banjie.core.tally.FailedRows.Held;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Takes files in: measured and kept first, and entered as work in the same transaction. */
final class Uploads {

    private static final int LONGEST_NAME = 200;

    private final Database database;
    private final Door door;
    private final SerialNumbers numbers;
    private final Attempts attempts;
    private final BatchEngine engine;
    private final BatchView view;
    private final Clock clock;

    Uploads(
            Database database,
            Door door,
            SerialNumbers numbers,
            Attempts attempts,
            BatchEngine engine,
            BatchView view,
            Clock clock) {
        this.database = database;
        this.door = door;
        this.numbers = numbers;
        this.attempts = attempts;
        this.engine = engine;
        this.clock = clock;
        this.view = view;
    }

    Batch take(Actor actor, NewBatch batch, InputStream file) {
        return attempts.once(actor, Batch.class, () -> kept(actor, batch, file));
    }

    private Batch kept(Actor actor, NewBatch asked, InputStream file) {
        PinnedType pinned = door.admit(actor, asked.region(), asked.type());
        if (pinned.type().batch().isEmpty()) {
            throw Refusal.of(ProblemCode.NOT_FOUND, "filings of this type do not come in files");
        }
        try (Arrival arrival = Arrival.of(file)) {
            return entered(actor, record(actor, asked, pinned, arrival.digest()), arrival);
        }
    }

    private Batch entered(Actor actor, BatchRecord batch, Arrival arrival) {
        Batch taken = database.transaction(tx -> {
            Contents.keep(tx, arrival.digest(), arrival.file(), arrival.size());
            if (!batch.dryRun()) {
                Employers.hold(tx, batch.employer());
                Batches.same(tx, batch).ifPresent(first -> {
                    throw Refusal.of(ProblemCode.ALREADY_EXISTS, "this file was sent already")
                            .with("batch", first);
                });
            }
            Batches.insert(tx, batch);
            return attempts.remember(tx, actor, view.of(batch));
        });
        engine.wake();
        return taken;
    }

    private BatchRecord record(Actor actor, NewBatch asked, PinnedType pinned, String digest) {
        Instant now = clock.instant();
        boolean unit = !asked.dryRun()
                && pinned.type()
                        .batch()
                        .filter(format -> format.mode() == Mode.ONE_SERIAL_NUMBER)
                        .isPresent();
        return new BatchRecord(
                Identifiers.next(),
                numbers.next(asked.region(), ZoneOffset.UTC, 1).get(0),
                asked.region(),
                asked.type(),
                pinned.digest(),
                actor.employer().orElseThrow().id(),
                actor.attempting(Attempt.NONE),
                asked.dryRun(),
                name(asked.fileName()),
                digest,
                Status.READING,
                Counts.NONE,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.of(new Work(Kind.READ, OptionalInt.empty(), 0, 0, OptionalInt.empty(), now)),
                new Ties(unit, 0, Held.NONE),
                now,
                1);
    }

    private static String name(String fileName) {
        return fileName.codePoints()
                .filter(c -> c >= ' ' && !Character.isISOControl(c) && Character.getType(c) != Character.SURROGATE)
                .limit(LONGEST_NAME)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
