// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.fake;

import io.banjie.api.desk.Actor;
import io.banjie.api.desk.Applicant;
import io.banjie.api.desk.Attempt;
import io.banjie.api.desk.AvailableAction;
import io.banjie.api.desk.Channel;
import io.banjie.api.desk.Filing;
import io.banjie.api.desk.Role;
import io.banjie.api.desk.Worker;
import io.banjie.api.region.lifecycle.Status;
import io.banjie.api.region.rule.Finding;
import io.banjie.api.region.rule.Severity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** People and filings that tests speak of. */
public final class Samples {
    public static final String REGION = "990000";

    private Samples() {}

    public static Actor employer() {
        return new Actor(
                "employer",
                "Example Trading",
                Role.EMPLOYER,
                Optional.of(REGION),
                Optional.of(new Actor.EmployerRef("e1", "91990000MA00000001", "Example Trading")),
                Optional.empty(),
                false,
                Attempt.NONE);
    }

    public static Actor newcomer() {
        return new Actor(
                "newcomer",
                "New Clerk",
                Role.CLERK,
                Optional.of(REGION),
                Optional.empty(),
                Optional.of(new Actor.AgencyRef("a1", "First Office")),
                true,
                Attempt.NONE);
    }

    public static Filing filing(String id) {
        return new Filing(
                id,
                "990000-1",
                REGION,
                "new-contract",
                "New contract",
                Status.IN_REVIEW,
                "in review",
                "in review",
                false,
                "",
                "1",
                "1.0.0",
                Map.of("workerName", "马一", "wage", "6500.00"),
                List.of(new Finding("contractStart", "late", Severity.WARN, "late", "Art. 1", "file earlier")),
                Map.of(),
                Optional.of(new Worker("马一", "01", "990000199001010017")),
                new Filing.EmployerName("91990000MA00000001", "Example Trading"),
                Optional.of(new Actor.AgencyRef("a1", "First Office")),
                Optional.empty(),
                id,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Channel.ONLINE,
                Applicant.EMPLOYER,
                false,
                Optional.empty(),
                false,
                true,
                Optional.of(LocalDate.of(2026, 7, 1)),
                7,
                Instant.parse("2026-07-02T01:00:00Z"),
                Optional.of(Instant.parse("2026-07-02T01:00:01Z")),
                Optional.empty(),
                Optional.empty(),
                List.of(new AvailableAction("withdraw", "take back", AvailableAction.OpinionNeed.OPTIONAL, "")),
                List.of(),
                List.of());
    }
}
