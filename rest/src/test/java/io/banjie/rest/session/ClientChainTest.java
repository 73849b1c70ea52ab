// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.lang.reflect.Proxy;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Base64;
import javax.servlet.http.HttpServletRequest;
import org.junit.jupiter.api.Test;

class ClientChainTest {

    private static final byte[] DER = Base64.getDecoder()
            .decode("MIIBbDCCAROgAwIBAgIUNsHEKm7rFqnLTPXNcd4aqOGt/O0wCgYIKoZIzj0EAwIwDDEKMAgGA1UEAwwBZTAeFw0yNj"
                    + "ExMjIwNDIxMjVaFw0yNjExMjMwNDIxMjVaMAwxCjAIBgNVBAMMAWUwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAAQW"
                    + "xvez7BePiF+bh9bxftCaepJkn5entaq0Cs92CBEHvjC6WAPwR1G6SZ90GaaChRB/Ky7wDT1o/lQV1sYssS3to1MwUT"
                    + "AdBgNVHQ4EFgQUgvx3v4fNysJ/W/2E/6f0oksVJuAwHwYDVR0jBBgwFoAUgvx3v4fNysJ/W/2E/6f0oksVJuAwDwYD"
                    + "VR0TAQH/BAUwAwEB/zAKBggqhkjOPQQDAgNHADBEAiAyDZoelNFU3UlDVYAOMqxIPddh5yeohBSEJ380P50mDwIgKn"
                    + "81Xwow5p+MnmT16m7OZyqaHHkvDZOeFL5nS+IPM0o=");

    private static HttpServletRequest request(boolean secure, Object attribute) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                ClientChainTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (self, method, arguments) -> method.getName().equals("isSecure") ? secure : attribute);
    }

    private static X509Certificate[] certificates() throws Exception {
        return new X509Certificate[] {
            (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(DER))
        };
    }

    @Test
    void the_certificates_of_a_secure_connection_are_handed_on_byte_for_byte() throws Exception {
        assertThat(ClientChain.of(request(true, certificates()))).containsExactly(DER);
    }

    @Test
    void without_certificates_there_are_none() {
        assertThat(ClientChain.of(request(true, null))).isEmpty();
    }

    @Test
    void what_comes_by_plain_http_counts_for_nothing_whatever_stands_in_front_says() throws Exception {
        assertThat(ClientChain.of(request(false, certificates()))).isEmpty();
    }
}
