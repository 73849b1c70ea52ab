// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.signature;

import java.io.IOException;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bouncycastle.asn1.x500.style.RFC4519Style;
import org.bouncycastle.cert.X509CertificateHolder;

/** Certificates as texts: PEM (RFC 7468), or the base64 of their DER alone, broken into lines or not. */
final class CertificateText {

    private static final int LONGEST = 16_384;
    private static final int HEXADECIMAL = 16;
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
            return base64(certificate.getEncoded());
        } catch (IOException impossible) {
            throw new IllegalStateException("a certificate that was read cannot be written", impossible);
        }
    }

    /** Whom it is about, as RFC 4514 writes names. */
    static String subject(X509CertificateHolder certificate) {
        return RFC4519Style.INSTANCE.toString(certificate.getSubject());
    }

    /** Who issued it. */
    static String issuer(X509CertificateHolder certificate) {
        return RFC4519Style.INSTANCE.toString(certificate.getIssuer());
    }

    /** Its number with who issued it, hexadecimal. */
    static String serialNumber(X509CertificateHolder certificate) {
        return certificate.getSerialNumber().toString(HEXADECIMAL);
    }

    /** Bytes as base64 on one line. */
    static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
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
            X509CertificateHolder certificate = new X509CertificateHolder(der);
            Stream.of(subject(certificate), issuer(certificate), serialNumber(certificate))
                    .forEach(Objects::requireNonNull);
            return Optional.of(certificate);
        } catch (IOException | RuntimeException notACertificate) {
            // Names are taken apart when they are asked for, and what is in them may be of any kind.
            return Optional.empty();
        }
    }
}
