// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.desk;

import java.time.Instant;

/**
 * The certificate by which a session was begun.
 *
 * @param issuer its issuer's name
 * @param serialNumber its number with that issuer, hexadecimal
 * @param validUntil when it expires
 * @param daysLeft whole days until then by the machine's clock, which TLS obeys; 0 on the last one
 */
public record SessionCertificate(String issuer, String serialNumber, Instant validUntil, long daysLeft) {}
