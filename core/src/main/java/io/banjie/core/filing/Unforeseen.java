// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.filing;

import io.banjie.api.desk.ProblemCode;
import io.banjie.api.desk.Refusal;
import io.banjie.api.region.rule.Finding;
import io.banjie.api.region.rule.Severity;
import io.banjie.core.rule.ThrownTrace;
import io.banjie.core.store.Database;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What may happen to a row of a file besides being accepted or refused by the rules. */
final class Unforeseen {

    private static final Logger LOG = LoggerFactory.getLogger(Unforeseen.class);
    private static final Set<ProblemCode> OF_ALL_ROWS =
            Set.of(ProblemCode.DATABASE_UNAVAILABLE, ProblemCode.REGION_CLOSED);

    private Unforeseen() {}

    /** Whether it has nothing to do with the row: all of it is to be tried again later. */
    static boolean stops(RuntimeException failed) {
        return failed instanceof Many.Stopped
                || failed instanceof Refusal refusal && OF_ALL_ROWS.contains(refusal.problem());
    }

    /** Whether somebody was faster, so that judging again will tell more. */
    static boolean lostRace(RuntimeException failed) {
        return failed instanceof Overtaken || Database.duplicateKey(failed);
    }

    /** What is said at a row that neither went through nor was refused by the rules. */
    static Finding finding(RuntimeException failed, String batch, int row) {
        if (lostRace(failed)) {
            return Texts.error("", "overtaken");
        }
        if (failed instanceof Refusal refusal && refusal.problem() == ProblemCode.GATE_CLOSED) {
            return new Finding("", refusal.code(), Severity.ERROR, refusal.getMessage(), "", "");
        }
        LOG.error("row {} of batch {} could not be judged or written: {}", row, batch, ThrownTrace.of(failed));
        return Texts.finding("", "row-failed", Severity.ERROR, Map.of());
    }
}
