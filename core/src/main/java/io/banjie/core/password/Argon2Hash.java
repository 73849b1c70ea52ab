// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.password;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * A password's hash by Argon2id (RFC 9106), written as
 * {@code $argon2id$v=19$m=KIBIBYTES,t=PASSES,p=LANES$SALT$HASH}.
 */
final class Argon2Hash {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final String BASE64 = "([A-Za-z0-9+/]{8,128})";
    private static final Pattern SHAPE =
            Pattern.compile("\\$argon2id\\$v=19\\$m=(\\d{1,8}),t=(\\d{1,3}),p=(\\d{1,3})\\$" + BASE64 + "\\$" + BASE64);

    private final Cost cost;
    private final byte[] salt;
    private final byte[] hash;

    private Argon2Hash(Cost cost, byte[] salt, byte[] hash) {
        this.cost = cost;
        this.salt = salt;
        this.hash = hash;
    }

    /**
     * What computing a hash takes.
     *
     * @param kibibytes memory
     * @param passes over the memory
     * @param lanes that could be computed side by side
     */
    record Cost(int kibibytes, int passes, int lanes) {
        Cost {
            if (lanes < 1 || passes < 1 || kibibytes < 8 * lanes) {
                throw new IllegalArgumentException("Argon2 needs a lane, a pass and 8 KiB for each lane at least");
            }
        }
    }

    /** The hash of a password under a salt of its own. */
    static Argon2Hash of(String password, Cost cost) {
        byte[] salt = random(SALT_BYTES);
        return new Argon2Hash(cost, salt, compute(password, cost, salt, HASH_BYTES));
    }

    /** A hash that takes as long to compare as any other and that no password has. */
    static Argon2Hash ofNoPassword(Cost cost) {
        return new Argon2Hash(cost, random(SALT_BYTES), random(HASH_BYTES));
    }

    /**
     * Reads what {@link #toString} wrote.
     *
     * @throws IllegalArgumentException for anything else
     */
    static Argon2Hash parse(String text) {
        Matcher parts = SHAPE.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("not a hash by Argon2id");
        }
        Cost cost = new Cost(number(parts, 1), number(parts, 2), number(parts, 3));
        Base64.Decoder decoder = Base64.getDecoder();
        return new Argon2Hash(cost, decoder.decode(parts.group(4)), decoder.decode(parts.group(5)));
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }

    /** Whether this is the password's hash; takes the same time either way. */
    boolean matches(String password) {
        return MessageDigest.isEqual(hash, compute(password, cost, salt, hash.length));
    }

    /** Whether it was computed at this cost. */
    boolean costs(Cost wanted) {
        return cost.equals(wanted);
    }

    private static byte[] compute(String password, Cost cost, byte[] salt, int length) {
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(cost.kibibytes)
                .withIterations(cost.passes)
                .withParallelism(cost.lanes)
                .withSalt(salt)
                .build());
        byte[] result = new byte[length];
        generator.generateBytes(
                Normalizer.normalize(password, Normalizer.Form.NFKC).getBytes(StandardCharsets.UTF_8), result);
        return result;
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    @Override
    public String toString() {
        Base64.Encoder encoder = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s"
                .formatted(
                        cost.kibibytes,
                        cost.passes,
                        cost.lanes,
                        encoder.encodeToString(salt),
                        encoder.encodeToString(hash));
    }
}
