// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.request;

import io.banjie.api.desk.Attempt;
import io.banjie.api.desk.ProblemCode;
import io.banjie.api.desk.Refusal;
import io.banjie.rest.problem.Malformed;
import io.banjie.rest.server.MeasuredStream;
import io.banjie.rest.server.Provider;
import io.banjie.rest.session.CallerContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.Method;
import java.util.Optional;
import javax.annotation.Priority;
import javax.ws.rs.Consumes;
import javax.ws.rs.Priorities;
import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.container.ContainerRequestFilter;
import javax.ws.rs.core.MediaType;
import org.apache.cxf.jaxrs.utils.JAXRSUtils;
import org.apache.cxf.message.Message;
import org.osgi.service.component.annotations.Component;

/**
 * Measures bodies before they are parsed, reads JSON once, and recognises repeated writes by key and digest. An upload's
 * digest is finished by its resource, from the parts and not from the bytes between them.
 */
@Component(service = Provider.class)
@Priority(Priorities.ENTITY_CODER + 1)
public final class BodyFilter implements Provider, ContainerRequestFilter {
    private static final int MOST_JSON = 1024 * 1024;

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        Method method = Operations.current();
        Upload upload = method.getAnnotation(Upload.class);
        Fingerprint fingerprint = new Fingerprint()
                .add(request.getMethod())
                .add(request.getUriInfo().getPath(false));
        if (upload != null) {
            measure(request, upload.most());
        } else if (method.isAnnotationPresent(Consumes.class)) {
            fingerprint.add(json(request));
        }
        key(request).ifPresent(key -> attempt(new Attempt(key, fingerprint.hex())));
    }

    private static void measure(ContainerRequestContext request, long most) {
        if (request.getLength() > most) {
            throw tooLarge(most);
        }
        request.setEntityStream(new MeasuredStream(request.getEntityStream(), most, () -> {
            throw tooLarge(most);
        }));
    }

    private static Refusal tooLarge(long most) {
        return Refusal.of(ProblemCode.TOO_LARGE, "the body may have at most " + most + " bytes")
                .with("most", most);
    }

    private static byte[] json(ContainerRequestContext request) throws IOException {
        measure(request, MOST_JSON);
        byte[] body = request.getEntityStream().readAllBytes();
        if (body.length == 0) {
            throw Malformed.because("body-missing");
        }
        if (!isJson(request.getMediaType())) {
            throw Refusal.of(ProblemCode.WRONG_TYPE, "the body must be application/json in UTF-8");
        }
        request.setEntityStream(new ByteArrayInputStream(body));
        return body;
    }

    private static boolean isJson(MediaType type) {
        return type != null
                && MediaType.APPLICATION_JSON_TYPE.isCompatible(type)
                && !type.isWildcardType()
                && "utf-8".equalsIgnoreCase(type.getParameters().getOrDefault(MediaType.CHARSET_PARAMETER, "utf-8"));
    }

    private static Optional<String> key(ContainerRequestContext request) {
        Optional<String> key = Optional.ofNullable(request.getHeaderString("Idempotency-Key"))
                .map(String::strip)
                .filter(value -> !value.isEmpty() && !request.getMethod().equals("GET"));
        if (key.filter(value -> !value.matches("[!-~]{1,80}")).isPresent()) {
            throw Malformed.at("Idempotency-Key", "header");
        }
        return key;
    }

    private static void attempt(Attempt attempt) {
        Message message = JAXRSUtils.getCurrentMessage();
        CallerContext.find(message).ifPresent(caller -> CallerContext.set(message, caller.attempting(attempt)));
    }
}
