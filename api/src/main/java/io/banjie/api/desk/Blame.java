// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.desk;

/** Whose turn it is to mend an error. */
public enum Blame {
    /** Who files. */
    APPLICANT,
    /** Who decides. */
    CLERK,
    /** Who wrote the region's bundle. */
    REGION,
    /** Who runs the platform. */
    SYSTEM
}
