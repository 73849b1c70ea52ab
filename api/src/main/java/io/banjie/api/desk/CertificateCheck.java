// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.desk;

import java.time.LocalDate;

/**
 * What the public may know of an issued document.
 *
 * @param number its number
 * @param kindLabel what it is
 * @param state whether it counts
 * @param employer the employer's name
 * @param worker the person's name with all but the first character starred
 * @param issuedOn the day it was issued
 */
public record CertificateCheck(
        String number, String kindLabel, State state, String employer, String worker, LocalDate issuedOn) {

    /** Whether a document counts. */
    public enum State {
        /** It does. */
        VALID,
        /** A newer one took its place. */
        REPLACED,
        /** What it certifies was undone. */
        VOID
    }
}
