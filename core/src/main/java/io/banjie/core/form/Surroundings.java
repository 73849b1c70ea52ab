// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.form;

import io.banjie.api.region.form.Answers;
import io.banjie.core.code.RegionCodes;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;

/**
 * What answers are read against.
 *
 * @param codes the region's code lists
 * @param agencies the ids of its agencies that accept filings
 * @param today the day of receipt in the region's time zone
 * @param filledIn what the platform itself answers to read-only fields, canonical
 */
public record Surroundings(RegionCodes codes, Set<String> agencies, LocalDate today, Answers filledIn) {
    public Surroundings {
        Objects.requireNonNull(codes, "codes");
        Objects.requireNonNull(today, "today");
        Objects.requireNonNull(filledIn, "filledIn");
        agencies = Set.copyOf(agencies);
    }

    /** Surroundings in which the platform fills in nothing. */
    public Surroundings(RegionCodes codes, Set<String> agencies, LocalDate today) {
        this(codes, agencies, today, Answers.NONE);
    }

    /** The same, with what the platform itself answers. */
    public Surroundings fillingIn(Answers answers) {
        return new Surroundings(codes, agencies, today, answers);
    }
}
