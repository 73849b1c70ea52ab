// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.banjie.api.region.code.CodeItem;
import io.banjie.api.region.code.CodeList;
import io.banjie.api.region.code.NationalList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CodeListsTest {

    private final CodeLists lists = new CodeLists(NationalLists.bundled());

    private static CodeList sexes() {
        return CodeList.derived("SEXES", NationalList.SEX, "性别", "1", "本地");
    }

    @Test
    void aDerivedListTakesAllOfItsBasis() {
        CodeList effective = lists.resolve(sexes());
        assertThat(effective.items().stream().map(CodeItem::code)).containsExactly("0", "1", "2", "9");
        assertThat(effective.id()).isEqualTo("SEXES");
        assertThat(effective.source()).isEqualTo("本地");
        assertThat(effective.basis()).isEmpty();
    }

    @Test
    void aDerivedListIsRestrictedRelabelledAndAddedTo() {
        CodeList effective = lists.resolve(
                sexes().restrictedTo("2", "1").relabelled(Map.of("1", "男性")).plus(CodeItem.of("8", "另有说明")));
        assertThat(effective.items())
                .containsExactly(CodeItem.of("1", "男性"), CodeItem.of("2", "女"), CodeItem.of("8", "另有说明"));
    }

    @Test
    void attributesOfTheBasisStayWithARelabelledEntry() {
        CodeList effective = lists.resolve(CodeList.derived("WHY", NationalList.ENDING_REASON, "原因", "1", "本地")
                .restrictedTo("R3701")
                .relabelled(Map.of("R3701", "职工个人原因")));
        CodeItem resigned = effective.items().get(0);
        assertThat(resigned.label()).isEqualTo("职工个人原因");
        assertThat(resigned.attribute("article")).isEqualTo("37");
    }

    @Test
    void aListOfItsOwnStaysAsItIs() {
        CodeList own = CodeList.of("OWN", "自有", "1", "本地", CodeItem.of("1", "一"));
        assertThat(lists.resolve(own)).isEqualTo(own);
    }

    @Test
    void relabellingAnUnknownCodeIsRefused() {
        assertThat(lists.problems(sexes().relabelled(Map.of("7", "其他"))))
                .containsExactly("code list SEXES: relabels 7, which C-SEX does not have");
    }

    @Test
    void restrictingToAnUnknownCodeIsRefused() {
        assertThat(lists.problems(sexes().restrictedTo("1", "7")))
                .containsExactly("code list SEXES: is restricted to 7, which C-SEX does not have");
    }

    @Test
    void aCodeOfTheBasisNeverGetsAnotherMeaningEvenWhenItIsNotOffered() {
        CodeList changed = sexes().restrictedTo("1", "2").plus(CodeItem.of("9", "保密"));
        assertThat(lists.problems(changed))
                .containsExactly("code list SEXES: gives 9 another meaning than C-SEX: 保密 instead of 未说明的性别");
        assertThatThrownBy(() -> lists.resolve(changed)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anOwnEntryMayRepeatTheBasisWithTheSameMeaning() {
        CodeItem known = CodeItem.of("1", "男").knowing(Map.of("short", "M"));
        assertThat(lists.resolve(sexes().plus(known)).item("1")).hasValue(known);
    }

    @Test
    void otherWordsForCodesStayAndMustMeanACode() {
        assertThat(lists.resolve(sexes().alsoKnownAs(Map.of("M", "1"))).meant("M"))
                .isEqualTo("1");
        assertThat(lists.problems(sexes().restrictedTo("1").alsoKnownAs(Map.of("1", "1", "F", "2"))))
                .containsExactly(
                        "code list SEXES: 1 is a code and stands for 1",
                        "code list SEXES: F stands for 2, which is not in it");
    }

    @Test
    void anUnknownBasisIsNamed() {
        assertThat(lists.problems(CodeList.derived("X", "C-NONE", "无", "1", "本地")))
                .containsExactly("code list X: there is no national list C-NONE");
    }

    @Test
    void relabellingWithoutABasisIsRefused() {
        CodeList own = CodeList.of("OWN", "自有", "1", "本地", CodeItem.of("1", "一"));
        assertThat(lists.problems(own.restrictedTo("1")))
                .containsExactly("code list OWN: relabels or restricts, but names no basis");
    }

    @Test
    void theNameOfANationalListIsKeptForListsDerivedFromIt() {
        assertThat(lists.problems(CodeList.of(NationalList.SEX, "性别", "1", "本地", CodeItem.of("1", "女"))))
                .containsExactly("code list C-SEX: bears the name of a national list and must be derived from it");
        assertThat(lists.problems(CodeList.derived(NationalList.SEX, NationalList.SEX, "性别", "1", "本地")))
                .isEmpty();
    }

    @Test
    void codesAndListsThatStandThereTwiceAreNamed() {
        CodeList twice = CodeList.of("OWN", "自有", "1", "本地", CodeItem.of("1", "一"), CodeItem.of("1", "壹"));
        assertThat(lists.problems(List.of(twice, CodeList.of("OWN", "自有", "2", "本地"))))
                .containsExactly("code list OWN: code 1 stands there twice", "code list OWN is declared twice");
    }
}
