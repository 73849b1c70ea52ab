// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.region;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.http.runtime.HttpServiceRuntime;
import org.osgi.service.http.runtime.HttpServiceRuntimeConstants;

/** The port of HTTPS, which pages served over plain HTTP must know to send somebody there with a certificate. */
@Component(service = SecurePort.class)
public final class SecurePort {

    private volatile Optional<Integer> port = Optional.empty();

    /** The port, while there is one. */
    public Optional<Integer> find() {
        return port;
    }

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            updated = "setRuntime",
            unbind = "unsetRuntime")
    void setRuntime(HttpServiceRuntime runtime, Map<String, Object> properties) {
        port = Stream.ofNullable(properties.get(HttpServiceRuntimeConstants.HTTP_SERVICE_ENDPOINT))
                .flatMap(value -> value instanceof String[] several ? Stream.of(several) : Stream.of(value.toString()))
                .filter(endpoint -> endpoint.startsWith("https:"))
                .map(endpoint -> URI.create(endpoint).getPort())
                .findFirst();
    }

    void unsetRuntime(HttpServiceRuntime runtime) {
        port = Optional.empty();
    }
}
