// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class CheckCodePropertyTest {

    @Property
    void aCodeMatchesItselfHoweverItIsTyped(@ForAll boolean small) {
        String code = CheckCode.random();
        String typed = code.replace('0', 'O').replace('1', 'l');

        assertThat(code).matches("[0-9A-HJKMNP-TV-Z]{12}");
        assertThat(CheckCode.matches(code, " " + (small ? typed.toLowerCase(Locale.ROOT) : typed) + " "))
                .isTrue();
    }

    @Property
    void nothingElseMatches(@ForAll String typed) {
        assertThat(CheckCode.matches(CheckCode.random(), typed)).isFalse();
    }

    @Example
    void noCodeComesTwice() {
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < 10_000; i++) {
            codes.add(CheckCode.random());
        }
        assertThat(codes).hasSize(10_000);
    }
}
