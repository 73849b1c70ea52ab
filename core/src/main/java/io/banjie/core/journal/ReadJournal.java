// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.journal;

import io.banjie.api.desk.Actor;
import io.banjie.core.store.Database;
import io.banjie.core.store.Identifiers;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Notes who read a person's record (个人信息保护法 art. 51). Written in batches by a thread of its own, so that reading
 * waits for nothing; what is still queued at a crash is lost, and a full queue is said in the log.
 */
@Component(service = ReadJournal.class)
public final class ReadJournal {

    private static final Logger LOG = LoggerFactory.getLogger(ReadJournal.class);
    private static final int QUEUED = 10_000;
    private static final int BATCH = 500;
    private static final String LIST = "list ";
    private static final int LONGEST = 36;
    private static final long LAST_SECONDS = 5;
    private static final Read END = new Read("", 0, "", "", "");

    private final BlockingQueue<Read> queue = new ArrayBlockingQueue<>(QUEUED);
    private final Database database;
    private final Clock clock;
    private final Thread writer = new Thread(this::writeUntilStopped, "banjie-read-journal");

    private record Read(String id, long at, String username, String role, String filing) {}

    /** A journal in the tables. */
    @Activate
    public ReadJournal(@Reference Database database, @Reference Clock clock) {
        this.database = Objects.requireNonNull(database, "database");
        this.clock = Objects.requireNonNull(clock, "clock");
        writer.setDaemon(true);
        writer.start();
    }

    /** Notes that the actor read a filing about a person. */
    public void noted(Actor actor, String filing) {
        Read read = new Read(
                Identifiers.next(),
                clock.millis(),
                actor.username(),
                actor.role().name(),
                filing);
        if (!queue.offer(read)) {
            LOG.warn("the read journal is full; a reading of {} is not noted", filing);
        }
    }

    /** Notes that the actor took a list about persons away as a file: one note for all of it. */
    public void taken(Actor actor, String list) {
        String noted = LIST + list;
        noted(actor, noted.length() > LONGEST ? noted.substring(0, LONGEST) : noted);
    }

    private void writeUntilStopped() {
        boolean running = true;
        while (running) {
            List<Read> reads = awaited();
            running = !reads.remove(END);
            write(reads);
        }
    }

    private List<Read> awaited() {
        List<Read> reads = new ArrayList<>();
        try {
            reads.add(queue.take());
            queue.drainTo(reads, BATCH - 1);
        } catch (InterruptedException nobodyInterruptsThisThread) {
            reads.add(END);
        }
        return reads;
    }

    private void write(List<Read> reads) {
        try {
            if (!reads.isEmpty()) {
                database.transaction(tx -> insert(tx, reads));
            }
        } catch (RuntimeException failed) {
            LOG.warn("{} readings could not be noted: {}", reads.size(), failed.toString());
        }
    }

    private static int insert(Handle tx, List<Read> reads) {
        PreparedBatch batch = tx.prepareBatch(
                "insert into person_read (id, happened_at, username, role, filing) values (?, ?, ?, ?, ?)");
        reads.forEach(read -> batch.add(read.id, read.at, read.username, read.role, read.filing));
        return batch.execute().length;
    }

    /** Writes what is queued and stops; never by interrupting, which the embedded database takes for a failing disk. */
    @Deactivate
    public void stop() throws InterruptedException {
        queue.put(END);
        writer.join(TimeUnit.SECONDS.toMillis(LAST_SECONDS));
    }
}
