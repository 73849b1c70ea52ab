// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.signature;

import java.io.IOException;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.cert.X509CertificateHolder;

/** Certificates as texts: PEM (RFC 7468), or the base64 of their DER alone, broken into lines or not. */
final class CertificateText {

    private static final int LONGEST = 16_384;
    private static final Pattern PEM =
            Pattern.compile("\\s*-----BEGIN CERTIFICATE-----([^-]*)-----END CERTIFICATE-----\\s*");

    private CertificateText() {}

    /** The certificate of a text; nothing when it is none, or more than one. */
    static Optional<X509CertificateHolder> read(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher pem = PEM.matcher(text);
        return bytes(pem.matches() ? pem.group(1) : text).flatMap(CertificateText::parse);
    }

    /** The certificate as base64 of its DER, on one line. */
    static String write(X509CertificateHolder certificate) {
        try {
            return Base64.getEncoder().encodeToString(certificate.getEncoded());
        } catch (IOException impossible) {
            throw new IllegalStateException("a certificate that was read cannot be written", impossible);
        }
    }

    /** The bytes of a base64 text, whatever blanks stand in it. */
    static Optional<byte[]> bytes(String base64) {
        try {
            return Optional.of(Base64.getDecoder().decode(base64.replaceAll("\\s", "")));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    private static Optional<X509CertificateHolder> parse(byte[] der) {
        try {
            return Optional.of(new X509CertificateHolder(der));
        } catch (IOException notACertificate) {
            return Optional.empty();
        }
    }
}
