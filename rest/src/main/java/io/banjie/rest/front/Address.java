// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.front;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a servlet is found: {@code /health} is that path alone, {@code /api/*} everything from there on, {@code
 * /api/batches/*}{@code /events} that path with anything for one of its parts, and {@code /} whatever is nobody else's.
 *
 * <p>Ordered so that of several addresses which hold a path the one that says most comes first.
 *
 */
final class Address implements Comparable<Address> {

    /** The property of a servlet that says its address. */
    static final String PROPERTY = "banjie.path";

    private static final String REST = "/*";
    private static final Comparator<Address> MOST_SAID = Comparator.comparing(
                    (Address address) -> address.open() ? 1 : 0)
            .thenComparing(Comparator.comparing((Address address) -> address.pattern.length())
                    .reversed())
            .thenComparing(address -> address.pattern);

    private final String pattern;
    private final String beginning;
    private final Pattern parts;

    /** The address as written in a component's property. */
    Address(String pattern) {
        this.pattern = Objects.requireNonNull(pattern, "pattern");
        beginning = pattern.endsWith(REST) ? pattern.substring(0, pattern.length() - REST.length()) : pattern;
        parts = Pattern.compile(Pattern.quote(pattern).replace("*", "\\E[^/]+\\Q"));
    }

    /** Whether more may follow. */
    private boolean open() {
        return pattern.equals("/") || pattern.endsWith(REST);
    }

    /** Whether a path is found here. */
    boolean holds(String path) {
        if (pattern.equals("/")) {
            return true;
        }
        if (open()) {
            return path.startsWith(beginning)
                    && (path.length() == beginning.length() || path.charAt(beginning.length()) == '/');
        }
        return pattern.indexOf('*') < 0
                ? path.equals(pattern)
                : parts.matcher(path).matches();
    }

    /** The part of a path that led here, as a servlet knows it. */
    String servletPath(String path) {
        return pattern.endsWith(REST) ? beginning : path;
    }

    /** What follows in the path; absent when nothing can or does. */
    Optional<String> following(String path) {
        return Optional.of(path.substring(servletPath(path).length())).filter(rest -> !rest.isEmpty());
    }

    @Override
    public int compareTo(Address other) {
        return MOST_SAID.compare(this, other);
    }
}
