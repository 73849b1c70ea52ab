// SPDX-License-Identifier: Apache-2.0
package io.banjie.demo.certificate;

import java.security.Provider;
import org.bouncycastle.asn1.gm.GMObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/** Keys of SM2 (GB/T 32918), which the JDK does not know. */
final class NationalKeys {

    static final Provider PROVIDER = new BouncyCastleProvider();
    static final String CURVE = "sm2p256v1";

    /** A store that programs other than this one can read as well. */
    static final String STORE = "PKCS12-AES256-AES128";

    private NationalKeys() {}

    static boolean holds(X509CertificateHolder certificate) {
        return GMObjectIdentifiers.sm2p256v1.equals(
                certificate.getSubjectPublicKeyInfo().getAlgorithm().getParameters());
    }
}
