// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.task;

import io.banjie.api.desk.Batch;
import io.banjie.api.desk.Filing;
import io.banjie.api.desk.Task;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Optional;

/** A line of a to-do or done list: a filing, or a batch whose rows are one unit. */
@Schema(name = "Task")
record TaskView(
        @Schema(description = "the filing; absent where the line is a batch") Optional<Filing> filing,
        @Schema(description = "the batch, where the line is one") Optional<Batch> batch,
        String resultLabel,
        boolean returned,
        String opinion,
        Optional<LocalDate> dueOn,
        boolean overdue) {

    static TaskView of(Task task) {
        return new TaskView(
                task.filing(),
                task.batch(),
                task.resultLabel(),
                task.returned(),
                task.opinion(),
                task.dueOn(),
                task.overdue());
    }
}
