// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.batch;

import io.banjie.api.desk.BatchRow.Outcome;
import io.banjie.api.region.rule.Finding;
import io.banjie.api.region.rule.Severity;
import io.banjie.core.filing.FilingRecord;
import io.banjie.core.filing.Filings;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/** Why rows failed at review: what was said of their filings, and what spoke against handing them in again. */
final class Opinions {

    private Opinions() {}

    /** The same rows; those that failed at review with the reasons in place of what was found when they were read. */
    static List<RowRecord> in(Handle handle, List<RowRecord> rows) {
        List<String> ids = rows.stream()
                .filter(Opinions::failed)
                .flatMap(row -> row.filing().stream())
                .toList();
        if (ids.isEmpty()) {
            return rows;
        }
        Map<String, FilingRecord> filings =
                Filings.find(handle, ids).stream().collect(Collectors.toMap(FilingRecord::id, Function.identity()));
        return rows.stream()
                .map(row -> failed(row)
                        ? opined(row, row.filing().flatMap(id -> Optional.ofNullable(filings.get(id))))
                        : row)
                .toList();
    }

    private static boolean failed(RowRecord row) {
        return row.outcome() == Outcome.REVIEW_FAILED;
    }

    private static RowRecord opined(RowRecord row, Optional<FilingRecord> filing) {
        Stream<Finding> opinion = filing
                .map(decided -> decided.routing().opinion())
                .filter(words -> !words.isBlank())
                .map(words -> new Finding("", "opinion", Severity.ERROR, words, "", ""))
                .stream();
        Stream<Finding> since = row.findings().stream().filter(finding -> finding.severity() == Severity.ERROR);
        return new RowRecord(
                row.cells(),
                row.outcome(),
                row.filing(),
                Stream.concat(opinion, since).toList(),
                row.wish());
    }
}
