// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.desk;

/** The way a filing came in. */
public enum Channel {
    /** Through the portal or another program of the employer. */
    ONLINE,
    /** By a clerk at the counter, on behalf of somebody. */
    COUNTER,
    /** As a row of a file. */
    BATCH,
    /** By payroll software. */
    API
}
