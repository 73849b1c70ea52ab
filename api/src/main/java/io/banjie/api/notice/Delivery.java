// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.notice;

import java.util.Objects;

/**
 * What became of an attempt to deliver a message.
 *
 * @param outcome whether it is delivered
 * @param reason why it is not, in words for the people who filed; empty when it is. Neither number nor text of the message
 */
public record Delivery(Outcome outcome, String reason) {

    /** How an attempt ended. */
    public enum Outcome {
        /** The other side has it for good. */
        ACCEPTED,
        /** Not now: it is tried again later, a bounded number of times. */
        POSTPONED,
        /** Never: trying again would be in vain. */
        REFUSED
    }

    public Delivery {
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(reason, "reason");
    }

    /** The other side has it for good. */
    public static Delivery accepted() {
        return new Delivery(Outcome.ACCEPTED, "");
    }

    /** It is to be tried again later. */
    public static Delivery postponed(String reason) {
        return new Delivery(Outcome.POSTPONED, reason);
    }

    /** It will never be taken. */
    public static Delivery refused(String reason) {
        return new Delivery(Outcome.REFUSED, reason);
    }
}
