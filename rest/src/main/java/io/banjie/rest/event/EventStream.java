// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.banjie.rest.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Queue;
import javax.servlet.AsyncContext;
import javax.servlet.ServletOutputStream;
import javax.servlet.WriteListener;

/**
 * One reader of server-sent events. Nobody ever waits for it: what it cannot take yet is kept, and a reader that falls
 * too far behind is cut off, to come again and read anew.
 */
public final class EventStream implements WriteListener {
    private static final int MOST_WAITING = 500;

    private enum State {
        NEW,
        SENDING,
        OVER
    }

    private final AsyncContext context;
    private final ServletOutputStream out;
    private final Queue<byte[]> waiting = new ArrayDeque<>();
    private Runnable afterwards = () -> {};
    private State state = State.NEW;
    private boolean unflushed;
    private boolean ending;

    /** A stream over a request that has begun to be asynchronous. */
    EventStream(AsyncContext context) throws IOException {
        this.context = context;
        this.out = context.getResponse().getOutputStream();
    }

    /**
     * Begins to send.
     *
     * @param atTheEnd run once when the stream is over, whoever ended it
     */
    void start(Runnable atTheEnd) {
        boolean over;
        synchronized (this) {
            over = state == State.OVER;
            afterwards = atTheEnd;
            state = over ? State.OVER : State.SENDING;
        }
        if (over) {
            atTheEnd.run();
        } else {
            out.setWriteListener(this);
        }
    }

    /**
     * Sends an event.
     *
     * @param name its name
     * @param data what it says, as JSON
     */
    public void send(String name, Object data) {
        try {
            send("event: " + name + "\ndata: " + Json.mapper().writeValueAsString(data) + "\n\n");
        } catch (JsonProcessingException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Ends the stream when its reader has taken all that was sent so far. */
    public void end() {
        synchronized (this) {
            ending = true;
        }
        onWritePossible();
    }

    void send(String lines) {
        boolean behind;
        synchronized (this) {
            behind = waiting.size() >= MOST_WAITING;
            waiting.add(lines.getBytes(StandardCharsets.UTF_8));
        }
        if (behind) {
            close();
        } else {
            onWritePossible();
        }
    }

    @Override
    public void onWritePossible() {
        boolean done;
        try {
            done = write();
        } catch (IOException | IllegalStateException gone) {
            done = true;
        }
        if (done) {
            close();
        }
    }

    /** Writes what can be written; whether nothing will follow. */
    private synchronized boolean write() throws IOException {
        while (state == State.SENDING && out.isReady()) {
            byte[] next = waiting.poll();
            if (next != null) {
                out.write(next);
                unflushed = true;
            } else if (unflushed) {
                unflushed = false;
                out.flush();
            } else {
                return ending;
            }
        }
        return false;
    }

    @Override
    public void onError(Throwable gone) {
        close();
    }

    void close() {
        Runnable last;
        synchronized (this) {
            if (state == State.OVER) {
                return;
            }
            state = State.OVER;
            last = afterwards;
        }
        last.run();
        context.complete();
    }
}
