// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.password;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MadePasswordTest {

    @Test
    void made_passwords_can_be_read_aloud_and_are_strong_enough() {
        assertThat(Stream.generate(MadePassword::next).limit(200))
                .doesNotHaveDuplicates()
                .allSatisfy(made -> assertThat(made).matches("[a-hjkmnp-z2-9]{4}(-[a-hjkmnp-z2-9]{4}){3}"))
                .allSatisfy(made -> assertThat(PasswordRules.findings("password", "someone", made))
                        .isEmpty());
    }
}
