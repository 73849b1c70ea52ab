// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.desk;

import io.banjie.api.desk.Filing.EmployerName;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What is handed over to begin a filing.
 *
 * @param region the region's code
 * @param type the filing type
 * @param answers by field id, as typed
 * @param relatesTo the filing it builds on or replaces
 * @param channel the way it comes in
 * @param reason why, where a clerk files or the filing is late
 * @param signature the applicant's own signature
 * @param onBehalfOf the employer for which a clerk files at the counter; its name counts only where it is not known yet
 * @param appliedBy who applies: at the counter also the worker named in the answers
 */
public record NewFiling(
        String region,
        String type,
        Map<String, Object> answers,
        Optional<String> relatesTo,
        Channel channel,
        Optional<String> reason,
        Optional<SentSignature> signature,
        Optional<EmployerName> onBehalfOf,
        Applicant appliedBy) {
    public NewFiling {
        Objects.requireNonNull(region, "region");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(answers, "answers");
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(signature, "signature");
        Objects.requireNonNull(onBehalfOf, "onBehalfOf");
        Objects.requireNonNull(appliedBy, "appliedBy");
    }

    /** The same under a signature. */
    public NewFiling under(SentSignature signed) {
        return new NewFiling(
                region, type, answers, relatesTo, channel, reason, Optional.of(signed), onBehalfOf, appliedBy);
    }

    /** What an employer applies for. */
    public NewFiling(
            String region,
            String type,
            Map<String, Object> answers,
            Optional<String> relatesTo,
            Channel channel,
            Optional<String> reason,
            Optional<SentSignature> signature,
            Optional<EmployerName> onBehalfOf) {
        this(region, type, answers, relatesTo, channel, reason, signature, onBehalfOf, Applicant.EMPLOYER);
    }

    /** What an employer files itself. */
    public NewFiling(
            String region,
            String type,
            Map<String, Object> answers,
            Optional<String> relatesTo,
            Channel channel,
            Optional<String> reason,
            Optional<SentSignature> signature) {
        this(region, type, answers, relatesTo, channel, reason, signature, Optional.empty());
    }

    /** What nobody signed. */
    public NewFiling(
            String region,
            String type,
            Map<String, Object> answers,
            Optional<String> relatesTo,
            Channel channel,
            Optional<String> reason) {
        this(region, type, answers, relatesTo, channel, reason, Optional.empty());
    }
}
