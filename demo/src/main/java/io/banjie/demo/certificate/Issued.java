// SPDX-License-Identifier: Apache-2.0
package io.banjie.demo.certificate;

import java.security.PrivateKey;
import org.bouncycastle.cert.X509CertificateHolder;

/**
 * A certificate with its key.
 *
 * @param certificate the certificate
 * @param key the private key
 */
record Issued(X509CertificateHolder certificate, PrivateKey key) {

    /** Says nothing of the key. */
    @Override
    public String toString() {
        return "Issued[" + certificate.getSubject() + "]";
    }
}
