// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.certificate;

import java.security.GeneralSecurityException;
import java.security.Provider;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import org.bouncycastle.cert.CertException;
import org.bouncycastle.cert.X509CRLHolder;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentVerifierProviderBuilder;

/** Always named, never registered with the JDK: what else runs in this process keeps its own cryptography. */
final class BouncyCastle {

    static final Provider PROVIDER = new BouncyCastleProvider();

    private BouncyCastle() {}

    static X509Certificate certificate(X509CertificateHolder holder) throws CertificateException {
        return new JcaX509CertificateConverter().setProvider(PROVIDER).getCertificate(holder);
    }

    /** Whether a list was signed by the key of a certificate. */
    static boolean signed(X509CRLHolder list, X509Certificate by) {
        try {
            return list.isSignatureValid(new JcaContentVerifierProviderBuilder()
                    .setProvider(PROVIDER)
                    .build(by.getPublicKey()));
        } catch (CertException | OperatorCreationException unreadable) {
            return false;
        }
    }

    /** A failure that has nothing to do with what was judged. */
    static IllegalStateException unexpected(GeneralSecurityException failure) {
        return new IllegalStateException(failure);
    }
}
