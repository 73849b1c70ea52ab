// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.desk;

/** Who applies for a filing. Whoever does, it is the employer's: about its worker, and in its name. */
public enum Applicant {
    /** The employer, itself or at the counter. */
    EMPLOYER,
    /** The worker named in the answers, at the counter, where the employer is flagged abnormal. */
    WORKER
}
