// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.server;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A body that is counted while it is read, for bodies that do not say how long they are. */
public final class MeasuredStream extends FilterInputStream {
    private final Exceeded exceeded;
    private long left;

    /** What is done with a body that is too long. */
    @FunctionalInterface
    public interface Exceeded {
        /** Fails, so that nothing more is read. */
        void fail() throws IOException;
    }

    /** A body of so many bytes at the most. */
    public MeasuredStream(InputStream body, long most, Exceeded exceeded) {
        super(body);
        left = most;
        this.exceeded = exceeded;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        count(Math.max(read, 0));
        return read;
    }

    private void count(int read) throws IOException {
        left -= read;
        if (left < 0) {
            exceeded.fail();
        }
    }
}
