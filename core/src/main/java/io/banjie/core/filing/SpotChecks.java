// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.filing;

import io.banjie.core.region.PinnedType;
import io.banjie.core.region.Region;
import io.banjie.core.region.Regions;
import java.math.BigDecimal;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Picks those of the platform's approvals that a clerk looks at afterwards: so many of a hundred, nobody knows which. */
final class SpotChecks {

    private static final int HUNDRED = 100;

    private final Regions regions;
    private final Clock clock;
    private final RandomGenerator chance = new SecureRandom();

    SpotChecks(Regions regions, Clock clock) {
        this.regions = Objects.requireNonNull(regions, "regions");
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    /** These filings of one type, some of them picked. */
    List<FilingRecord> pick(List<FilingRecord> approved, PinnedType pinned) {
        double percent = percent(approved.get(0).pinned().region(), pinned);
        return percent == 0
                ? approved
                : approved.stream()
                        .map(filing -> chance.nextDouble() * HUNDRED < percent
                                ? filing.with(filing.routing().sampled())
                                : filing)
                        .toList();
    }

    private double percent(String code, PinnedType pinned) {
        Optional<Region> region = regions.known(code);
        return pinned.type()
                .review()
                .spotChecks()
                .flatMap(id -> region.flatMap(
                        known -> known.parameters().value(id, LocalDate.ofInstant(clock.instant(), known.zone()))))
                .map(BigDecimal::doubleValue)
                .orElse(0.0);
    }
}
