// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.region.lifecycle;

/** Where a filing stands. A region gives each its own word but cannot add one. */
public enum Status {
    /** Begun, not yet submitted. */
    DRAFT,
    /** Submitted and waiting for a decision. */
    IN_REVIEW,
    /** Decided in the applicant's favour and in effect. */
    APPROVED,
    /** Sent back to the applicant with an opinion, to be mended and submitted again. */
    RETURNED,
    /** Finally refused. */
    REFUSED,
    /** Taken back by the applicant before it was decided. */
    WITHDRAWN,
    /** Was in effect and has been undone. */
    REVOKED,
    /** Was in effect and has been replaced by a newer version. */
    SUPERSEDED;

    /** Whether nothing can follow. */
    public boolean isFinal() {
        return this == REFUSED || this == WITHDRAWN || this == REVOKED || this == SUPERSEDED;
    }

    /** Whether it has begun and is not decided: a draft, in review or returned. */
    public boolean isOpen() {
        return this == DRAFT || this == IN_REVIEW || this == RETURNED;
    }
}
