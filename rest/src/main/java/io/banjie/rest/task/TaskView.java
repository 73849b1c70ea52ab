// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.task;

import io.banjie.api.desk.Filing;
import io.banjie.api.desk.Task;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Optional;

/** A line of a to-do or done list: a filing, or one day a batch. */
@Schema(name = "Task")
record TaskView(
        Filing filing,
        @Schema(description = "the batch, where the line is one") Optional<String> batch,
        String resultLabel,
        boolean returned,
        String opinion,
        Optional<LocalDate> dueOn,
        boolean overdue) {

    static TaskView of(Task task) {
        return new TaskView(
                task.filing(),
                Optional.empty(),
                task.resultLabel(),
                task.returned(),
                task.opinion(),
                task.dueOn(),
                task.overdue());
    }
}
