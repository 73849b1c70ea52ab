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

class RegionCodesTest {

    private static final NationalLists NATIONAL = NationalLists.bundled();
    private static final CodeList RELABELLED = CodeList.derived(
                    NationalList.SUBORDINATION, NationalList.SUBORDINATION, "隶属关系", "1", "本地")
            .relabelled(Map.of("40", "市、地区、州"));

    private final RegionCodes codes =
            new RegionCodes(List.of(RELABELLED, CodeList.of("OWN", "自有", "1", "本地", CodeItem.of("1", "一"))), NATIONAL);

    @Test
    void offersNationalListsAndItsOwn() {
        assertThat(codes.item(NationalList.SEX, "1")).map(CodeItem::label).hasValue("男");
        assertThat(codes.item("OWN", "1")).map(CodeItem::label).hasValue("一");
        assertThat(codes.list("NONE")).isEmpty();
        assertThat(codes.item("NONE", "1")).isEmpty();
        assertThat(codes.item("OWN", "2")).isEmpty();
    }

    @Test
    void aDerivedListOfTheSameNameTakesThePlaceOfTheNationalOne() {
        assertThat(codes.item(NationalList.SUBORDINATION, "40"))
                .map(CodeItem::label)
                .hasValue("市、地区、州");
        assertThat(codes.item(NationalList.SUBORDINATION, "10"))
                .map(CodeItem::label)
                .hasValue("中央");
    }

    @Test
    void comesBackFromTheArchiveAsItWas() {
        RegionCodes archived = RegionCodes.archived(List.copyOf(codes.all()));
        assertThat(List.copyOf(archived.all())).isEqualTo(List.copyOf(codes.all()));
    }

    @Test
    void listsThatCannotBeResolvedAreRefused() {
        List<CodeList> declared = List.of(RELABELLED.relabelled(Map.of("99", "无")));
        assertThatThrownBy(() -> new RegionCodes(declared, NATIONAL))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("relabels 99");
    }
}
