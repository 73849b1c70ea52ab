// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.signature;

import io.banjie.core.store.Json;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What the platform attests besides the content: who handed it in, when, and by which certificate that one was signed in.
 *
 * @param account the account's name
 * @param certificate the digest of the certificate's bytes
 * @param subject the name in it (RFC 4514)
 * @param issuer the name of who issued it
 * @param serialNumber its number with that issuer, hexadecimal
 * @param signedAt when
 */
public record Attestation(
        String account, String certificate, String subject, String issuer, String serialNumber, Instant signedAt) {

    private static final String MEMBER = "attestation";

    public Attestation {
        Objects.requireNonNull(account, "account");
        Objects.requireNonNull(certificate, "certificate");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(issuer, "issuer");
        Objects.requireNonNull(serialNumber, "serialNumber");
        Objects.requireNonNull(signedAt, "signedAt");
    }

    /** The canonical text that is signed: the content's members and one more. */
    String over(SignedContent content) {
        Map<String, Object> members = new LinkedHashMap<>(content.members());
        members.put(MEMBER, this);
        return Json.canonical(members);
    }

    /** What a signed text attests. */
    static Attestation in(String content) {
        Object member = Optional.ofNullable(Json.readObject(content))
                .map(members -> members.get(MEMBER))
                .orElseThrow(() -> new IllegalArgumentException("attests nothing"));
        return Json.read(Json.write(member), Attestation.class);
    }
}
