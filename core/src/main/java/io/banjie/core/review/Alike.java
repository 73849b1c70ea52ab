// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.review;

import io.banjie.api.desk.Applicant;
import io.banjie.api.desk.Channel;
import io.banjie.core.filing.FilingRecord;
import io.banjie.core.filing.FilingRecord.PersonRef;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What filings have in common that can be decided together.
 *
 * @param declaration the declaration they are pinned to
 * @param employer whose they are
 * @param channel the way they came in
 * @param applicant who applied for them
 * @param file the batch they are rows of
 * @param received the day on which they reached the platform
 */
record Alike(
        String declaration,
        String employer,
        Channel channel,
        Applicant applicant,
        Optional<String> file,
        LocalDate received) {

    private static Alike of(FilingRecord filing, ZoneId zone) {
        return new Alike(
                filing.pinned().declaration(),
                filing.employer().id(),
                filing.channel(),
                filing.marks().appliedBy(),
                filing.chain().batch(),
                LocalDate.ofInstant(
                        filing.times().submitted().orElse(filing.times().created()), zone));
    }

    /** The filings in groups, none of which has two of the same person or chain: the second may hang on the first. */
    static List<List<FilingRecord>> groups(Collection<FilingRecord> filings, Function<FilingRecord, ZoneId> zone) {
        return filings.stream()
                .collect(Collectors.groupingBy(
                        filing -> of(filing, zone.apply(filing)), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(alike -> apart(alike).stream())
                .toList();
    }

    private static List<List<FilingRecord>> apart(List<FilingRecord> alike) {
        List<List<FilingRecord>> groups = new ArrayList<>();
        Map<Integer, Set<String>> taken = new LinkedHashMap<>();
        for (FilingRecord filing : alike) {
            int group = 0;
            while (!taken.computeIfAbsent(group, none -> new HashSet<>()).add(subject(filing))) {
                group++;
            }
            if (group == groups.size()) {
                groups.add(new ArrayList<>());
            }
            groups.get(group).add(filing);
        }
        return groups;
    }

    private static String subject(FilingRecord filing) {
        return filing.person().map(PersonRef::key).orElse(filing.chain().root());
    }
}
