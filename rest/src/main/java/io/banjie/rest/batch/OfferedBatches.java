// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.batch;

import io.banjie.api.desk.BatchDesk;
import io.banjie.api.desk.ProblemCode;
import io.banjie.api.desk.Refusal;
import java.time.Duration;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** The desk for batches, where the core offers one: nothing else has to wait for it. */
@Component(service = OfferedBatches.class)
public final class OfferedBatches {
    private static final Duration SOON = Duration.ofSeconds(5);

    private final List<BatchDesk> desks;

    /** What is offered now. */
    @Activate
    public OfferedBatches(@Reference(policyOption = ReferencePolicyOption.GREEDY) List<BatchDesk> desks) {
        this.desks = List.copyOf(desks);
    }

    BatchDesk desk() {
        return desks.stream().findFirst().orElseThrow(() -> Refusal.of(
                        ProblemCode.DATABASE_UNAVAILABLE, "no batches are taken at present")
                .retryAfter(SOON));
    }
}
