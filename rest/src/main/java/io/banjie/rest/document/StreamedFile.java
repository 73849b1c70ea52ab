// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.document;

import io.banjie.api.desk.Export;
import io.banjie.rest.problem.BrokenOff;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import javax.ws.rs.core.StreamingOutput;

/** A file that is made while it is sent; what goes wrong before its first byte is a problem, afterwards its end. */
final class StreamedFile implements StreamingOutput {

    private final Export.Body body;

    StreamedFile(Export.Body body) {
        this.body = body;
    }

    @Override
    public void write(OutputStream out) throws IOException {
        Watched watched = new Watched(out);
        try {
            body.writeTo(watched);
        } catch (RuntimeException failed) {
            throw watched.begun ? new BrokenOff(failed) : failed;
        }
    }

    private static final class Watched extends FilterOutputStream {
        private boolean begun;

        Watched(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int b) throws IOException {
            begun = true;
            out.write(b);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            begun = true;
            out.write(bytes, offset, length);
        }
    }
}
