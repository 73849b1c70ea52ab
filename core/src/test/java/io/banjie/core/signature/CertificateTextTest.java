// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.signature;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.core.certificate.TestAuthority;
import io.banjie.core.certificate.TestAuthority.Kind;
import io.banjie.core.certificate.TestAuthority.Shape;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.bouncycastle.cert.X509CertificateHolder;
import org.junit.jupiter.api.Test;

class CertificateTextTest {

    private static final X509CertificateHolder CERTIFICATE = TestAuthority.root(Kind.SM2, "root", Instant.EPOCH)
            .issue("CN=甲公司", Instant.EPOCH, Instant.EPOCH, Shape.PLAIN);
    private static final String BASE64 = CertificateText.write(CERTIFICATE);

    private static String pem(String lineEnd) {
        String lines = Base64.getMimeEncoder(64, lineEnd.getBytes(StandardCharsets.US_ASCII))
                .encodeToString(Base64.getDecoder().decode(BASE64));
        return "-----BEGIN CERTIFICATE-----" + lineEnd + lines + lineEnd + "-----END CERTIFICATE-----" + lineEnd;
    }

    @Test
    void a_certificate_comes_as_pem_or_as_base64() {
        assertThat(List.of(BASE64, BASE64 + "\n", pem("\n"), pem("\r\n"), "\n" + pem("\n")))
                .allSatisfy(text -> assertThat(CertificateText.read(text)).contains(CERTIFICATE));
    }

    @Test
    void anything_else_is_none() {
        assertThat(List.of(
                        "",
                        "certificate",
                        BASE64.substring(4),
                        BASE64.substring(0, BASE64.length() - 8),
                        pem("\n") + pem("\n"),
                        pem("\n").replace("CERTIFICATE", "PRIVATE KEY"),
                        "A".repeat(20_000)))
                .allSatisfy(text -> assertThat(CertificateText.read(text)).isEmpty());
    }
}
