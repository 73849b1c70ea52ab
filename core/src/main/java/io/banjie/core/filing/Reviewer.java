// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.filing;

/** Who decides a filing, settled when it is handed in. */
public enum Reviewer {
    /** Nobody: it was decided by being handed in. */
    NOBODY,
    /** The platform, by the rules alone. */
    PLATFORM,
    /** A clerk of the office that it is routed to. */
    AGENCY
}
