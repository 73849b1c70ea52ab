// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.export;

import io.banjie.api.desk.ProblemCode;
import io.banjie.api.desk.Refusal;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** Lets only so many files be made at once: each holds a thread, and a workbook its temporary file. */
final class Gate {

    private static final int MOST = 16;
    private static final int MOST_PER_ACCOUNT = 2;
    private static final Duration AGAIN = Duration.ofSeconds(10);

    private final Map<String, Integer> inside = new HashMap<>();

    /** Lets an account in, which has to leave again. */
    synchronized void enter(String username) {
        int all = inside.values().stream().mapToInt(Integer::intValue).sum();
        int own = inside.getOrDefault(username, 0);
        if (own >= MOST_PER_ACCOUNT || all >= MOST) {
            throw Refusal.of(ProblemCode.TOO_MANY_ATTEMPTS, "too many files are being made")
                    .retryAfter(AGAIN);
        }
        inside.merge(username, 1, Integer::sum);
    }

    synchronized void leave(String username) {
        inside.computeIfPresent(username, (account, count) -> count == 1 ? null : count - 1);
    }
}
