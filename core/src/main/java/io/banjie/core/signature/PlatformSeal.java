// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.signature;

import io.banjie.core.store.Database;
import io.banjie.core.store.Secrets;
import java.io.IOException;
import java.math.BigInteger;
import java.util.Objects;
import java.util.Optional;
import org.bouncycastle.asn1.gm.GMNamedCurves;
import org.bouncycastle.asn1.gm.GMObjectIdentifiers;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x9.X9ECParameters;
import org.bouncycastle.crypto.CryptoException;
import org.bouncycastle.crypto.Signer;
import org.bouncycastle.crypto.params.ECNamedDomainParameters;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.util.SubjectPublicKeyInfoFactory;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The platform's own key of SM2, by which it attests what people who signed in by certificate hand in. Made of a secret of
 * the database, so that all nodes have the same.
 */
@Component(service = PlatformSeal.class)
public final class PlatformSeal {

    /** The algorithm of its signatures. */
    static final SignatureAlgorithm ALGORITHM = SignatureAlgorithm.SM2;

    private static final int HEXADECIMAL = 16;

    private final Database database;
    private volatile Optional<Pair> pair = Optional.empty();

    private record Pair(ECPrivateKeyParameters secret, SubjectPublicKeyInfo open) {}

    /** The seal of this database. */
    @Activate
    public PlatformSeal(@Reference Database database) {
        this.database = Objects.requireNonNull(database, "database");
    }

    /** Its public key. */
    SubjectPublicKeyInfo key() {
        return pair().open;
    }

    /** A signature over these bytes. */
    byte[] sign(byte[] content) {
        Signer signer = ALGORITHM.signer();
        signer.init(true, ALGORITHM.initialised(pair().secret));
        signer.update(content, 0, content.length);
        try {
            return signer.generateSignature();
        } catch (CryptoException failed) {
            throw new IllegalStateException("the platform's own key cannot sign", failed);
        }
    }

    /** Read when first needed, as a database may be gone for a moment at the start. */
    private Pair pair() {
        if (pair.isEmpty()) {
            pair = Optional.of(of(new BigInteger(Secrets.kept(database, "attestation-key"), HEXADECIMAL)));
        }
        return pair.get();
    }

    /** A private key is a number from 1 to n - 2 (GB/T 32918.1, 6.1). */
    private static Pair of(BigInteger secret) {
        X9ECParameters curve = GMNamedCurves.getByOID(GMObjectIdentifiers.sm2p256v1);
        ECNamedDomainParameters domain = new ECNamedDomainParameters(GMObjectIdentifiers.sm2p256v1, curve);
        BigInteger number = secret.mod(curve.getN().subtract(BigInteger.TWO)).add(BigInteger.ONE);
        try {
            return new Pair(
                    new ECPrivateKeyParameters(number, domain),
                    SubjectPublicKeyInfoFactory.createSubjectPublicKeyInfo(
                            new ECPublicKeyParameters(curve.getG().multiply(number), domain)));
        } catch (IOException impossible) {
            throw new IllegalStateException("a key on a named curve cannot be written", impossible);
        }
    }
}
