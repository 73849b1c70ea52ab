// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.desk;

import io.banjie.api.region.lifecycle.Status;
import java.time.Instant;
import java.util.Optional;

/**
 * A text message by which somebody is told of a filing.
 *
 * @param recipient who, as the form calls the number
 * @param mobile the number, all but the first three and last four digits starred
 * @param decision the status that is told
 * @param text what it says
 * @param state where it stands
 * @param createdAt when the decision was taken
 * @param endedAt when it was sent or given up; absent while it waits
 * @param reason why it was not sent, or not yet; empty when nothing is wrong
 */
public record FilingNotice(
        String recipient,
        String mobile,
        Status decision,
        String text,
        State state,
        Instant createdAt,
        Optional<Instant> endedAt,
        String reason) {

    /** Where a message stands. */
    public enum State {
        /** It is to be sent. */
        WAITING,
        /** Whoever carries messages has it. */
        SENT,
        /** It was given up. */
        FAILED
    }
}
