// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.batch.sheet;

import io.banjie.api.desk.Batch.UnknownColumn;
import io.banjie.api.region.batch.BatchFormat;
import io.banjie.office.SheetCell;
import io.banjie.office.SheetRow;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The headings of a file: which of its columns is which field's. Found by their words, in whichever order they stand, below
 * titles if there are some.
 *
 * @param columns by the column's index in the file
 * @param unknown the headings that mean nothing here
 */
record Header(Map<Integer, SheetColumn> columns, List<UnknownColumn> unknown) {

    private static final int FEWEST = 2;
    private static final int LONGEST = 60;

    /** What stands above the numbers of rows, which say nothing. */
    private static final Set<String> NUMBERS = words("numbers.headings");

    /** What stands in a row that only shows how others are filled in. */
    private static final Set<String> EXAMPLES = words("examples");

    private static Set<String> words(String key) {
        return Stream.of(Words.TEXTS.of(key, Map.of()).split(" "))
                .map(BatchFormat::plain)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The header that a row is, or nothing when it is none. */
    static Optional<Header> in(SheetRow row, SheetLayout layout) {
        Map<Integer, SheetColumn> columns = new LinkedHashMap<>();
        List<String> unknown = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            String text = row.cell(i).text();
            Optional<SheetColumn> column = layout.called(text);
            if (column.isPresent()) {
                columns.put(i, column.get());
            } else if (!text.isBlank() && !isReasons(text) && !NUMBERS.contains(BatchFormat.plain(text))) {
                unknown.add(text.strip());
            }
        }
        return columns.size() < FEWEST
                ? Optional.empty()
                : Optional.of(new Header(columns, unknown(unknown, columns.values(), layout)));
    }

    private static List<UnknownColumn> unknown(
            List<String> headings, Collection<SheetColumn> known, SheetLayout layout) {
        return headings.stream()
                .map(CellText::storable)
                .map(heading -> new UnknownColumn(
                        shortened(heading), layout.resembling(heading, known).map(SheetColumn::heading)))
                .toList();
    }

    private static String shortened(String heading) {
        return heading.codePointCount(0, heading.length()) <= LONGEST
                ? heading
                : heading.substring(0, heading.offsetByCodePoints(0, LONGEST)) + "…";
    }

    private static boolean isReasons(String heading) {
        return BatchFormat.plain(heading).equals(BatchFormat.plain(Words.TEXTS.of("reasons.heading", Map.of())));
    }

    /**
     * Makes sure that rows under these headings can be filed.
     *
     * @throws Unreadable when a heading stands there twice, or one is missing without which no row can be accepted
     */
    void require(SheetLayout layout) {
        Set<String> seen = new LinkedHashSet<>();
        columns.values().forEach(column -> {
            if (!seen.add(column.id())) {
                throw new Unreadable("column-twice", Map.of("heading", column.heading()), unknown);
            }
        });
        String missing = layout.offered().stream()
                .filter(column -> column.demanded() && !seen.contains(column.id()) && !layout.inherits(column))
                .map(SheetColumn::heading)
                .collect(Collectors.joining("、"));
        if (!missing.isEmpty()) {
            throw new Unreadable("columns-missing", Map.of("headings", missing), unknown);
        }
    }

    /** Whether a row says the headings once more. */
    boolean isRepeatedBy(SheetRow row) {
        int others = 0;
        for (Map.Entry<Integer, SheetColumn> column : columns.entrySet()) {
            others += isCalled(row.cell(column.getKey()).text(), column.getValue()) ? 0 : 1;
            if (2 * others >= columns.size()) {
                return false;
            }
        }
        return columns.size() - others >= FEWEST;
    }

    private static boolean isCalled(String text, SheetColumn column) {
        return BatchFormat.plain(text).equals(BatchFormat.plain(column.heading()));
    }

    /** Whether a row is the template's row of notes: most of what it says stands in a note. */
    boolean isExplainedBy(SheetRow row) {
        int said = 0;
        int notes = 0;
        for (Map.Entry<Integer, SheetColumn> column : columns.entrySet()) {
            SheetCell cell = row.cell(column.getKey());
            if (!cell.text().isBlank()) {
                said++;
                notes += Words.plain(cell.text())
                                .equals(Words.plain(column.getValue().note()))
                        ? 1
                        : 0;
            }
        }
        return notes > 0 && notes * 2 > said;
    }

    /** Whether a row says of itself that it is an example. */
    static boolean isExample(SheetRow row) {
        return row.cells().stream().map(cell -> BatchFormat.plain(cell.text())).anyMatch(EXAMPLES::contains);
    }

    /** The fields with a column, in the order of the file. */
    List<String> fields() {
        return columns.values().stream().map(SheetColumn::id).toList();
    }
}
