// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.filing;

import io.banjie.api.desk.ProblemCode;
import io.banjie.api.desk.Refusal;
import io.banjie.api.region.FilingType;
import io.banjie.api.region.lifecycle.Gate;
import io.banjie.core.filing.Examiner.Request;
import java.util.List;
import java.util.Optional;

/** What an employer must have in effect before it files anything of a type. */
final class Gates {

    private Gates() {}

    /**
     * Lets new filings on when their type's gate is passed; those that are there already passed it.
     *
     * @throws Refusal GATE_CLOSED otherwise
     */
    static void require(Setting setting, List<Request> requests, Optional<FilingRecord> profile) {
        if (requests.stream().anyMatch(request -> request.filing().isEmpty())) {
            require(setting.type(), profile);
        }
    }

    /**
     * Lets on whoever has passed a type's gate.
     *
     * @throws Refusal GATE_CLOSED otherwise
     */
    static void require(FilingType type, Optional<FilingRecord> profile) {
        type.gate().filter(gate -> !passed(gate, profile)).ifPresent(gate -> {
            throw Refusal.of(ProblemCode.GATE_CLOSED, gate.message())
                    .named(gate.code())
                    .with("requiredType", gate.type());
        });
    }

    private static boolean passed(Gate gate, Optional<FilingRecord> profile) {
        return profile.filter(filing -> filing.pinned().type().equals(gate.type()))
                .isPresent();
    }
}
