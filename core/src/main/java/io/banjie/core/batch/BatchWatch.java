// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.batch;

import io.banjie.api.desk.Batch;
import io.banjie.api.desk.Batch.Status;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Somebody who watches batches, and what was told last of each; told by one thread. */
final class BatchWatch {

    private static final Logger LOG = LoggerFactory.getLogger(BatchWatch.class);

    private final Predicate<BatchRecord> concerned;
    private final boolean ofAny;
    private final Consumer<Batch> listener;
    private final Map<String, Long> told;

    /**
     * A watch.
     *
     * @param concerned which batches are its business
     * @param ofAny whether others may come to those that it follows
     * @param told those that it follows, with the version that was told last
     */
    BatchWatch(Predicate<BatchRecord> concerned, boolean ofAny, Map<String, Long> told, Consumer<Batch> listener) {
        this.concerned = concerned;
        this.ofAny = ofAny;
        this.listener = listener;
        this.told = new ConcurrentHashMap<>(told);
    }

    /** The batches that it follows wherever they change. */
    Set<String> followed() {
        return told.keySet();
    }

    /** Whether a change of this batch may be its business. */
    boolean wonders(String batch) {
        return ofAny || told.containsKey(batch);
    }

    /** Whether this version of a batch was not told yet. */
    boolean news(String batch, long version) {
        return wonders(batch)
                && Optional.ofNullable(told.get(batch))
                        .filter(last -> last == version)
                        .isEmpty();
    }

    /** Tells of a batch, if that is its business. What rests is not followed any more by whoever watches many. */
    void tell(BatchRecord batch, long version, BatchView view) {
        if (!concerned.test(batch)) {
            return;
        }
        try {
            listener.accept(view.of(batch));
        } catch (RuntimeException failed) {
            LOG.warn("a listener failed on batch {}", batch.id(), failed);
        }
        if (ofAny && rests(batch)) {
            told.remove(batch.id());
        } else {
            told.put(batch.id(), version);
        }
    }

    private static boolean rests(BatchRecord batch) {
        return batch.work().isEmpty() && batch.status() != Status.IN_REVIEW;
    }
}
