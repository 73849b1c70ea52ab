// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.certificate;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.AlgorithmParameterSpec;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.RSAKeyGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.concurrent.atomic.AtomicLong;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.X509CRLHolder;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.openssl.jcajce.JcaPEMWriter;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** An authority that issues whatever a test wants. */
public final class TestAuthority {

    /** The kinds of keys that must all be judged alike. */
    public enum Kind {
        RSA("RSA", new RSAKeyGenParameterSpec(2048, RSAKeyGenParameterSpec.F4), "SHA256withRSA"),
        EC("EC", new ECGenParameterSpec("secp256r1"), "SHA256withECDSA"),
        SM2("EC", new ECGenParameterSpec("sm2p256v1"), "SM3withSM2");

        private final String algorithm;
        private final AlgorithmParameterSpec parameters;
        private final String signature;

        Kind(String algorithm, AlgorithmParameterSpec parameters, String signature) {
            this.algorithm = algorithm;
            this.parameters = parameters;
            this.signature = signature;
        }

        KeyPair keys() {
            try {
                KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm, BouncyCastle.PROVIDER);
                generator.initialize(parameters);
                return generator.generateKeyPair();
            } catch (GeneralSecurityException failed) {
                throw new IllegalStateException(failed);
            }
        }
    }

    /** Adds what a test wants to a certificate. */
    @FunctionalInterface
    public interface Shape {
        /** A certificate as most are. */
        Shape PLAIN = builder -> {};

        void shape(X509v3CertificateBuilder builder) throws CertIOException;
    }

    private static final AtomicLong SERIAL = new AtomicLong(1000);

    private final Kind kind;
    private final X500Name name;
    private final KeyPair keys;
    private final X509CertificateHolder certificate;

    private TestAuthority(Kind kind, X500Name name, KeyPair keys, X509CertificateHolder certificate) {
        this.kind = kind;
        this.name = name;
        this.keys = keys;
        this.certificate = certificate;
    }

    /** One that vouches for itself for ten years from an instant. */
    public static TestAuthority root(Kind kind, String name, Instant from) {
        KeyPair keys = kind.keys();
        X500Name subject = new X500Name("CN=" + name);
        X509CertificateHolder own = issue(
                kind, subject, keys.getPrivate(), subject, keys, from, from.plus(Duration.ofDays(3650)), AUTHORITY);
        return new TestAuthority(kind, subject, keys, own);
    }

    private static final Shape AUTHORITY =
            builder -> builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(true))
                    .addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));

    /** An authority below this one. */
    public TestAuthority below(String below, Instant from, Instant until) {
        return below(below, from, until, AUTHORITY);
    }

    /** Somebody below this one who issues certificates, allowed to or not. */
    public TestAuthority below(String below, Instant from, Instant until, Shape shape) {
        KeyPair its = kind.keys();
        X500Name subject = new X500Name("CN=" + below);
        X509CertificateHolder own = issue(kind, name, keys.getPrivate(), subject, its, from, until, shape);
        return new TestAuthority(kind, subject, its, own);
    }

    public X509CertificateHolder certificate() {
        return certificate;
    }

    /** A certificate for a subject. */
    public X509CertificateHolder issue(String subject, Instant from, Instant until, Shape shape) {
        return issue(subject, kind.keys(), from, until, shape);
    }

    /** A certificate for a subject that has its keys already. */
    public X509CertificateHolder issue(String subject, KeyPair holder, Instant from, Instant until, Shape shape) {
        return issue(kind, name, keys.getPrivate(), new X500Name(subject), holder, from, until, shape);
    }

    private static X509CertificateHolder issue(
            Kind kind,
            X500Name issuer,
            PrivateKey by,
            X500Name subject,
            KeyPair holder,
            Instant from,
            Instant until,
            Shape shape) {
        try {
            JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                    issuer,
                    BigInteger.valueOf(SERIAL.incrementAndGet()),
                    Date.from(from),
                    Date.from(until),
                    subject,
                    holder.getPublic());
            shape.shape(builder);
            return builder.build(signer(kind, by));
        } catch (CertIOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static ContentSigner signer(Kind kind, PrivateKey key) {
        try {
            return new JcaContentSignerBuilder(kind.signature)
                    .setProvider(BouncyCastle.PROVIDER)
                    .build(key);
        } catch (OperatorCreationException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** A list of revoked certificates for a week. */
    public X509CRLHolder revoking(Instant from, X509CertificateHolder... revoked) {
        return revoking(new X509v2CRLBuilder(name, Date.from(from)), from, revoked);
    }

    /** The same, begun by the test. */
    public X509CRLHolder revoking(X509v2CRLBuilder builder, Instant from, X509CertificateHolder... revoked) {
        builder.setNextUpdate(Date.from(from.plus(Duration.ofDays(7))));
        for (X509CertificateHolder one : revoked) {
            builder.addCRLEntry(one.getSerialNumber(), Date.from(from), CRLReason.keyCompromise);
        }
        return builder.build(signer(kind, keys.getPrivate()));
    }

    /** Lets another's key sign under this one's name. */
    public TestAuthority forgedBy(TestAuthority forger) {
        return new TestAuthority(forger.kind, name, forger.keys, certificate);
    }

    /** Writes certificates and lists into a file as PEM. */
    public static void write(Path file, Object... content) {
        StringWriter text = new StringWriter();
        try (JcaPEMWriter pem = new JcaPEMWriter(text)) {
            for (Object one : content) {
                pem.writeObject(one);
            }
            pem.flush();
            Files.createDirectories(file.getParent());
            Files.writeString(file, text.toString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
