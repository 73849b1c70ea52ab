// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.region.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.api.region.identity.IdentityDefect.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CreditCodeTest {

    @Test
    void tellsWhoRegisteredWhatAndWhere() {
        CreditCode shop = CreditCode.parse("92220102MA15438D0X").orElseThrow();
        assertThat(shop.department()).isEqualTo('9');
        assertThat(shop.category()).isEqualTo('2');
        assertThat(shop.division()).isEqualTo("220102");
        assertThat(shop.organisationCode()).isEqualTo("MA15438D0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"92220102ma15438d0x", " 92220102 MA15438D 0X", "９２２２０１０２ＭＡ１５４３８Ｄ０Ｘ"})
    void isUnderstoodAsPeopleTypeIt(String typed) {
        assertThat(CreditCode.normalise(typed)).isEqualTo("92220102MA15438D0X");
        assertThat(CreditCode.parse(typed)).isPresent();
    }

    @Test
    void namesTheLettersThatNeverOccur() {
        assertThat(CreditCode.defects("92220102MA15438DOX")).containsExactly(IdentityDefect.of(Kind.CHARACTERS, "O"));
    }

    @Test
    void namesALetterWhereTheDivisionStands() {
        assertThat(CreditCode.defects("9222010AMA15438D0X")).containsExactly(IdentityDefect.of(Kind.CHARACTERS, "A"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"MA15438D0", "MA15XJNYX", "MA17A0026"})
    void knowsTheCheckCharacterOfAnOrganisationCode(String organisation) {
        assertThat(CreditCode.organisationCheckCharacter(organisation.substring(0, 8)))
                .isEqualTo(organisation.charAt(8));
    }
}
