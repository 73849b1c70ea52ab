// SPDX-License-Identifier: Apache-2.0
package io.banjie.demo.certificate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509CRLHolder;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * Who issues certificates for trying.
 *
 * @param own its own certificate and key
 */
record Authority(Issued own) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SERIAL_BITS = 120;
    private static final int RSA_BITS = 2048;
    private static final Duration TEN_YEARS = Duration.ofDays(3650);

    /** What a certificate says and how long. */
    record Wish(String name, List<String> creditCodes, Key key, Instant from, Instant until) {}

    /** The kinds of keys; TLS knows the first two, filings are signed by any. */
    enum Key {
        RSA,
        EC,
        SM2
    }

    /** One that vouches for itself from long before a moment, so that it may have issued what has expired by now. */
    static Authority made(String name, Instant now) {
        KeyPair keys = keys(Key.EC);
        X500Name subject = new X500NameBuilder(BCStyle.INSTANCE)
                .addRDN(BCStyle.C, "CN")
                .addRDN(BCStyle.CN, name)
                .build();
        Instant from = now.minus(TEN_YEARS);
        X509v3CertificateBuilder builder = builder(subject, subject, keys.getPublic(), from, now.plus(TEN_YEARS));
        try {
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(0));
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new Authority(new Issued(builder.build(signer(keys)), keys.getPrivate()));
    }

    Issued issue(Wish wish) {
        X500NameBuilder subject =
                new X500NameBuilder(BCStyle.INSTANCE).addRDN(BCStyle.C, "CN").addRDN(BCStyle.O, wish.name());
        wish.creditCodes().forEach(code -> subject.addRDN(BCStyle.ORGANIZATION_IDENTIFIER, code));
        KeyPair keys = keys(wish.key());
        X509v3CertificateBuilder builder =
                builder(own.certificate().getSubject(), subject.build(), keys.getPublic(), wish.from(), wish.until());
        try {
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature));
            builder.addExtension(
                    Extension.extendedKeyUsage, false, new ExtendedKeyUsage(KeyPurposeId.id_kp_clientAuth));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new Issued(builder.build(signer()), keys.getPrivate());
    }

    /** The list of those it revoked, good for ten years: nobody renews it. */
    X509CRLHolder revoking(List<X509CertificateHolder> revoked, Instant now) {
        X509v2CRLBuilder list = new X509v2CRLBuilder(own.certificate().getSubject(), Date.from(now));
        list.setNextUpdate(Date.from(now.plus(TEN_YEARS)));
        revoked.forEach(one -> list.addCRLEntry(one.getSerialNumber(), Date.from(now), CRLReason.keyCompromise));
        return list.build(signer());
    }

    private static X509v3CertificateBuilder builder(
            X500Name issuer, X500Name subject, PublicKey key, Instant from, Instant until) {
        BigInteger serial = new BigInteger(SERIAL_BITS, RANDOM).setBit(SERIAL_BITS);
        return new JcaX509v3CertificateBuilder(issuer, serial, Date.from(from), Date.from(until), subject, key);
    }

    private ContentSigner signer() {
        return signer(own.key());
    }

    private static ContentSigner signer(KeyPair keys) {
        return signer(keys.getPrivate());
    }

    private static ContentSigner signer(java.security.PrivateKey key) {
        try {
            return new JcaContentSignerBuilder("SHA256withECDSA").build(key);
        } catch (OperatorCreationException unexpected) {
            throw new IllegalStateException(unexpected);
        }
    }

    private static KeyPair keys(Key kind) {
        try {
            if (kind == Key.SM2) {
                KeyPairGenerator generator = KeyPairGenerator.getInstance(Key.EC.name(), NationalKeys.PROVIDER);
                generator.initialize(new ECGenParameterSpec(NationalKeys.CURVE));
                return generator.generateKeyPair();
            }
            KeyPairGenerator generator = KeyPairGenerator.getInstance(kind.name());
            generator.initialize(kind == Key.RSA ? RSA_BITS : 256);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException unexpected) {
            throw new IllegalStateException(unexpected);
        }
    }
}
