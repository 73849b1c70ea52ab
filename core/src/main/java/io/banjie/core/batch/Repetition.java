// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.batch;

import io.banjie.api.region.form.Form;
import io.banjie.core.batch.sheet.Repeats;
import io.banjie.core.batch.sheet.RowReader.CellRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** Looks whether rows that are judged again still repeat the person of an earlier row. */
final class Repetition {

    private Repetition() {}

    static List<CellRow> stillThere(Handle handle, String batch, List<CellRow> rows) {
        Set<Integer> earlier =
                rows.stream().flatMapToInt(row -> row.sameAs().stream()).boxed().collect(Collectors.toSet());
        Map<Integer, String> numbers = BatchRows.find(handle, batch, earlier).stream()
                .collect(Collectors.toMap(RowRecord::number, row -> idNumber(row.cells())));
        List<CellRow> checked = new ArrayList<>();
        for (CellRow row : rows) {
            boolean repeats = row.sameAs().isPresent()
                    && Repeats.same(
                            idNumber(row), numbers.getOrDefault(row.sameAs().getAsInt(), ""));
            checked.add(new CellRow(row.number(), row.cells(), repeats ? row.sameAs() : OptionalInt.empty()));
        }
        return checked;
    }

    private static String idNumber(CellRow row) {
        return row.cells().getOrDefault(Form.ID_NUMBER, "");
    }
}
