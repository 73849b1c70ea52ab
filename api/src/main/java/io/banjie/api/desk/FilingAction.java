// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.desk;

import io.banjie.api.region.lifecycle.Action;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What is to be done to a filing.
 *
 * @param action which action
 * @param opinion the clerk's opinion
 * @param reason the applicant's reason
 * @param agency where to, for FORWARD
 * @param version the version the caller saw; absent: whichever it is
 */
public record FilingAction(
        Action action,
        Optional<String> opinion,
        Optional<String> reason,
        Optional<String> agency,
        OptionalLong version) {

    /** The most characters of an opinion or reason. */
    public static final int LONGEST_OPINION = 500;

    public FilingAction {
        Objects.requireNonNull(action, "action");
        if (Math.max(opinion.orElse("").length(), reason.orElse("").length()) > LONGEST_OPINION) {
            throw Refusal.of(ProblemCode.MALFORMED, "opinion or reason longer than " + LONGEST_OPINION);
        }
    }

    /** An action without an opinion on whichever version. */
    public static FilingAction of(Action action) {
        return new FilingAction(action, Optional.empty(), Optional.empty(), Optional.empty(), OptionalLong.empty());
    }

    /** The same action with an opinion. */
    public FilingAction saying(String words) {
        return new FilingAction(action, Optional.of(words), reason, agency, version);
    }
}
