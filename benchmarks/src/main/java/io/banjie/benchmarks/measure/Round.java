// SPDX-License-Identifier: Apache-2.0
package io.banjie.benchmarks.measure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One round: what each contender did, one after the other. */
public final class Round {

    private final Map<String, Outcome> outcomes = new LinkedHashMap<>();

    Round(List<String> names) {
        names.forEach(name -> outcomes.put(name, new Outcome(0, 1, 0, 0, Map.of(), 0)));
    }

    void put(String name, Outcome outcome) {
        outcomes.put(name, outcome);
    }

    /** The contenders, the one to be compared with last. */
    public List<String> names() {
        return List.copyOf(outcomes.keySet());
    }

    /** What this contender did. */
    public Outcome of(String name) {
        return outcomes.get(name);
    }
}
