// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.notice;

import io.banjie.api.desk.FilingNotice.State;
import io.banjie.api.notice.Message;
import io.banjie.core.store.WaitingRows;
import io.banjie.core.store.WaitingRows.Waiting;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** The messages of the outbox that wait to be sent, and the note of what became of each. None is ever deleted. */
final class NoticeQueue {

    static final String WAITING = State.WAITING.name();

    /** How long what was taken on stays with a node that gives no sign of life. */
    static final Duration LASTS = Duration.ofSeconds(60);

    /** The longest that anything is put off. */
    static final Duration LONGEST_WAIT = Duration.ofHours(24);

    private final WaitingRows waiting;
    private final Clock clock;

    NoticeQueue(Clock clock) {
        this.clock = Objects.requireNonNull(clock, "clock");
        waiting = new WaitingRows("notice", "id", LASTS, LONGEST_WAIT, clock);
    }

    /** What is due, longest waiting first. */
    List<Waiting> due(Handle handle, int most) {
        return waiting.due(handle, "state = 'WAITING'", most)
                .mapTo(Waiting.class)
                .list();
    }

    /** Takes these on; those that nobody was faster with. */
    List<Waiting> take(Handle tx, List<Waiting> due) {
        return waiting.take(tx, due);
    }

    /** The messages of these, by id. */
    Map<String, Message> messages(Handle handle, Collection<Waiting> taken) {
        return handle.createQuery("select id, mobile, text from notice where id in (<ids>)")
                .bindList("ids", new ArrayList<>(taken.stream().map(Waiting::id).toList()))
                .map((row, context) -> new Message(row.getString("id"), row.getString("mobile"), row.getString("text")))
                .collect(Collectors.toMap(Message::id, Function.identity()));
    }

    /** It is delivered, whoever has it now. */
    void sent(Handle tx, Waiting taken) {
        tx.execute(
                "update notice set state = 'SENT', reason = '', ended_at = ? where id = ? and state <> 'SENT'",
                clock.millis(),
                taken.id());
    }

    /** It is not delivered and is given up, unless another has it by now. */
    void failed(Handle tx, Waiting taken, String reason) {
        tx.execute(
                "update notice set state = 'FAILED', reason = ?, tries = ?, ended_at = ?"
                        + " where id = ? and state = 'WAITING' and due_at = ?",
                reason,
                taken.tries() + 1,
                clock.millis(),
                taken.id(),
                taken.dueAt());
    }

    /** It failed and is tried again after a while by anybody, unless another has it by now. */
    void putOff(Handle tx, Waiting taken, String reason, Duration wait) {
        tx.execute(
                "update notice set reason = ?, tries = ?, due_at = ? where id = ? and state = 'WAITING' and due_at = ?",
                reason,
                taken.tries() + 1,
                waiting.in(wait),
                taken.id(),
                taken.dueAt());
    }

    /** These were not tried, and anybody may take them on at once. */
    void letGo(Handle tx, Collection<Waiting> taken) {
        waiting.putBack(tx, taken, Duration.ZERO);
    }
}
