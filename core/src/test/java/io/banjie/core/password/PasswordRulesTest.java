// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.password;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.api.region.rule.Finding;
import io.banjie.api.region.rule.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    @ParameterizedTest
    @ValueSource(strings = {"ten chars.", "correct horse battery staple", "春眠不觉晓处处闻啼鸟", "xk7-mp3q-9z"})
    void length_is_enough(String password) {
        assertThat(PasswordRules.findings("newPassword", "someone", password)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "short, password-too-short",
        "九个字不够长的密码, password-too-short",
        "Some.One-Long, password-is-username",
        "1234567890, password-too-common",
        "QWERTYUIOP, password-too-common",
        "banjie-demo, password-too-common",
        "ababababababab, password-too-common"
    })
    void what_is_guessed_first_is_refused(String password, String code) {
        List<Finding> found = PasswordRules.findings("newPassword", "some.one-long", password);

        assertThat(found).extracting(Finding::code).containsExactly(code);
        assertThat(found).allSatisfy(finding -> {
            assertThat(finding.field()).isEqualTo("newPassword");
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.message()).contains("密码").doesNotContain("{", password);
            assertThat(finding.fix()).isNotEmpty();
        });
    }

    @Test
    void nobody_needs_more_than_two_hundred_characters() {
        assertThat(PasswordRules.findings("newPassword", "someone", "abcdefgh".repeat(26)))
                .extracting(Finding::code)
                .containsExactly("password-too-long");
    }

    @Test
    void all_that_is_wrong_is_told_at_once() {
        assertThat(PasswordRules.findings("newPassword", "aaa", "aaa"))
                .extracting(Finding::code)
                .containsExactly("password-too-short", "password-is-username", "password-too-common");
    }
}
