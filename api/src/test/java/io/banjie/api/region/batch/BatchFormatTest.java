// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.region.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.api.region.form.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BatchFormatTest {

    private static final Field WAGE = Field.money("wage", "月工资(劳动报酬)");

    @ParameterizedTest
    @CsvSource({
        "合同起始日期(yyyyMMdd),合同起始日期",
        "合同起始日期（ｙｙｙｙ）,合同起始日期",
        "' 姓　名 ',姓名",
        "*姓名,姓名",
        "姓名＊,姓名",
        "(备注),(备注)",
        "ID Number,idnumber",
        "'身份证\n号码',身份证号码",
    })
    void headingsAreComparedWithoutWhatMeansNothing(String typed, String plain) {
        assertThat(BatchFormat.plain(typed)).isEqualTo(plain);
    }

    @Test
    void aColumnIsKnownByItsLabelWhateverItsHeading() {
        BatchFormat format = BatchFormat.ofIndependentRows("Wages")
                .with(BatchColumn.of(WAGE).headed("工资").alsoCalled("应发工资"));

        assertThat(format.headings(WAGE)).containsExactlyInAnyOrder("月工资", "工资", "应发工资");
        assertThat(format.headings(Field.date("day", "日期"))).containsExactly("日期");
    }
}
