// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.task;

import io.banjie.api.desk.FilingAction;
import io.banjie.api.desk.TaskDesk;
import io.banjie.rest.filing.ActionWord;
import io.banjie.rest.problem.Malformed;
import io.banjie.rest.problem.Messages;
import io.banjie.rest.problem.Problem;
import io.banjie.rest.problem.RefusalProblem;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** A decision on many filings. */
@Schema(name = "BulkDecision")
record Decision(
        String action,
        List<Chosen> filings,
        Optional<String> opinion,
        Optional<String> reason,
        Optional<String> agency) {
    private static final long WHICHEVER = -1;
    private static final int OK = 200;

    /** A filing to be decided, in the version its reader saw. */
    @Schema(name = "ChosenFiling")
    record Chosen(String id, Optional<Long> version) {}

    /** What became of one filing. */
    @Schema(name = "DecisionOutcome")
    record Outcome(String id, Result outcome, int status, Optional<Problem> problem) {

        /** Whether it was done. */
        enum Result {
            DONE,
            REFUSED
        }

        static Outcome of(TaskDesk.Outcome outcome) {
            return outcome.refusal()
                    .map(RefusalProblem::of)
                    .map(problem -> new Outcome(outcome.id(), Result.REFUSED, problem.status(), Optional.of(problem)))
                    .orElseGet(() -> new Outcome(outcome.id(), Result.DONE, OK, Optional.empty()));
        }
    }

    FilingAction onEach() {
        return new FilingAction(ActionWord.read(action), opinion, reason, agency, OptionalLong.empty());
    }

    List<TaskDesk.Chosen> chosen() {
        return filings.stream()
                .map(filing -> new TaskDesk.Chosen(filing.id(), version(filing)))
                .toList();
    }

    private static long version(Chosen filing) {
        if (filing.version().filter(version -> version < 0).isPresent()) {
            throw Malformed.at("filings.version", "member-type", Messages.text("expected.number"));
        }
        return filing.version().orElse(WHICHEVER);
    }

    @Override
    public String toString() {
        return "Decision[" + action + "]";
    }
}
