// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.region.notice;

import io.banjie.api.region.form.Field;
import io.banjie.api.region.lifecycle.Status;
import java.util.Objects;
import java.util.Set;

/**
 * A text message to a mobile number among the answers, sent when a filing comes into a status. It is written down with the
 * decision, by the declaration that the filing is pinned to, and goes out when the operator has named a channel; where the
 * number was not answered nobody is told. Identity numbers that it quotes are masked.
 *
 * @param to the field with the mobile number
 * @param on the decision that is told, one of {@link #DECISIONS}
 * @param text what is said; may quote answers as {fieldId}, and the names of {@link #OF_FILING}
 */
public record Notice(String to, Status on, String text) {

    /** The statuses that can be told of. */
    public static final Set<Status> DECISIONS =
            Set.of(Status.APPROVED, Status.RETURNED, Status.REFUSED, Status.REVOKED);

    /** The employer's name. */
    public static final String EMPLOYER = "employer";

    /** The filing's serial number. */
    public static final String SERIAL_NUMBER = "serialNumber";

    /** The opinion of the decision. */
    public static final String OPINION = "opinion";

    /** The day of the decision in the region's time zone, as yyyy-MM-dd. */
    public static final String DECIDED_ON = "decidedOn";

    /** What can be quoted beside the answers. */
    public static final Set<String> OF_FILING = Set.of(EMPLOYER, SERIAL_NUMBER, OPINION, DECIDED_ON);

    /** The longest message, in characters; what quoted answers make longer is cut. */
    public static final int LONGEST = 500;

    public Notice {
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(text, "text");
    }

    /** Tells whoever has this number of an approval. */
    public static Notice ofApproval(Field mobile, String text) {
        return on(Status.APPROVED, mobile, text);
    }

    /** Tells whoever has this number that a filing came into a status. */
    public static Notice on(Status decision, Field mobile, String text) {
        return new Notice(mobile.id(), decision, text);
    }
}
