// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.desk;

import java.time.Instant;
import java.util.Optional;

/**
 * A certificate by which an account signs in.
 *
 * @param id the digest of its bytes, 64 hexadecimal digits
 * @param issuer its issuer's name
 * @param serialNumber its number with that issuer, hexadecimal
 * @param validUntil when it expires
 * @param boundAt when it was first used
 * @param lastSignInAt when it was last used
 */
public record AccountCertificate(
        String id,
        String issuer,
        String serialNumber,
        Instant validUntil,
        Instant boundAt,
        Optional<Instant> lastSignInAt) {}
