// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.filing;

/** Who decides a filing that waits, settled when it is handed in. */
public enum Reviewer {
    /** The platform, by the rules alone. */
    PLATFORM,
    /** A clerk of the office that it is routed to. */
    AGENCY
}
