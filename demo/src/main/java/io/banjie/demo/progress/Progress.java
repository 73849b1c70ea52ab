// SPDX-License-Identifier: Apache-2.0
package io.banjie.demo.progress;

import io.banjie.api.desk.Health;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Component;

/**
 * How far the loading is, as the line {@code demonstration} of the health report: {@code loading ...} until every part is
 * there, then {@code loaded ...} with their names, or {@code failed ...} with what was refused. Whoever starts a demonstration waits for that.
 */
@Component(service = {Health.class, Progress.class})
public final class Progress implements Health {

    /** The part that belongs to no region. */
    public static final String PLATFORM = "platform";

    private static final String LOADING = "loading";

    private final Map<String, String> parts = new TreeMap<>(Map.of(PLATFORM, LOADING));

    /** A part is to be loaded. */
    public synchronized void begin(String part) {
        parts.put(part, LOADING);
    }

    /** A part is there, but for what was refused. */
    public synchronized void end(String part, List<String> refused) {
        parts.replace(part, String.join(", ", refused));
    }

    @Override
    public synchronized List<Line> lines() {
        String loading = listed(LOADING::equals);
        if (!loading.isEmpty()) {
            return List.of(new Line("demonstration", Level.OK, "loading " + loading));
        }
        String failed = listed(said -> !said.isEmpty());
        return List.of(
                failed.isEmpty()
                        ? new Line("demonstration", Level.OK, "loaded " + String.join("; ", parts.keySet()))
                        : new Line("demonstration", Level.WARNING, "failed " + failed));
    }

    private String listed(Predicate<String> wanted) {
        return parts.entrySet().stream()
                .filter(part -> wanted.test(part.getValue()))
                .map(part -> part.getValue().equals(LOADING) ? part.getKey() : part.getKey() + " " + part.getValue())
                .collect(Collectors.joining("; "));
    }
}
