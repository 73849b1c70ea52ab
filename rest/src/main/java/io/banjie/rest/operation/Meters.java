// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.operation;

import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.ClassLoaderMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;

/** The figures of this process: the virtual machine's, and how long requests took. */
@Component(service = Meters.class)
public final class Meters {

    private static final Duration[] BUCKETS = Stream.of(5, 10, 25, 50, 100, 250, 500, 1_000, 2_500, 5_000, 10_000)
            .map(Duration::ofMillis)
            .toArray(Duration[]::new);

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final JvmGcMetrics collections = new JvmGcMetrics();
    private final Map<Kind, Timer> timers = new ConcurrentHashMap<>();

    /** The kind of requests that one timer is for. */
    private record Kind(String method, String template, int status) {}

    /** Figures that start at zero. */
    @Activate
    public Meters() {
        new ClassLoaderMetrics().bindTo(registry);
        new JvmMemoryMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
        new UptimeMetrics().bindTo(registry);
        collections.bindTo(registry);
    }

    /**
     * Counts one answered request.
     *
     * @param method the HTTP method
     * @param template the address with placeholders, never with values: there must be few of them
     * @param status the HTTP status
     * @param took the time from the first filter to the answer's headers
     */
    public void answered(String method, String template, int status, Duration took) {
        timers.computeIfAbsent(new Kind(method, template, status), this::timer).record(took);
    }

    private Timer timer(Kind kind) {
        return Timer.builder("http.server.requests")
                .description("Requests under /api by method, address and status")
                .tag("method", kind.method)
                .tag("uri", kind.template)
                .tag("status", String.valueOf(kind.status))
                .serviceLevelObjectives(BUCKETS)
                .register(registry);
    }

    /** All figures in Prometheus' text format. */
    public String text() {
        return registry.scrape();
    }

    @Deactivate
    void close() {
        collections.close();
        registry.close();
    }
}
