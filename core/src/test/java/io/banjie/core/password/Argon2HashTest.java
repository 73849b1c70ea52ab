// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.password;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Argon2HashTest {

    private static final Argon2Hash.Cost CHEAP = new Argon2Hash.Cost(64, 1, 1);

    @Test
    void the_hash_of_the_reference_implementation_is_recognised() {
        Argon2Hash reference = Argon2Hash.parse(
                "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc");

        assertThat(reference.matches("password")).isTrue();
        assertThat(reference.matches("differentpassword")).isFalse();
    }

    @Test
    void what_is_written_can_be_read() {
        String written = Argon2Hash.of("春眠不觉晓处处闻啼鸟", CHEAP).toString();

        assertThat(written).startsWith("$argon2id$v=19$m=64,t=1,p=1$").doesNotContain("=$", "春");
        assertThat(Argon2Hash.parse(written).matches("春眠不觉晓处处闻啼鸟")).isTrue();
        assertThat(Argon2Hash.parse(written).costs(CHEAP)).isTrue();
        assertThat(Argon2Hash.parse(written).costs(new Argon2Hash.Cost(64, 2, 1)))
                .isFalse();
    }

    @Test
    void equal_passwords_have_different_hashes() {
        assertThat(Argon2Hash.of("correct horse", CHEAP))
                .doesNotHaveToString(Argon2Hash.of("correct horse", CHEAP).toString());
    }

    @Test
    void full_width_letters_are_the_same_letters() {
        assertThat(Argon2Hash.of("Ａｂｃ１２３４５６７", CHEAP).matches("Abc1234567")).isTrue();
    }

    @Test
    void the_hash_of_no_password_matches_none() {
        assertThat(Argon2Hash.ofNoPassword(CHEAP).matches("")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "plain text",
                "$argon2i$v=19$m=64,t=1,p=1$c29tc2FsdA$CTFhFdXPJO1aFaMa",
                "$argon2id$v=19$m=0,t=0,p=0$c29tc2FsdA$CTFhFdXPJO1aFaMa"
            })
    void anything_else_is_not_a_hash(String text) {
        assertThatThrownBy(() -> Argon2Hash.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
