// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.region.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentityTextTest {

    @ParameterizedTest
    @CsvSource({"630101199501010072, 630101***********2", "E12345678, *********", "12345678901, ***********", "'', ''"})
    void numbersAreMaskedToTheirDivisionAndLastCharacter(String number, String masked) {
        assertThat(IdentityText.mask(number)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource({"马五, 马*", "买买提·艾力, 买*****", "马, 马*", "𠀋五, 𠀋*", "'', ''"})
    void namesAreMaskedToTheirFirstCharacter(String name, String masked) {
        assertThat(IdentityText.maskName(name)).isEqualTo(masked);
    }
}
