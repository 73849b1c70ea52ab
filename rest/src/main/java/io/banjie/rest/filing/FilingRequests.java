// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.filing;

import io.banjie.api.desk.Applicant;
import io.banjie.api.desk.Channel;
import io.banjie.api.desk.Filing.EmployerName;
import io.banjie.api.desk.FilingAction;
import io.banjie.api.desk.NewFiling;
import io.banjie.api.desk.SentSignature;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** What is sent about filings. Answers are personal data: none of these says more than its kind in a log. */
final class FilingRequests {

    private FilingRequests() {}

    @Schema(name = "NewFiling")
    record New(
            String region,
            String type,
            Map<String, Object> answers,
            Optional<String> relatesTo,
            Optional<Channel> channel,
            Optional<String> reason,
            Optional<SentSignature> signature,
            @Schema(description = "at the counter: the credit code of the employer for which a clerk files")
                    Optional<String> onBehalfOf,
            @Schema(description = "at the counter: its name, where it is not known yet") Optional<String> employerName,
            @Schema(
                            description =
                                    "at the counter: WORKER where the worker named in the answers applies; absent: EMPLOYER")
                    Optional<Applicant> appliedBy) {

        NewFiling toDesk() {
            return new NewFiling(
                    region,
                    type,
                    answers,
                    relatesTo,
                    channel.orElse(Channel.ONLINE),
                    reason,
                    signature,
                    onBehalfOf.map(uscc -> new EmployerName(uscc, employerName.orElse(""))),
                    appliedBy.orElse(Applicant.EMPLOYER));
        }

        @Override
        public String toString() {
            return "New[" + type + "]";
        }
    }

    @Schema(name = "FilingAction")
    record Act(
            String action,
            Optional<String> opinion,
            Optional<String> reason,
            Optional<String> agency,
            Optional<Long> version) {

        FilingAction toDesk() {
            return new FilingAction(
                    ActionWord.read(action),
                    opinion,
                    reason,
                    agency,
                    version.map(OptionalLong::of).orElse(OptionalLong.empty()));
        }

        @Override
        public String toString() {
            return "Act[" + action + "]";
        }
    }

    /**
     * Answers that take the place of others.
     *
     * @param answers by field id
     * @param signature over them
     */
    record Edit(Map<String, Object> answers, Optional<SentSignature> signature) {

        private static final Set<String> MEMBERS = Set.of("answers", "signature");

        /** What a body says that is either the answers themselves, or an object with them and perhaps a signature. */
        @SuppressWarnings("unchecked")
        static Edit of(Map<String, Object> body) {
            return MEMBERS.containsAll(body.keySet()) && body.get("answers") instanceof Map<?, ?> wrapped
                    ? new Edit((Map<String, Object>) wrapped, SignatureMember.of(body.get("signature")))
                    : new Edit(body, Optional.empty());
        }

        @Override
        public String toString() {
            return "Edit[]";
        }
    }
}
