// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.region.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.banjie.api.region.identity.IdentityDefect.Kind;
import io.banjie.api.region.identity.ResidentId.Sex;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResidentIdTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Test
    void tellsSexBirthAndDivision() {
        ResidentId worker = ResidentId.parse("630101199501010072", TODAY).orElseThrow();
        assertThat(worker.sex()).isEqualTo(Sex.MALE);
        assertThat(worker.birth()).isEqualTo(LocalDate.of(1995, 1, 1));
        assertThat(worker.division()).isEqualTo("630101");
        assertThat(ResidentId.parse("11010519491231002X", TODAY).orElseThrow().sex())
                .isEqualTo(Sex.FEMALE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " 11010519491231002x ",
                "110105 19491231 002X",
                "１１０１０５１９４９１２３１００２Ｘ",
                "110105\u200B19491231\uFEFF002x",
                "110105194\u300091231002x\n"
            })
    void isUnderstoodAsPeopleTypeIt(String typed) {
        assertThat(ResidentId.normalise(typed)).isEqualTo("11010519491231002X");
        assertThat(ResidentId.parse(typed, TODAY)).isPresent();
    }

    @Test
    void neverTakesTheLetterOForZero() {
        assertThat(ResidentId.parse("22072119890412461O", TODAY)).isEmpty();
        assertThat(ResidentId.defects("22072119890412461O", TODAY))
                .containsExactly(IdentityDefect.of(Kind.CHARACTERS, "O"));
    }

    @Test
    void xStandsOnlyAtTheEnd() {
        assertThat(ResidentId.defects("1101051949123100X2", TODAY))
                .containsExactly(IdentityDefect.of(Kind.CHARACTERS, "X"));
    }

    @ParameterizedTest
    @CsvSource({"5134, 4", "'', 0", "63010119950101007, 17", "6301011995010100720, 19"})
    void saysHowManyCharactersThereAre(String number, int length) {
        assertThat(ResidentId.defects(number, TODAY)).containsExactly(IdentityDefect.of(Kind.LENGTH, length));
    }

    @Test
    void quotesStrangeCharactersWhole() {
        assertThat(ResidentId.defects("63010119950101007\uD840\uDC0B", TODAY))
                .containsExactly(IdentityDefect.of(Kind.CHARACTERS, "\uD840\uDC0B"));
    }

    @Test
    void mayBeBornTodayButNotTomorrow() {
        String born = "310101202603020011";
        String valid = "31010120260302" + "00" + checkedEnd("3101012026030200");
        assertThat(born).hasSize(18);
        assertThat(ResidentId.defects(valid, TODAY)).isEmpty();
        assertThat(ResidentId.defects(valid, TODAY.minusDays(1)))
                .containsExactly(IdentityDefect.of(Kind.BIRTH_OUT_OF_RANGE, TODAY));
    }

    private static String checkedEnd(String sixteen) {
        for (char end : "0123456789X".toCharArray()) {
            if (ResidentId.defects(sixteen + "1" + end, TODAY).isEmpty()) {
                return "1" + end;
            }
        }
        throw new AssertionError("no check character fits");
    }

    @Test
    void fifteenDigitsOfAnImpossibleDayAreRefused() {
        assertThat(ResidentId.defects(ResidentId.normalise("220721890231246"), TODAY))
                .containsExactly(IdentityDefect.of(Kind.BIRTH_IMPOSSIBLE, "19890231"));
    }

    @Test
    void cannotBeMadeOfAnInvalidNumber() {
        assertThatThrownBy(() -> new ResidentId("630101199501010000")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ResidentId("630101199502300071")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ResidentId("63010119950101007")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void doesNotPrintItself() {
        assertThat(new ResidentId("630101199501010072")).hasToString("630101***********2");
    }
}
