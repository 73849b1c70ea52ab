// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.server;

import io.banjie.api.desk.ProblemCode;
import io.banjie.api.desk.Refusal;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.annotation.Priority;
import javax.ws.rs.Priorities;
import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.container.ContainerRequestFilter;
import javax.ws.rs.core.MediaType;
import org.osgi.service.component.annotations.Component;

/**
 * Refuses a body that is too large (413): more than 2 MiB of JSON, more than 64 MiB of anything else. The announced
 * length is checked before anything is read, the true one while it is read.
 */
@Component
@Priority(Priorities.AUTHENTICATION - 100)
public final class BodyLimit implements Extension, ContainerRequestFilter {

    static final long JSON_LIMIT = 2L << 20;
    static final long FILE_LIMIT = 64L << 20;

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        boolean json = Optional.ofNullable(request.getMediaType())
                .filter(MediaType.APPLICATION_JSON_TYPE::isCompatible)
                .isPresent();
        long limit = json ? JSON_LIMIT : FILE_LIMIT;
        if (request.getLength() > limit) {
            throw tooLarge(limit);
        }
        if (request.getLength() < 0 && request.hasEntity()) {
            request.setEntityStream(new Counted(request.getEntityStream(), limit));
        }
    }

    private static Refusal tooLarge(long limit) {
        return Refusal.of(ProblemCode.TOO_LARGE, "the body has more than " + limit + " bytes");
    }

    private static final class Counted extends FilterInputStream {
        private final long limit;
        private long left;

        Counted(InputStream body, long limit) {
            super(body);
            this.limit = limit;
            this.left = limit;
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
            left -= read;
            if (left < 0) {
                throw tooLarge(limit);
            }
        }
    }
}
