// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.api.region.code.NationalList;
import io.banjie.api.region.form.Answers;
import io.banjie.api.region.form.Field;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LabelsTest {

    private final Labels labels =
            new Labels(Reads.CODES, id -> id.equals("A-1") ? Optional.of("劳动关系处") : Optional.empty());

    private String of(Field field, Object value) {
        return labels.of(field, Answers.of(Map.of(field.id(), value)));
    }

    @Test
    void rowsOfATableAreWrittenOneAfterTheOther() {
        Field from = Field.month("from", "起");
        Field work = Field.yesNo("work", "在岗");
        Field rows = Field.table("rows", "时段", from, work);
        Answers answers =
                Answers.of(Map.of("rows", List.of(Map.of("from", "2025-01", "work", true), Map.of("from", "2025-06"))));
        assertThat(labels.of(rows, answers)).isEqualTo("2025-01、是；2025-06");
    }

    @Test
    void codesAreSaidInWords() {
        Field sex = Field.code("sex", "性别", NationalList.SEX);
        assertThat(of(sex, "1")).isEqualTo("男");
        assertThat(of(sex, "7")).isEqualTo("7");
        assertThat(labels.of(sex, Answers.NONE)).isEmpty();
        assertThat(of(Field.code("dated", "期限", "DATED"), "past")).isEqualTo("过去");
    }

    @Test
    void severalCodesAreSaidOneAfterTheOther() {
        Field several = Field.codes("several", "险种", NationalList.INSURANCE);
        assertThat(of(several, List.of("210", "410"))).isEqualTo("失业保险、工伤保险");
    }

    @Test
    void agenciesYesAndNoAndNumbersAreSaidInWords() {
        assertThat(of(Field.agency("agency", "机构"), "A-1")).isEqualTo("劳动关系处");
        assertThat(of(Field.agency("agency", "机构"), "A-9")).isEqualTo("A-9");
        assertThat(of(Field.yesNo("yes", "是否"), true)).isEqualTo("是");
        assertThat(of(Field.yesNo("yes", "是否"), false)).isEqualTo("否");
        assertThat(of(Field.integer("day", "日", 1, 31), 15)).isEqualTo("15");
        assertThat(of(Field.money("wage", "工资"), "3000.50")).isEqualTo("3000.50");
    }
}
