// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.code;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.api.region.code.CodeItem;
import io.banjie.api.region.code.CodeList;
import io.banjie.api.region.code.NationalList;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NationalListsTest {

    private static final NationalLists NATIONAL = NationalLists.bundled();

    static Set<String> idsOfTheApi() {
        return NationalList.ALL;
    }

    @ParameterizedTest
    @MethodSource("idsOfTheApi")
    void everyListOfTheApiIsThereWithTitleVersionAndSource(String id) {
        CodeList list = NATIONAL.list(id).orElseThrow();
        assertThat(list.title()).isNotBlank();
        assertThat(list.version()).isNotBlank();
        assertThat(list.source()).isNotBlank();
        assertThat(list.items()).hasSizeGreaterThan(2).allSatisfy(item -> assertThat(item.label())
                .isNotBlank());
        assertThat(list.items().stream().map(CodeItem::code)).doesNotHaveDuplicates();
    }

    @Test
    void bringsNoListThatTheApiDoesNotName() {
        assertThat(NATIONAL.all().stream().map(CodeList::id)).containsExactlyInAnyOrderElementsOf(idsOfTheApi());
    }

    @Test
    void knowsTheFiftySixNationalities() {
        CodeList nations = NATIONAL.list(NationalList.NATION).orElseThrow();
        assertThat(nations.items()).hasSize(58);
        assertThat(nations.item("01")).map(CodeItem::label).hasValue("汉族");
        assertThat(nations.item("10")).map(CodeItem::label).hasValue("朝鲜族");
        assertThat(nations.item("56")).map(CodeItem::label).hasValue("基诺族");
        assertThat(nations.items().stream().map(CodeItem::label)).doesNotHaveDuplicates();
    }

    @Test
    void tellsArticleAndSeveranceOfEveryReasonForEnding() {
        CodeList reasons = NATIONAL.list(NationalList.ENDING_REASON).orElseThrow();
        assertThat(reasons.items()).hasSize(35).allSatisfy(reason -> {
            assertThat(reason.attribute("kind")).isIn("解除", "终止", "其他");
            assertThat(reason.attribute("severance")).isIn("是", "否", "视情", "待核");
            assertThat(reason.attribute("involuntary")).isNotBlank();
        });
        CodeItem unpaid = reasons.item("R3802").orElseThrow();
        assertThat(unpaid.attribute("article")).isEqualTo("38(二)");
        assertThat(unpaid.attribute("basis")).isEqualTo("46(一)");
    }

    @Test
    void theResidentCardIsAmongTheDocuments() {
        assertThat(NATIONAL.list(NationalList.ID_TYPE).orElseThrow().item(NationalList.ID_TYPE_RESIDENT))
                .isPresent();
    }
}
