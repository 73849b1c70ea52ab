// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.invariant;

import io.banjie.core.filing.FilingRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** In which order approvals must have come when nobody watched: each after the one it builds on. */
final class Approvals {

    private Approvals() {}

    static List<String> inOrder(Snapshot seen) {
        List<FilingRecord> left = new ArrayList<>(
                seen.filings().values().stream().filter(Snapshot::approved).toList());
        Set<String> placed = new TreeSet<>();
        List<String> order = new ArrayList<>();
        while (!left.isEmpty()) {
            FilingRecord next = left.stream()
                    .filter(filing -> filing.chain().relatesTo().stream().allMatch(placed::contains)
                            || filing.chain().supersedes().isPresent())
                    .findFirst()
                    .orElseThrow();
            left.remove(next);
            placed.add(next.id());
            order.add(next.id());
        }
        return order;
    }
}
