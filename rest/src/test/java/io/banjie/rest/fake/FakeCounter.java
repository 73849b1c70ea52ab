// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.fake;

import io.banjie.api.desk.Actor;
import io.banjie.api.desk.CounterDesk;
import io.banjie.api.desk.JournalEntry.Who;
import io.banjie.api.desk.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A counter at which everybody is known, unless it is told to refuse. */
public final class FakeCounter implements CounterDesk {
    private volatile List<Object> asked = List.of();
    private volatile Optional<Refusal> refusal = Optional.empty();

    /** What the last call was asked. */
    public List<Object> asked() {
        return asked;
    }

    public void refuse(Refusal next) {
        refusal = Optional.of(next);
    }

    @Override
    public Visitor employer(Actor clerk, String region, String uscc) {
        asked = List.of(clerk, region, uscc);
        refusal.ifPresent(thrown -> {
            throw thrown;
        });
        return new Visitor(
                uscc,
                "Works",
                true,
                2,
                Optional.of("f1"),
                Optional.of(new Actor.AgencyRef("a1", "First office")),
                Optional.empty());
    }

    @Override
    public Visitor flag(Actor clerk, String region, String uscc, boolean abnormal, String reason) {
        Visitor visitor = employer(clerk, region, uscc);
        asked = List.of(clerk, region, uscc, abnormal, reason);
        Optional<Abnormality> flag = Optional.of(new Abnormality(
                        Instant.EPOCH, reason, new Who(clerk.username(), clerk.displayName(), clerk.role())))
                .filter(said -> abnormal);
        return new Visitor(uscc, visitor.name(), true, 0, visitor.profile(), visitor.agency(), flag);
    }
}
