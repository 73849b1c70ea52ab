// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.certificate;

/** What can be wrong with a certificate. */
public enum Flaw {
    /** It is not readable, or no configured authority answers for it, or it is not meant to prove who somebody is. */
    UNTRUSTED,
    /** It is not valid yet. */
    NOT_YET_VALID,
    /** It is not valid any more. */
    EXPIRED,
    /** Its issuer revoked it. */
    REVOKED,
    /** There is no revocation list of today that would tell. */
    REVOCATION_UNKNOWN
}
