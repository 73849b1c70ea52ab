// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.server;

import io.banjie.api.desk.ProblemCode;
import io.banjie.api.desk.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.annotation.Priority;
import javax.ws.rs.Priorities;
import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.container.ContainerRequestFilter;
import javax.ws.rs.core.MediaType;
import org.apache.cxf.io.CacheSizeExceededException;
import org.osgi.service.component.annotations.Component;

/**
 * Refuses a body that is too large (413): a form with files above 64 MiB, anything else above 2 MiB. An announced length
 * is checked before anything is read; where none is announced, the true one is counted.
 */
@Component
@Priority(Priorities.AUTHENTICATION - 100)
public final class BodyLimit implements Provider, ContainerRequestFilter {

    static final int TEXT_LIMIT = 2 << 20;
    static final long FORM_LIMIT = 64L << 20;

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        boolean form = Optional.ofNullable(request.getMediaType())
                .filter(MediaType.MULTIPART_FORM_DATA_TYPE::isCompatible)
                .isPresent();
        if (request.getLength() > (form ? FORM_LIMIT : TEXT_LIMIT)) {
            throw tooLarge();
        }
        if (request.getLength() < 0 && request.hasEntity()) {
            InputStream body = request.getEntityStream();
            request.setEntityStream(form ? counted(body) : whole(body));
        }
    }

    private static InputStream whole(InputStream body) throws IOException {
        byte[] read = body.readNBytes(TEXT_LIMIT + 1);
        if (read.length > TEXT_LIMIT) {
            throw tooLarge();
        }
        return new ByteArrayInputStream(read);
    }

    private static Refusal tooLarge() {
        return Refusal.of(ProblemCode.TOO_LARGE, "the body is too large");
    }

    /** Ends with the one exception that CXF, reading the parts of a form, turns into 413. */
    private static InputStream counted(InputStream body) {
        return new MeasuredStream(body, FORM_LIMIT, () -> {
            throw new CacheSizeExceededException();
        });
    }
}
