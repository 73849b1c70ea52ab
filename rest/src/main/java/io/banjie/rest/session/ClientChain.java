// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.session;

import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import javax.servlet.http.HttpServletRequest;

/**
 * The certificates that came with a request's connection. The handshake proved that the client holds the first one's key,
 * and nothing else: the connector takes certificates of anybody. Only the sign-in by certificate asks for them.
 */
final class ClientChain {

    private static final String ATTRIBUTE = "javax.servlet.request.X509Certificate";

    private ClientChain() {}

    /** Their bytes in DER, the client's own first; empty without any, and always over plain HTTP. */
    static List<byte[]> of(HttpServletRequest request) {
        if (!request.isSecure() || !(request.getAttribute(ATTRIBUTE) instanceof X509Certificate[] sent)) {
            return List.of();
        }
        List<byte[]> chain = new ArrayList<>();
        for (X509Certificate certificate : sent) {
            chain.add(encoded(certificate));
        }
        return List.copyOf(chain);
    }

    private static byte[] encoded(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (CertificateEncodingException parsedBefore) {
            throw new IllegalStateException(parsedBefore);
        }
    }
}
