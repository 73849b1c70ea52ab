// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.export;

import io.banjie.api.desk.Filing;
import io.banjie.api.desk.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The columns of a to-do or done list: those of its filings, and whether they are overdue. */
final class TaskColumns {

    private static final String OVERDUE = "overdue";
    private static final List<String> USUAL = List.of(
            "serialNumber",
            "typeLabel",
            "employer.name",
            "worker.name",
            "worker.idNumber",
            "agency.name",
            "statusLabel",
            "opinion",
            "submittedAt",
            "decidedAt",
            "dueOn",
            OVERDUE);

    private final ColumnChoice ofFilings;

    TaskColumns(ColumnChoice ofFilings) {
        this.ofFilings = ofFilings;
    }

    /** The columns of these paths; no paths: the usual ones. */
    List<ListColumn<Task>> of(List<String> paths) {
        List<String> wanted = paths.isEmpty() ? USUAL : paths;
        List<ListColumn<Task>> columns = new ArrayList<>();
        List<String> others =
                wanted.stream().filter(path -> !path.equals(OVERDUE)).toList();
        if (!others.isEmpty()) {
            others.stream().distinct().forEach(path -> columns.add(column(path)));
        }
        if (wanted.contains(OVERDUE)) {
            String label = CellValues.TEXTS.of("column.overdue", Map.of());
            columns.add(ListColumn.text(label, 8, task -> CellValues.yesNo(task.overdue())));
        }
        return columns;
    }

    private ListColumn<Task> column(String path) {
        ListColumn<Filing> ofFiling = ofFilings.of(List.of(path)).get(0);
        return new ListColumn<>(
                ofFiling.heading(), task -> task.filing().map(ofFiling.value()).orElseGet(() -> ofBatch(path, task)));
    }

    /** Many filings in one line have in common what stands here. */
    private static Object ofBatch(String path, Task task) {
        return task.batch()
                .map(batch -> switch (path) {
                    case "serialNumber" -> batch.serialNumber();
                    case "typeLabel" -> batch.typeLabel();
                    case "statusLabel" -> task.resultLabel();
                    case "opinion" -> task.opinion();
                    case "returned" -> CellValues.yesNo(task.returned());
                    default -> "";
                })
                .orElse("");
    }
}
