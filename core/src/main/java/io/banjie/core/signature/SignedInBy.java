// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.signature;

import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * The certificate by which an account is signed in.
 *
 * @param account the account's name
 * @param digest the digest of the certificate's bytes
 * @param subject the name in it
 * @param issuer the name of who issued it
 * @param serialNumber its number with that issuer, hexadecimal
 */
public record SignedInBy(String account, String digest, String subject, String issuer, String serialNumber) {

    static Optional<SignedInBy> find(Handle handle, String digest, String account) {
        return handle.createQuery("select subject, issuer, serial_number from account_certificate"
                        + " where digest = ? and username = ?")
                .bind(0, digest)
                .bind(1, account)
                .map((row, context) -> new SignedInBy(
                        account,
                        digest,
                        row.getString("subject"),
                        row.getString("issuer"),
                        row.getString("serial_number")))
                .findOne();
    }

    Attestation attesting(Instant at) {
        return new Attestation(account, digest, subject, issuer, serialNumber, at);
    }
}
