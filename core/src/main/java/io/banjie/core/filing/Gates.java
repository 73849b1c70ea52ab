// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.filing;

import io.banjie.api.desk.ProblemCode;
import io.banjie.api.desk.Refusal;
import io.banjie.api.region.lifecycle.Gate;
import java.util.Optional;

/** What an employer must have in effect before it files anything of a type. */
final class Gates {

    private Gates() {}

    /**
     * Lets a new filing on when its type's gate is passed; one that is there already passed it.
     *
     * @throws Refusal GATE_CLOSED otherwise
     */
    static void require(Examiner.Request request, Optional<FilingRecord> profile) {
        if (request.filing().isEmpty()) {
            request.pinned()
                    .type()
                    .gate()
                    .filter(gate -> !passed(gate, profile))
                    .ifPresent(gate -> {
                        throw Refusal.of(ProblemCode.GATE_CLOSED, gate.message())
                                .named(gate.code())
                                .with("requiredType", gate.type());
                    });
        }
    }

    private static boolean passed(Gate gate, Optional<FilingRecord> profile) {
        return profile.filter(filing -> filing.pinned().type().equals(gate.type()))
                .isPresent();
    }
}
