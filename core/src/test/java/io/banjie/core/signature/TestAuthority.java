// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.signature;

import java.math.BigInteger;
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
import java.util.Date;
import java.util.concurrent.atomic.AtomicLong;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** A certification authority of the tests. It signs by the Java cryptography of BouncyCastle, the core verifies without it. */
public final class TestAuthority {

    static final Provider PROVIDER = new BouncyCastleProvider();
    static final Instant FROM = Instant.parse("2026-01-01T00:00:00Z");
    static final Instant UNTIL = Instant.parse("2027-01-01T00:00:00Z");

    private static final AtomicLong SERIAL = new AtomicLong(1000);

    private final X500Name name;
    private final KeyPair pair;
    private final Kind kind;

    /** What keys can be of. */
    public enum Kind {
        SM2("EC", new ECGenParameterSpec("sm2p256v1"), "SM3withSM2"),
        RSA("RSA", new RSAKeyGenParameterSpec(2048, RSAKeyGenParameterSpec.F4), "SHA256withRSA"),
        SHORT_RSA("RSA", new RSAKeyGenParameterSpec(1024, RSAKeyGenParameterSpec.F4), "SHA256withRSA"),
        P256("EC", new ECGenParameterSpec("secp256r1"), "SHA256withECDSA"),
        P384("EC", new ECGenParameterSpec("secp384r1"), "SHA256withECDSA"),
        KOBLITZ("EC", new ECGenParameterSpec("secp256k1"), "SHA256withECDSA");

        private final String family;
        private final AlgorithmParameterSpec parameters;
        private final String algorithm;

        Kind(String family, AlgorithmParameterSpec parameters, String algorithm) {
            this.family = family;
            this.parameters = parameters;
            this.algorithm = algorithm;
        }

        KeyPair pair() {
            try {
                KeyPairGenerator generator = KeyPairGenerator.getInstance(family, PROVIDER);
                generator.initialize(parameters);
                return generator.generateKeyPair();
            } catch (GeneralSecurityException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }

    /** Somebody who can sign. */
    public record Holder(X509CertificateHolder certificate, PrivateKey key) {

        /** The certificate as base64 of its DER. */
        public String text() {
            return CertificateText.write(certificate);
        }

        /** A signature over a text, as base64. */
        public String sign(String algorithm, String content) {
            return Base64.getEncoder().encodeToString(value(algorithm, content));
        }

        byte[] value(String algorithm, String content) {
            try {
                boolean pss = algorithm.equals("RSASSA-PSS");
                Signature signature = Signature.getInstance(pss ? "SHA256withRSAandMGF1" : algorithm, PROVIDER);
                if (pss) {
                    signature.setParameter(new PSSParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, 32, 1));
                }
                signature.initSign(key);
                signature.update(SignedContent.bytes(content));
                return signature.sign();
            } catch (GeneralSecurityException unable) {
                throw new IllegalStateException(unable);
            }
        }
    }

    /** An authority with a key of its own. */
    public TestAuthority(String commonName, Kind kind) {
        this.name = new X500Name("C=CN,O=Test,CN=" + commonName);
        this.kind = kind;
        this.pair = kind.pair();
    }

    /** Its own certificate. */
    public Holder root() {
        return new Holder(certificate(name, pair, true, FROM, UNTIL), pair.getPrivate());
    }

    /** Somebody with a certificate of this authority. */
    public Holder issue(String subject, Kind of) {
        return issue(subject, of, FROM, UNTIL);
    }

    /** The same, valid at another time. */
    public Holder issue(String subject, Kind of, Instant from, Instant until) {
        KeyPair own = of.pair();
        return new Holder(certificate(new X500Name(subject), own, false, from, until), own.getPrivate());
    }

    private X509CertificateHolder certificate(
            X500Name subject, KeyPair own, boolean authority, Instant from, Instant until) {
        try {
            X509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                            name,
                            BigInteger.valueOf(SERIAL.incrementAndGet()),
                            Date.from(from),
                            Date.from(until),
                            subject,
                            own.getPublic())
                    .addExtension(Extension.basicConstraints, true, new BasicConstraints(authority));
            return builder.build(new JcaContentSignerBuilder(kind.algorithm)
                    .setProvider(PROVIDER)
                    .build(pair.getPrivate()));
        } catch (CertIOException | OperatorCreationException unable) {
            throw new IllegalStateException(unable);
        }
    }
}
