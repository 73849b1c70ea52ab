// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.filing;

import io.banjie.api.desk.Channel;
import io.banjie.api.desk.FilingAction;
import io.banjie.api.desk.NewFiling;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

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
            Optional<String> reason) {

        NewFiling toDesk() {
            return new NewFiling(region, type, answers, relatesTo, channel.orElse(Channel.ONLINE), reason);
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

    /** The answers of a body that is either the answers themselves or an object that holds nothing but them. */
    @SuppressWarnings("unchecked")
    static Map<String, Object> answers(Map<String, Object> body) {
        return body.size() == 1 && body.get("answers") instanceof Map<?, ?> wrapped
                ? (Map<String, Object>) wrapped
                : body;
    }
}
