// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.fake;

import io.banjie.api.desk.Actor;
import io.banjie.api.desk.FilingAction;
import io.banjie.api.desk.FilingQuery;
import io.banjie.api.desk.Page;
import io.banjie.api.desk.PageRequest;
import io.banjie.api.desk.ProblemCode;
import io.banjie.api.desk.Refusal;
import io.banjie.api.desk.Subscription;
import io.banjie.api.desk.Task;
import io.banjie.api.desk.TaskDesk;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;

/** A list of one task; decisions on filings called "held" are refused. */
public final class FakeTasks implements TaskDesk {
    private final List<Consumer<Change>> listeners = new CopyOnWriteArrayList<>();
    private final CountDownLatch left = new CountDownLatch(1);
    private volatile List<Object> asked = List.of();

    public List<Object> asked() {
        return asked;
    }

    @Override
    public Page<Task> list(Actor actor, Side side, FilingQuery query, PageRequest page) {
        asked = List.of(actor, side, query, page);
        return Page.whole(List.of(new Task(
                Optional.of(Samples.filing("f1")), Optional.empty(), "in review", false, "", Optional.empty(), false)));
    }

    @Override
    public List<Outcome> decide(Actor actor, List<Chosen> filings, FilingAction action) {
        asked = List.of(actor, filings, action);
        return filings.stream()
                .map(chosen -> new Outcome(
                        chosen.id(),
                        Optional.of(Refusal.of(ProblemCode.ACTION_NOT_POSSIBLE, "not in this state"))
                                .filter(refusal -> chosen.id().equals("held"))))
                .toList();
    }

    @Override
    public Subscription subscribe(Actor actor, Consumer<Change> listener) {
        listeners.add(listener);
        return () -> {
            listeners.remove(listener);
            left.countDown();
        };
    }

    /** Tells all listeners of a change. */
    public void changed(Change change) {
        listeners.forEach(listener -> listener.accept(change));
    }

    /** Counted down when the first listener has left. */
    public CountDownLatch left() {
        return left;
    }
}
