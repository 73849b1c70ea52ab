// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.form;

import static io.banjie.core.form.Reads.finding;
import static io.banjie.core.form.Reads.refusal;
import static io.banjie.core.form.Reads.value;
import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.api.region.form.Field;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberReadingTest {

    private static final Field WAGE = Field.money("wage", "月工资");
    private static final Field PAYDAY = Field.integer("payday", "发工资日期", 1, 31);

    @ParameterizedTest
    @CsvSource({
        "3000, 3000",
        "3000.5, 3000.5",
        "3000.50, 3000.50",
        "0, 0",
        "0.00, 0.00",
        "' 3000 ', 3000",
        "003000, 3000",
        "999999999999.99, 999999999999.99"
    })
    void amountsAreKeptWithTheirDecimals(String typed, String kept) {
        assertThat(value(WAGE, typed)).hasValue(kept);
    }

    @Test
    void amountsMayBeNumbersOfJson() {
        assertThat(value(WAGE, 3000)).hasValue("3000");
        assertThat(value(WAGE, 3000L)).hasValue("3000");
        assertThat(value(WAGE, 3000.5)).hasValue("3000.5");
        assertThat(value(WAGE, new BigDecimal("1E+3"))).hasValue("1000");
        assertThat(value(WAGE, new BigDecimal("3000.500"))).hasValue("3000.5");
        assertThat(value(WAGE, 0.0)).hasValue("0");
    }

    @ParameterizedTest
    @CsvSource({
        "三千, money-format",
        "3千, money-format",
        "３０００, money-format",
        "'3,000', money-format",
        "3000元, money-format",
        "¥3000, money-format",
        "+3000, money-format",
        "1e3, money-format",
        ".5, money-format",
        "3000., money-format",
        "NaN, money-format",
        "٣٠٠٠, money-format",
        "-3000, money-negative",
        "3000.505, money-decimals",
        "3000.500, money-decimals",
        "1000000000000, money-digits"
    })
    void whatIsNoAmountIsRefusedWithACure(String typed, String code) {
        assertThat(refusal(WAGE, typed)).isEqualTo(code);
        assertThat(finding(WAGE, typed).message()).contains("月工资");
        assertThat(finding(WAGE, typed).fix()).isNotBlank();
    }

    @Test
    void absurdNumbersOfJsonAreRefusedQuickly() {
        assertThat(refusal(WAGE, Double.NaN)).isEqualTo("money-format");
        assertThat(refusal(WAGE, Double.POSITIVE_INFINITY)).isEqualTo("money-format");
        assertThat(refusal(WAGE, new BigDecimal("1E+999999999"))).isEqualTo("money-format");
        assertThat(refusal(WAGE, new BigDecimal("1E-999999999"))).isEqualTo("money-format");
        assertThat(refusal(WAGE, -0.01)).isEqualTo("money-negative");
        assertThat(refusal(WAGE, 3000.505)).isEqualTo("money-decimals");
        assertThat(refusal(PAYDAY, new BigDecimal("1E+999999999"))).isEqualTo("integer-format");
        assertThat(refusal(PAYDAY, new BigInteger("9".repeat(30)))).isEqualTo("integer-format");
    }

    @Test
    void amountsOfOtherTypesAreRefused() {
        assertThat(refusal(WAGE, true)).isEqualTo("wrong-type");
        assertThat(refusal(WAGE, List.of("3000"))).isEqualTo("wrong-type");
    }

    @Test
    void wholeNumbersAreNumbersOrDigits() {
        assertThat(value(PAYDAY, 15)).hasValue(15);
        assertThat(value(PAYDAY, 15L)).hasValue(15);
        assertThat(value(PAYDAY, 15.0)).hasValue(15);
        assertThat(value(PAYDAY, "15")).hasValue(15);
        assertThat(value(PAYDAY, " 05 ")).hasValue(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"4号", "４", "四", "4.5", "4.0", "1-5", "每月4日", "0x4", "--4"})
    void wholeNumbersAreWrittenInDigitsOnly(String typed) {
        assertThat(refusal(PAYDAY, typed)).isEqualTo("integer-format");
        assertThat(finding(PAYDAY, typed).fix()).contains("直接填写数字");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "32", "-1", "100000000000000000"})
    void wholeNumbersStayBetweenTheirBounds(String typed) {
        assertThat(refusal(PAYDAY, typed)).isEqualTo("number-range");
        assertThat(finding(PAYDAY, typed).message()).isEqualTo("发工资日期应在1至31之间");
    }

    @Test
    void aLargeWholeNumberIsKeptExactly() {
        Field large = Field.integer("large", "大数", Integer.MIN_VALUE, Integer.MAX_VALUE);
        assertThat(value(large, 4.5e8)).hasValue(450000000);
        assertThat(refusal(PAYDAY, 4.5)).isEqualTo("integer-format");
    }
}
