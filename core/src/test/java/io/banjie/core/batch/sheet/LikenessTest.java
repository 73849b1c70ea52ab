// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.batch.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Headings that may be meant for one another. */
class LikenessTest {

    @ParameterizedTest
    @CsvSource({
        "身份证件号码, 身份证号码, true",
        "合同起始日, 合同起始日期, true",
        "试用期起始日期, 试用期起, true",
        "合同终止日期, 合同结束日期, true",
        "终止时间, 终止或解除时间, true",
        "名姓, 姓名, false",
        "姓, 姓名, false",
        "鞋码, 姓名, false",
        "备注, 合同备注说明文字, false",
        "a, b, false"
    })
    void aSlipOfThePenAndFewerWordsAreAlike(String one, String other, boolean alike) {
        assertThat(Likeness.alike(one, other)).isEqualTo(alike);
        assertThat(Likeness.alike(other, one)).isEqualTo(alike);
    }
}
