// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.banjie.core.certificate.TestAuthority;
import io.banjie.core.signature.Signer.Keys;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.bouncycastle.asn1.gm.GMNamedCurves;
import org.bouncycastle.asn1.gm.GMObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;

/** What a signature says, and what is no signature. */
class SignatureAlgorithmTest {

    private static final String CONTENT =
            new SignedContent("990000", "hire", Optional.empty(), Map.of("workerName", "𠮷田", "wage", 5200)).text();
    private static final Instant FROM = Instant.parse("2026-01-01T00:00:00Z");
    private static final TestAuthority AUTHORITY = TestAuthority.root(TestAuthority.Kind.EC, "root", FROM);
    private static final Map<Keys, Signer> HOLDERS = new EnumMap<>(Keys.class);
    private static final Map<SignatureAlgorithm, Set<Keys>> KEYS = Map.of(
            SignatureAlgorithm.SM2, Set.of(Keys.SM2),
            SignatureAlgorithm.RSA, Set.of(Keys.RSA),
            SignatureAlgorithm.RSA_PSS, Set.of(Keys.RSA),
            SignatureAlgorithm.ECDSA, Set.of(Keys.P256, Keys.P384));

    static {
        for (Keys kind : Keys.values()) {
            HOLDERS.put(kind, signer("CN=" + kind, kind));
        }
    }

    private static Signer signer(String subject, Keys keys) {
        return Signer.of(AUTHORITY, subject, keys, FROM, FROM.plusSeconds(1000));
    }

    private static boolean verifies(SignatureAlgorithm algorithm, Signer holder, String content, byte[] value) {
        return algorithm.verifies(holder.certificate().getSubjectPublicKeyInfo(), SignedContent.bytes(content), value);
    }

    @Property
    void the_owner_of_a_key_is_known_by_what_it_signs(@ForAll SignatureAlgorithm algorithm) {
        for (Keys kind : KEYS.get(algorithm)) {
            Signer holder = HOLDERS.get(kind);
            assertThat(verifies(algorithm, holder, CONTENT, holder.value(algorithm, CONTENT)))
                    .isTrue();
            assertThat(SignatureAlgorithm.named(algorithm.word().toLowerCase(Locale.ROOT)))
                    .contains(algorithm);
        }
    }

    @Property
    void an_algorithm_takes_keys_of_its_own_kind_only(@ForAll SignatureAlgorithm algorithm, @ForAll Keys kind) {
        SubjectPublicKeyInfo key = HOLDERS.get(kind).certificate().getSubjectPublicKeyInfo();
        boolean fits = KEYS.get(algorithm).contains(kind);

        assertThat(algorithm.fits(key)).isEqualTo(fits);
        if (!fits) {
            assertThatThrownBy(() -> algorithm.verifies(key, new byte[0], new byte[0]))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Property(tries = 300)
    void any_character_that_is_changed_is_found(
            @ForAll SignatureAlgorithm algorithm,
            @ForAll @IntRange(max = 1000) int position,
            @ForAll @IntRange(min = 1, max = 9) int distance) {
        Signer holder = HOLDERS.get(KEYS.get(algorithm).iterator().next());
        int at = position % CONTENT.length();
        String other = CONTENT.substring(0, at) + (char) (CONTENT.charAt(at) + distance) + CONTENT.substring(at + 1);

        assertThat(verifies(algorithm, holder, other, holder.value(algorithm, CONTENT)))
                .isFalse();
    }

    @Property(tries = 300)
    void any_bit_of_a_value_that_is_changed_is_found(
            @ForAll SignatureAlgorithm algorithm, @ForAll @IntRange(max = 5000) int position) {
        Signer holder = HOLDERS.get(KEYS.get(algorithm).iterator().next());
        byte[] value = holder.value(algorithm, CONTENT);
        int bit = position % (value.length * Byte.SIZE);
        value[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);

        assertThat(verifies(algorithm, holder, CONTENT, value)).isFalse();
    }

    @Property(tries = 200)
    void whatever_bytes_are_no_signature(@ForAll SignatureAlgorithm algorithm, @ForAll @Size(max = 300) byte[] value) {
        for (Keys kind : KEYS.get(algorithm)) {
            assertThat(verifies(algorithm, HOLDERS.get(kind), CONTENT, value)).isFalse();
        }
    }

    @Property
    void the_signature_of_another_key_or_a_longer_one_is_found(@ForAll SignatureAlgorithm algorithm) {
        Keys kind = KEYS.get(algorithm).iterator().next();
        Signer holder = HOLDERS.get(kind);
        byte[] foreign = signer("CN=other", kind).value(algorithm, CONTENT);
        byte[] own = holder.value(algorithm, CONTENT);

        assertThat(verifies(algorithm, holder, CONTENT, foreign)).isFalse();
        assertThat(verifies(algorithm, holder, CONTENT, Arrays.copyOf(own, own.length + 1)))
                .isFalse();
    }

    /** GB/T 32918.5-2017, annex A.2: the standard's own example on its recommended curve. */
    @Example
    void the_example_of_the_national_standard_verifies() {
        String x = "09F9DF311E5421A150DD7D161E4BC5C672179FAD1833FC076BB08FF356F35020";
        String y = "CCEA490CE26775A52DC6EA718CC1AA600AED05FBF35E084A6632F6072DA9AD13";
        String r = "F5A03B0648D2C4630EEAC513E1BB81A15944DA3827D5B74143AC7EACEEE720B3";
        String s = "B1B6AA29DF212FD8763182BC0D421CA1BB9038FD1F7F42D4840B69C485BBC1AA";
        SubjectPublicKeyInfo key = new SubjectPublicKeyInfo(
                new AlgorithmIdentifier(X9ObjectIdentifiers.id_ecPublicKey, GMObjectIdentifiers.sm2p256v1),
                GMNamedCurves.getByName("sm2p256v1")
                        .getCurve()
                        .createPoint(new BigInteger(x, 16), new BigInteger(y, 16))
                        .getEncoded(false));

        byte[] value = HexFormat.of().parseHex("3046" + der(r) + der(s));
        assertThat(SignatureAlgorithm.SM2.verifies(key, SignedContent.bytes("message digest"), value))
                .isTrue();
    }

    private static String der(String positive) {
        return "022100" + positive;
    }
}
