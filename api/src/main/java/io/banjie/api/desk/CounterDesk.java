// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.desk;

import java.time.Instant;
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
     * @param abnormal that it is flagged abnormal now; absent where it is not
     */
    record Visitor(
            String uscc,
            String name,
            boolean known,
            int certificates,
            Optional<String> profile,
            Optional<Actor.AgencyRef> agency,
            Optional<Abnormality> abnormal) {}

    /**
     * That an employer is flagged abnormal: it does not act any more, so that its workers may apply at the counter.
     *
     * @param since when it was flagged
     * @param reason why, in the clerk's words
     * @param by who said so
     */
    record Abnormality(Instant since, String reason, JournalEntry.Who by) {}

    /**
     * The employer of a credit code.
     *
     * @throws Refusal FORBIDDEN for all but clerks of the region, and with the {@code agency} that has the employer's
     *     filings when it is another's; NOT_FOUND for a region unknown or without counters; INVALID_ANSWERS for what is no
     *     credit code
     */
    Visitor employer(Actor clerk, String region, String uscc);

    /**
     * Flags an employer abnormal, or takes the flag away; who said which, when and why is kept for good. Flagging again with
     * another reason keeps since when it is; what is so already is not written again.
     *
     * @param reason why, up to 500 characters
     * @return the employer after it
     * @throws Refusal as {@link #employer} would; FORBIDDEN also where no agency has the employer's filings, NOT_FOUND for an
     *     employer that is not known, INVALID_ANSWERS at {@code reason}
     */
    Visitor flag(Actor clerk, String region, String uscc, boolean abnormal, String reason);
}
