// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.event;

import io.banjie.core.filing.FilingRecord;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells listeners of filings that moved, after the commit and on another thread. Losing an event costs a refresh only. */
@Component(service = FilingEvents.class)
public final class FilingEvents {

    private static final Logger LOG = LoggerFactory.getLogger(FilingEvents.class);

    private final List<Consumer<FilingRecord>> listeners = new CopyOnWriteArrayList<>();
    private final ExecutorService teller = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "banjie-events");
        thread.setDaemon(true);
        return thread;
    });

    /** Adds a listener; it must not block. */
    public void listen(Consumer<FilingRecord> listener) {
        listeners.add(listener);
    }

    /** Removes a listener. */
    public void forget(Consumer<FilingRecord> listener) {
        listeners.remove(listener);
    }

    /** A filing has moved. */
    public void moved(FilingRecord filing) {
        if (!listeners.isEmpty()) {
            teller.execute(() -> listeners.forEach(listener -> tell(listener, filing)));
        }
    }

    private static void tell(Consumer<FilingRecord> listener, FilingRecord filing) {
        try {
            listener.accept(filing);
        } catch (RuntimeException failed) {
            LOG.warn("a listener failed on filing {}", filing.id(), failed);
        }
    }

    /** Ends telling. */
    @Deactivate
    public void stop() {
        teller.shutdownNow();
    }
}
