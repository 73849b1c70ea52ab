// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.desk;

import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** What clerks ask at the counter before they file on behalf of an employer; the filing itself goes through {@link FilingDesk}. */
@ProviderType
public interface CounterDesk {

    /**
     * An employer whose errand is done at the counter.
     *
     * @param uscc its credit code, normalised
     * @param name its name; empty while it is not known
     * @param known whether it is known to the platform
     * @param certificates how many certificates it has that are valid now, by which it could file itself
     * @param profile the id of the filing that is its profile in force
     * @param agency the agency that has its filings; absent where neither profile nor credit code names one
     */
    record Visitor(
            String uscc,
            String name,
            boolean known,
            int certificates,
            Optional<String> profile,
            Optional<Actor.AgencyRef> agency) {}

    /**
     * The employer of a credit code.
     *
     * @throws Refusal FORBIDDEN for all but clerks of the region, and with the {@code agency} that has the employer's
     *     filings when it is another's; NOT_FOUND for a region unknown or without counters; INVALID_ANSWERS for what is no
     *     credit code
     */
    Visitor employer(Actor clerk, String region, String uscc);
}
