// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.signature;

import io.banjie.api.desk.SentSignature;
import io.banjie.core.certificate.TestAuthority;
import io.banjie.core.certificate.TestAuthority.Shape;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.Signature;
import java.security.spec.AlgorithmParameterSpec;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.security.spec.RSAKeyGenParameterSpec;
import java.time.Instant;
import java.util.Base64;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/**
 * Somebody who can sign. By the Java cryptography of BouncyCastle; the core verifies without it.
 *
 * @param certificate whose key it is
 * @param key the private one
 */
public record Signer(X509CertificateHolder certificate, PrivateKey key) {

    private static final Provider PROVIDER = new BouncyCastleProvider();
    private static final PSSParameterSpec PSS =
            new PSSParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, 32, 1);

    /** What keys can be of. */
    public enum Keys {
        SM2("EC", new ECGenParameterSpec("sm2p256v1")),
        RSA("RSA", new RSAKeyGenParameterSpec(2048, RSAKeyGenParameterSpec.F4)),
        SHORT_RSA("RSA", new RSAKeyGenParameterSpec(1024, RSAKeyGenParameterSpec.F4)),
        P256("EC", new ECGenParameterSpec("secp256r1")),
        P384("EC", new ECGenParameterSpec("secp384r1")),
        KOBLITZ("EC", new ECGenParameterSpec("secp256k1"));

        private final String family;
        private final AlgorithmParameterSpec parameters;

        Keys(String family, AlgorithmParameterSpec parameters) {
            this.family = family;
            this.parameters = parameters;
        }

        private KeyPair pair() {
            try {
                KeyPairGenerator generator = KeyPairGenerator.getInstance(family, PROVIDER);
                generator.initialize(parameters);
                return generator.generateKeyPair();
            } catch (GeneralSecurityException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }

    /** Somebody with a certificate of an authority. */
    public static Signer of(TestAuthority authority, String subject, Keys keys, Instant from, Instant until) {
        KeyPair pair = keys.pair();
        return new Signer(authority.issue(subject, pair, from, until, Shape.PLAIN), pair.getPrivate());
    }

    /** A signature over a text, as it is sent. */
    public SentSignature sent(SignatureAlgorithm algorithm, String content) {
        return new SentSignature(
                algorithm.word(),
                CertificateText.write(certificate),
                Base64.getEncoder().encodeToString(value(algorithm, content)));
    }

    /** A signature over a text. */
    byte[] value(SignatureAlgorithm algorithm, String content) {
        try {
            boolean pss = algorithm == SignatureAlgorithm.RSA_PSS;
            Signature signature = Signature.getInstance(pss ? "SHA256withRSAandMGF1" : algorithm.word(), PROVIDER);
            if (pss) {
                signature.setParameter(PSS);
            }
            signature.initSign(key);
            signature.update(content.getBytes(StandardCharsets.UTF_8));
            return signature.sign();
        } catch (GeneralSecurityException unable) {
            throw new IllegalStateException(unable);
        }
    }
}
