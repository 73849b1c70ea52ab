// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.filing;

/** Who decides a filing, settled when it is handed in; and who looks at it after the platform has decided. */
public enum Reviewer {
    /** Nobody: it was decided by being handed in. */
    NOBODY,
    /** The platform, by the rules alone. */
    PLATFORM,
    /** The platform, which has approved it and picked it for a clerk to look at. */
    SAMPLED,
    /** The platform, and a clerk has looked at it since. */
    CHECKED,
    /** A clerk of the office that it is routed to. */
    AGENCY;

    /** Whether the platform decides or has decided it. */
    boolean isPlatform() {
        return this == PLATFORM || this == SAMPLED || this == CHECKED;
    }
}
