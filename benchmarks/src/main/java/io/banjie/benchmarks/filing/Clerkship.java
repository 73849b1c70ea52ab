// SPDX-License-Identifier: Apache-2.0
package io.banjie.benchmarks.filing;

import io.banjie.benchmarks.http.Line;
import io.banjie.benchmarks.measure.Contender.Client;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Files contracts through HTTP, one after the other, and where a clerk is given lets each be approved at once. */
public final class Clerkship implements Client {

    private static final Pattern ID = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"");

    private final Line employer;
    private final Optional<Line> clerk;

    /** Over connections of its own to a port, by these tokens. */
    public Clerkship(int port, String employer, Optional<String> clerk) {
        try {
            this.employer = new Line(port, employer);
            this.clerk = clerk.isPresent() ? Optional.of(new Line(port, clerk.get())) : Optional.empty();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void work() throws IOException {
        String filed = employer.post("/api/filings", Contract.request(), 201);
        if (clerk.isPresent()) {
            clerk.get().post("/api/filings/" + id(filed) + "/actions", "{\"action\":\"approve\"}", 200);
        }
    }

    private static String id(String filing) {
        Matcher found = ID.matcher(filing);
        if (!found.find()) {
            throw new IllegalStateException("no id in " + filing);
        }
        return found.group(1);
    }

    @Override
    public void end() throws IOException {
        employer.close();
        if (clerk.isPresent()) {
            clerk.get().close();
        }
    }
}
