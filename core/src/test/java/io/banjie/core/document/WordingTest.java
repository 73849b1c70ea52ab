// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.api.region.code.NationalList;
import io.banjie.api.region.form.Answers;
import io.banjie.api.region.form.Field;
import io.banjie.core.code.NationalLists;
import io.banjie.core.code.RegionCodes;
import io.banjie.core.form.Labels;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WordingTest {

    private static final Labels LABELS =
            new Labels(new RegionCodes(List.of(), NationalLists.bundled()), id -> Optional.of("agency " + id));
    private static final Wording SENTENCES = Wording.ofSentences(LABELS);
    private static final Wording CELLS = Wording.ofCells(LABELS);

    private static Answers answer(Field field, Object value) {
        return Answers.of(Map.of(field.id(), value));
    }

    @Test
    void daysAndMonthsAreWrittenOutInSentencesAndShortInCells() {
        Field day = Field.date("day", "day");
        Field month = Field.month("month", "month");

        assertThat(SENTENCES.of(day, answer(day, "2019-07-01"))).isEqualTo("2019年7月1日");
        assertThat(CELLS.of(day, answer(day, "2019-07-01"))).isEqualTo("2019-07-01");
        assertThat(SENTENCES.of(month, answer(month, "2019-07"))).isEqualTo("2019年7月");
        assertThat(CELLS.of(month, answer(month, "2019-07"))).isEqualTo("2019-07");
    }

    @Test
    void amountsHaveTwoDecimals() {
        Field amount = Field.money("amount", "amount");

        assertThat(SENTENCES.of(amount, answer(amount, "3000.5"))).isEqualTo("3000.50");
        assertThat(CELLS.of(amount, answer(amount, "3000"))).isEqualTo("3000.00");
    }

    @Test
    void yesSteersSectionsOfSentencesAndIsAWordInCells() {
        Field agreed = Field.yesNo("agreed", "agreed");

        assertThat(SENTENCES.of(agreed, answer(agreed, true))).isEqualTo(true);
        assertThat(SENTENCES.of(agreed, answer(agreed, false))).isEqualTo(false);
        assertThat(CELLS.of(agreed, answer(agreed, true))).isEqualTo("是");
    }

    @Test
    void codesAndAgenciesAreLabels() {
        Field sex = Field.code("sex", "sex", NationalList.SEX);
        Field office = Field.agency("office", "office");

        assertThat(SENTENCES.of(sex, answer(sex, "1"))).isEqualTo("男");
        assertThat(CELLS.of(office, answer(office, "N-1"))).isEqualTo("agency N-1");
    }

    @Test
    void whatIsNotAnsweredIsEmpty() {
        for (Field field : List.of(
                Field.date("d", "d"),
                Field.month("m", "m"),
                Field.money("a", "a"),
                Field.yesNo("y", "y"),
                Field.code("c", "c", NationalList.SEX),
                Field.text("t", "t"),
                Field.agency("g", "g"))) {
            assertThat(SENTENCES.of(field, Answers.NONE)).isEqualTo("");
            assertThat(CELLS.of(field, Answers.NONE)).isEqualTo("");
        }
    }
}
