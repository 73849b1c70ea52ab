// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.problem;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.banjie.api.region.rule.Finding;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A problem document of RFC 9457.
 *
 * @param type a URN that ends in the code
 * @param title what went wrong, the same for all problems of a code
 * @param status the HTTP status
 * @param detail what went wrong this time, in the reader's language
 * @param code the name that programs look at
 * @param violations all findings about refused input, errors and warnings
 * @param reason the same for developers, in English, where there is more to say than the detail does
 * @param incident under which id the operator finds it in the log, for errors of the server
 * @param retryAfter seconds after which another try makes sense
 * @param particulars further members, for example the current {@code version}
 */
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String code,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Finding> violations,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> reason,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> incident,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Long> retryAfter,
        @Schema(hidden = true) @JsonAnyGetter Map<String, Object> particulars) {

    /** The media type of problem documents. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private static final int UNAUTHORIZED = 401;

    public Problem {
        violations = List.copyOf(violations);
        particulars = Map.copyOf(particulars);
    }

    /** A problem with the house's words for its code and status. */
    static Problem of(int status, String code, Object... places) {
        return like(status, code, code, places);
    }

    /** A problem with the words for its code, or else for the code of problems like it. */
    static Problem like(int status, String code, String general, Object... places) {
        String title =
                Messages.find(code).or(() -> Messages.find(general)).orElseGet(() -> Messages.text("status.other"));
        String detail = Messages.find(code + ".detail", places)
                .or(() -> Messages.find(general + ".detail", places))
                .orElse(title);
        return new Problem(
                "urn:banjie:problem:" + code,
                title,
                status,
                detail,
                code,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of());
    }

    /** The headers that belong to it. */
    Map<String, String> headers() {
        Map<String, String> headers = new HashMap<>();
        retryAfter.ifPresent(seconds -> headers.put("Retry-After", seconds.toString()));
        if (status == UNAUTHORIZED) {
            headers.put("WWW-Authenticate", "Bearer realm=\"banjie\"");
        }
        return headers;
    }

    Problem saying(String words) {
        return new Problem(type, title, status, words, code, violations, reason, incident, retryAfter, particulars);
    }

    Problem because(List<Finding> findings) {
        return new Problem(type, title, status, detail, code, findings, reason, incident, retryAfter, particulars);
    }

    Problem forDevelopers(String words) {
        return new Problem(
                type, title, status, detail, code, violations, Optional.of(words), incident, retryAfter, particulars);
    }

    Problem recorded(String id) {
        return new Problem(
                type, title, status, detail, code, violations, reason, Optional.of(id), retryAfter, particulars);
    }

    Problem retryAfter(long seconds) {
        return new Problem(
                type, title, status, detail, code, violations, reason, incident, Optional.of(seconds), particulars);
    }

    Problem with(Map<String, Object> more) {
        return new Problem(type, title, status, detail, code, violations, reason, incident, retryAfter, more);
    }
}
