// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.signature;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.gm.GMObjectIdentifiers;
import org.bouncycastle.asn1.sec.SECObjectIdentifiers;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.crypto.CipherParameters;
import org.bouncycastle.crypto.Signer;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.engines.RSABlindedEngine;
import org.bouncycastle.crypto.params.AsymmetricKeyParameter;
import org.bouncycastle.crypto.params.ECNamedDomainParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.params.ParametersWithID;
import org.bouncycastle.crypto.params.RSAKeyParameters;
import org.bouncycastle.crypto.signers.DSADigestSigner;
import org.bouncycastle.crypto.signers.ECDSASigner;
import org.bouncycastle.crypto.signers.PSSSigner;
import org.bouncycastle.crypto.signers.RSADigestSigner;
import org.bouncycastle.crypto.signers.SM2Signer;
import org.bouncycastle.crypto.signers.StandardDSAEncoding;
import org.bouncycastle.crypto.util.PublicKeyFactory;

/** The algorithms by which filings may be signed. A value is as certificates carry it: DER for the curves, plain for RSA. */
public enum SignatureAlgorithm {
    /** SM2 over SM3 (GB/T 32918.2) on the recommended curve; the signer's identity is that of GB/T 35276. */
    SM2("SM3withSM2") {
        @Override
        boolean takes(AsymmetricKeyParameter key) {
            return on(Set.of(GMObjectIdentifiers.sm2p256v1), key);
        }

        @Override
        Signer signer() {
            return new SM2Signer(StandardDSAEncoding.INSTANCE, new SM3Digest());
        }

        @Override
        CipherParameters initialised(AsymmetricKeyParameter key) {
            return new ParametersWithID(key, SIGNER_IDENTITY);
        }
    },
    /** RSASSA-PKCS1-v1_5 over SHA-256 (RFC 8017). */
    RSA("SHA256withRSA") {
        @Override
        boolean takes(AsymmetricKeyParameter key) {
            return strong(key);
        }

        @Override
        Signer signer() {
            return new RSADigestSigner(new SHA256Digest());
        }
    },
    /** RSASSA-PSS over SHA-256, mask by SHA-256, salt of 32 bytes (RFC 8017). */
    RSA_PSS("RSASSA-PSS") {
        @Override
        boolean takes(AsymmetricKeyParameter key) {
            return strong(key);
        }

        @Override
        Signer signer() {
            return new PSSSigner(new RSABlindedEngine(), new SHA256Digest(), PSS_SALT_BYTES);
        }
    },
    /** ECDSA over SHA-256 (FIPS 186-5) on one of the three prime curves of NIST. */
    ECDSA("SHA256withECDSA") {
        @Override
        boolean takes(AsymmetricKeyParameter key) {
            return on(PRIME_CURVES, key);
        }

        @Override
        Signer signer() {
            return new DSADigestSigner(new ECDSASigner(), new SHA256Digest(), StandardDSAEncoding.INSTANCE);
        }
    };

    private static final byte[] SIGNER_IDENTITY = "1234567812345678".getBytes(StandardCharsets.US_ASCII);
    private static final int PSS_SALT_BYTES = 32;
    private static final int LEAST_RSA_BITS = 2048;
    private static final Set<ASN1ObjectIdentifier> PRIME_CURVES =
            Set.of(SECObjectIdentifiers.secp256r1, SECObjectIdentifiers.secp384r1, SECObjectIdentifiers.secp521r1);

    private final String word;

    SignatureAlgorithm(String word) {
        this.word = word;
    }

    /** Its name in requests and answers. */
    public String word() {
        return word;
    }

    /** All names, in the order in which they are recommended. */
    public static List<String> words() {
        return Arrays.stream(values()).map(SignatureAlgorithm::word).toList();
    }

    /** The algorithm of a name, whatever its case. */
    public static Optional<SignatureAlgorithm> named(String word) {
        return Arrays.stream(values())
                .filter(algorithm -> algorithm.word.equalsIgnoreCase(word))
                .findFirst();
    }

    /** Whether it can be verified by this key: of the right kind, on a known curve, not too short. */
    public boolean fits(SubjectPublicKeyInfo key) {
        return read(key).filter(this::takes).isPresent();
    }

    /**
     * Whether the key's owner made this value over these bytes; a value of any other shape was not made so.
     *
     * @throws IllegalArgumentException for a key that does not fit
     */
    public boolean verifies(SubjectPublicKeyInfo key, byte[] content, byte[] value) {
        AsymmetricKeyParameter read =
                read(key).filter(this::takes).orElseThrow(() -> new IllegalArgumentException("no key for " + word));
        Signer signer = signer();
        signer.init(false, initialised(read));
        signer.update(content, 0, content.length);
        return signer.verifySignature(value);
    }

    abstract boolean takes(AsymmetricKeyParameter key);

    abstract Signer signer();

    CipherParameters initialised(AsymmetricKeyParameter key) {
        return key;
    }

    private static Optional<AsymmetricKeyParameter> read(SubjectPublicKeyInfo key) {
        try {
            return Optional.of(PublicKeyFactory.createKey(key));
        } catch (IOException | RuntimeException unknownKind) {
            return Optional.empty();
        }
    }

    private static boolean on(Set<ASN1ObjectIdentifier> curves, AsymmetricKeyParameter key) {
        return key instanceof ECPublicKeyParameters point
                && point.getParameters() instanceof ECNamedDomainParameters named
                && curves.contains(named.getName());
    }

    private static boolean strong(AsymmetricKeyParameter key) {
        return key instanceof RSAKeyParameters rsa
                && rsa.getModulus().bitLength() >= LEAST_RSA_BITS
                && rsa.getExponent().compareTo(BigInteger.TWO) > 0;
    }
}
