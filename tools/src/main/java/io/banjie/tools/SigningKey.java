// SPDX-License-Identifier: Apache-2.0
package io.banjie.tools;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAKey;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.gm.GMObjectIdentifiers;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/**
 * A certificate with its private key. Read by BouncyCastle, for the JDK knows no SM2.
 *
 * @param certificate the certificate
 * @param key the private key
 */
record SigningKey(X509Certificate certificate, PrivateKey key) {

    static final String SM2 = "SM3withSM2";
    static final String RSA = "SHA256withRSA";
    static final String PSS = "RSASSA-PSS";
    static final String ECDSA = "SHA256withECDSA";

    private static final Provider PROVIDER = new BouncyCastleProvider();
    private static final PSSParameterSpec SALT_OF_32 =
            new PSSParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, 32, 1);

    /** The first key of a PKCS#12 file. */
    static SigningKey of(Path file, char... password) throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12", PROVIDER);
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, password);
        }
        for (String alias : Collections.list(store.aliases())) {
            if (store.isKeyEntry(alias)) {
                return new SigningKey(
                        (X509Certificate) store.getCertificate(alias), (PrivateKey) store.getKey(alias, password));
            }
        }
        throw new KeyMissing(file);
    }

    private static final class KeyMissing extends IOException {
        private static final long serialVersionUID = 1L;

        KeyMissing(Path file) {
            super(file + " holds no private key");
        }
    }

    /** The algorithms that fit the key, the usual one first. */
    List<String> algorithms() {
        if (key instanceof RSAKey) {
            return List.of(RSA, PSS);
        }
        boolean sm2 = GMObjectIdentifiers.sm2p256v1.equals(
                SubjectPublicKeyInfo.getInstance(certificate.getPublicKey().getEncoded())
                        .getAlgorithm()
                        .getParameters());
        return List.of(sm2 ? SM2 : ECDSA);
    }

    /**
     * The algorithm to sign by.
     *
     * @throws IllegalArgumentException when the one that is wanted does not fit
     */
    String algorithm(Optional<String> wanted) {
        return wanted.map(name -> algorithms().stream()
                        .filter(name::equalsIgnoreCase)
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException(
                                "this key signs by " + String.join(" or ", algorithms()) + ", not by " + name)))
                .orElseGet(() -> algorithms().get(0));
    }

    /** A signature in base64. SM2 takes the identity 1234567812345678, which is its usual one. */
    String sign(String algorithm, byte[] content) throws GeneralSecurityException {
        Signature signature =
                Signature.getInstance(algorithm.equals(PSS) ? "SHA256withRSAandMGF1" : algorithm, PROVIDER);
        if (algorithm.equals(PSS)) {
            signature.setParameter(SALT_OF_32);
        }
        signature.initSign(key);
        signature.update(content);
        return Base64.getEncoder().encodeToString(signature.sign());
    }

    /** Whose key it is, never the key. */
    @Override
    public String toString() {
        return "SigningKey[" + certificate.getSubjectX500Principal() + "]";
    }
}
