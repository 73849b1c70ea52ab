// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.notice;

import java.util.Objects;

/**
 * A text message that is to be carried out of the house.
 *
 * @param id its id, a UUID of version 7; the same in every attempt to deliver it
 * @param mobile the number, eleven digits
 * @param text what it says, at most 500 characters
 */
public record Message(String id, String mobile, String text) {
    public Message {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(mobile, "mobile");
        Objects.requireNonNull(text, "text");
    }

    /** Its id alone, for neither numbers nor words belong in a log. */
    @Override
    public String toString() {
        return "message " + id;
    }
}
