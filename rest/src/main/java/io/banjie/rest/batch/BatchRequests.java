// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.batch;

import io.banjie.api.desk.BatchDesk;
import io.banjie.rest.problem.Malformed;
import io.banjie.rest.problem.Messages;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is sent about batches. Cells are personal data: none of these says more than its kind in a log. */
final class BatchRequests {

    private BatchRequests() {}

    @Schema(name = "NewBatch")
    record New(
            String region,
            String type,
            @Schema(description = "whether all is judged and nothing filed") Optional<Boolean> dryRun,
            @Schema(type = "string", format = "binary", description = "xlsx, xls, or csv in UTF-8 or GB18030")
                    byte[] file) {}

    @Schema(name = "BatchAction")
    record Act(
            @Schema(
                            allowableValues = {
                                "submit",
                                "resubmit",
                                "withdraw",
                                "apply-hint",
                                "release-failed",
                                "split-failed"
                            })
                    String action,
            @Schema(description = "the hint's id, for apply-hint") Optional<String> hint) {

        BatchDesk.Action toDesk() {
            return BatchDesk.Action.named(action)
                    .orElseThrow(
                            () -> Malformed.at("action", "member-type", Messages.text("expected.choice", words())));
        }

        private static String words() {
            List<String> words = Arrays.stream(BatchDesk.Action.values())
                    .map(BatchDesk.Action::word)
                    .toList();
            return String.join("、", words);
        }
    }

    @Schema(name = "BatchRowsSet")
    record SetRows(
            @Schema(description = "the numbers of the rows, 2,000 at most") Set<Integer> rows,
            @Schema(description = "what to set in all of them, by field id or heading; other cells stay")
                    Map<String, Object> cells) {
        @Override
        public String toString() {
            return "SetRows";
        }
    }

    @Schema(name = "BatchCells")
    record Cells(
            @Schema(description = "what to change, by field id or heading; other cells stay")
                    Map<String, Object> cells) {

        @Override
        public String toString() {
            return "Cells";
        }
    }
}
