// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.notice;

import io.banjie.api.notice.Delivery;
import io.banjie.api.notice.Message;
import io.banjie.api.notice.NotificationChannel;
import io.banjie.core.rule.ThrownTrace;
import io.banjie.core.store.Database;
import io.banjie.core.store.WaitingRows.Waiting;
import io.banjie.core.text.Messages;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends what is due, turn by turn: takes a few on, delivers each outside any transaction and notes at once what became of
 * it. Every message is delivered at least once: whoever dies after the delivery and before the note leaves it to be
 * delivered again when its time is over, and two nodes deliver one only where the first did not note it in time. The id,
 * which stays the same, is the key by which the other side knows that.
 */
final class Sending {

    private static final Logger LOG = LoggerFactory.getLogger(Sending.class);

    /** How many are taken on in one turn. */
    static final int MOST = 10;

    /** After so long no more of a turn are begun, so that the last one ends while they are this node's. */
    private static final Duration ENOUGH = Duration.ofSeconds(20);

    /** How long is waited after the first failure, the second, and so on; one more and it is given up. */
    static final List<Duration> WAITS = List.of(
            Duration.ofSeconds(10),
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(3),
            Duration.ofHours(6),
            Duration.ofHours(12),
            NoticeQueue.LONGEST_WAIT);

    /** As long as a reason can be. */
    private static final int LONGEST_REASON = 200;

    private final Database database;
    private final NoticeQueue queue;
    private final NotificationChannel channel;
    private final LongSupplier nanoTime;
    private final Messages messages = new Messages(Sending.class);

    Sending(Database database, NoticeQueue queue, NotificationChannel channel, LongSupplier nanoTime) {
        this.database = Objects.requireNonNull(database, "database");
        this.queue = Objects.requireNonNull(queue, "queue");
        this.channel = Objects.requireNonNull(channel, "channel");
        this.nanoTime = Objects.requireNonNull(nanoTime, "nanoTime");
    }

    /** Sends what is due, as far as one turn goes; false when nothing was. */
    boolean turn() {
        List<Waiting> due = due();
        if (!due.isEmpty()) {
            // Where another was faster there may be more behind.
            send(take(due));
        }
        return !due.isEmpty();
    }

    /** What is due, as much as one turn takes on. */
    List<Waiting> due() {
        return database.read(handle -> queue.due(handle, MOST));
    }

    /** Takes these on; those that nobody was faster with. */
    List<Waiting> take(List<Waiting> due) {
        return database.transaction(tx -> queue.take(tx, due));
    }

    /** Sends what was taken on; what there is no time for is let go. */
    void send(List<Waiting> taken) {
        if (taken.isEmpty()) {
            return;
        }
        Map<String, Message> texts = database.read(handle -> queue.messages(handle, taken));
        long begun = nanoTime.getAsLong();
        for (int i = 0; i < taken.size(); i++) {
            if (nanoTime.getAsLong() - begun > ENOUGH.toNanos()) {
                List<Waiting> rest = taken.subList(i, taken.size());
                write(tx -> queue.letGo(tx, rest));
                return;
            }
            Waiting each = taken.get(i);
            note(each, deliver(texts.get(each.id())));
        }
    }

    private Delivery deliver(Message message) {
        try {
            return channel.deliver(message);
        } catch (RuntimeException failed) {
            LOG.error("the channel failed on {}: {}", message, ThrownTrace.of(failed));
            return Delivery.postponed(messages.of("channel.failed", Map.of()));
        }
    }

    private void note(Waiting each, Delivery delivery) {
        String reason = cut(delivery.reason());
        Optional<Duration> wait = delivery.outcome() == Delivery.Outcome.POSTPONED && each.tries() < WAITS.size()
                ? Optional.of(WAITS.get(each.tries()))
                : Optional.empty();
        if (delivery.outcome() == Delivery.Outcome.ACCEPTED) {
            write(tx -> queue.sent(tx, each));
        } else if (wait.isPresent()) {
            LOG.info("message {} is sent again later", each.id());
            write(tx -> queue.putOff(tx, each, reason, wait.get()));
        } else {
            LOG.warn("message {} could not be sent and is given up", each.id());
            write(tx -> queue.failed(tx, each, reason));
        }
    }

    private static String cut(String reason) {
        return reason.length() <= LONGEST_REASON ? reason : reason.substring(0, LONGEST_REASON);
    }

    private void write(Consumer<Handle> note) {
        database.transaction(tx -> {
            note.accept(tx);
            return tx;
        });
    }
}
