// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.filing;

import io.banjie.api.region.FilingType;
import io.banjie.api.region.lifecycle.Effect;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * In which order the filings of a chain took effect: each after the one it builds on, what closes last, and only then by the
 * instants of their decisions, for the clocks of several nodes differ and clocks are set back.
 */
final class Succession {

    private final Comparator<FilingRecord> earliest;

    /** A succession of filings of these types. */
    Succession(Function<FilingRecord, FilingType> types) {
        earliest = Comparator.<FilingRecord, Boolean>comparing(
                        filing -> types.apply(filing).effect() instanceof Effect.Closes)
                .thenComparing(Succession::decided)
                .thenComparing(FilingRecord::id);
    }

    private static Instant decided(FilingRecord filing) {
        return filing.times().decided().orElse(filing.times().created());
    }

    /** The same filings in their order; what was built on an older version comes after the newer one. */
    List<FilingRecord> of(List<FilingRecord> filings, Versions versions) {
        List<FilingRecord> waiting = new ArrayList<>(filings);
        waiting.sort(earliest);
        List<FilingRecord> ordered = new ArrayList<>();
        while (!waiting.isEmpty()) {
            FilingRecord next = waiting.stream()
                    .filter(filing -> waiting.stream().noneMatch(other -> versions.buildsOn(filing, other.id())))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("filings that build on each other"));
            waiting.remove(next);
            ordered.add(next);
        }
        return ordered;
    }
}
