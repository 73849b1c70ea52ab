// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CheckAddressTest {

    @Test
    void theAddressIsThePortalsPageForNumberAndCode() {
        assertThat(new CheckAddress("https://example.org/").of("甲〔2026〕7号", "ABC"))
                .isEqualTo("https://example.org/#/check?number=%E7%94%B2%E3%80%942026%E3%80%957%E5%8F%B7&code=ABC");
    }

    @Test
    void withoutAPublicAddressItIsThePathAlone() {
        assertThat(new CheckAddress("").of("N-1", "ABC")).isEqualTo("/#/check?number=N-1&code=ABC");
    }
}
