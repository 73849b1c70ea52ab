// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.operation;

import io.banjie.api.desk.Health;
import io.banjie.rest.json.Json;
import io.banjie.rest.server.ApiServlet;
import io.banjie.rest.server.DeclaredParts;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/**
 * {@code GET /health}: a line per check and per region, as text or, where the caller asks for it, as JSON. 503 only when
 * the core cannot serve; a closed region is a warning.
 */
@Component(service = HttpServlet.class, property = "banjie.path=/health")
public final class HealthServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient Supplier<List<String>> missing;
    private final transient List<Health> checks = new CopyOnWriteArrayList<>();

    /** The checks of all bundles, and the parts of this one. */
    @Activate
    public HealthServlet(@Reference DeclaredParts parts, @Reference ApiServlet api) {
        this(() -> Stream.concat(
                        parts.missing().stream(), api.serves() ? Stream.empty() : Stream.of("/api is not served"))
                .toList());
    }

    HealthServlet(Supplier<List<String>> missing) {
        this.missing = missing;
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addCheck(Health check) {
        checks.add(check);
    }

    void removeCheck(Health check) {
        checks.remove(check);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<Health.Line> lines = Stream.concat(
                        Stream.of(api()), checks.stream().flatMap(HealthServlet::lines))
                .toList();
        Health.Level worst = lines.stream()
                .map(Health.Line::level)
                .max(Health.Level::compareTo)
                .orElseThrow();
        response.setStatus(
                worst == Health.Level.CRITICAL
                        ? HttpServletResponse.SC_SERVICE_UNAVAILABLE
                        : HttpServletResponse.SC_OK);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        String accepted = Optional.ofNullable(request.getHeader("Accept")).orElse("");
        if (accepted.contains("application/json")) {
            response.setContentType("application/json;charset=UTF-8");
            response.getWriter().print(Json.mapper().writeValueAsString(Map.of("status", worst, "checks", lines)));
        } else {
            response.setContentType("text/plain;charset=UTF-8");
            response.getWriter().print(lines.stream().map(HealthServlet::text).collect(Collectors.joining()));
        }
    }

    private Health.Line api() {
        List<String> waiting = missing.get();
        return waiting.isEmpty() && !checks.isEmpty()
                ? new Health.Line("api", Health.Level.OK, "complete")
                : new Health.Line(
                        "api",
                        Health.Level.CRITICAL,
                        waiting.isEmpty() ? "the core is not there" : String.join("; ", waiting));
    }

    private static Stream<Health.Line> lines(Health check) {
        try {
            return check.lines().stream();
        } catch (RuntimeException failed) {
            String name = check.getClass().getSimpleName().toLowerCase(Locale.ROOT);
            return Stream.of(new Health.Line(
                    name, Health.Level.CRITICAL, failed.getClass().getSimpleName()));
        }
    }

    private static String text(Health.Line line) {
        return "%-8s %s: %s%n".formatted(line.level(), line.name(), line.message());
    }
}
