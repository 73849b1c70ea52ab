// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.request;

import io.banjie.api.desk.ProblemCode;
import io.banjie.api.desk.Refusal;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A body that ends with a refusal when it is longer than it may be, for bodies that do not say how long they are. */
final class MeasuredStream extends FilterInputStream {
    private final long most;
    private long count;

    MeasuredStream(InputStream body, long most) {
        super(body);
        this.most = most;
    }

    static Refusal tooLarge(long most) {
        return Refusal.of(ProblemCode.TOO_LARGE, "the body may have at most " + most + " bytes")
                .with("most", most);
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

    private void count(int read) {
        count += read;
        if (count > most) {
            throw tooLarge(most);
        }
    }
}
