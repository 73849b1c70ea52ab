// SPDX-License-Identifier: Apache-2.0
package io.banjie.region.wuhan;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.api.region.FilingType;
import io.banjie.api.region.batch.BatchFormat;
import io.banjie.api.region.form.Field;
import io.banjie.region.wuhan.enrolment.Enrolment;
import io.banjie.region.wuhan.retiree.RetireeBenefit;
import io.banjie.region.wuhan.suspension.Suspension;
import io.banjie.region.wuhan.wage.AnnualWage;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The headings of the files that employers fill in. */
class SheetsTest {

    static Stream<FilingType> businesses() {
        return Stream.of(Enrolment.type(), Suspension.type(), AnnualWage.type(), RetireeBenefit.type());
    }

    private static List<String> headings(FilingType type) {
        BatchFormat format = type.batch().orElseThrow();
        return format.offered().stream()
                .map(id -> type.form().field(id).orElseThrow())
                .map(field -> heading(format, field))
                .toList();
    }

    private static String heading(BatchFormat format, Field field) {
        String own = format.column(field).heading();
        return own.isEmpty() ? field.label() : own;
    }

    @ParameterizedTest
    @MethodSource("businesses")
    void allFourComeInFilesUnderOneSerialNumber(FilingType type) {
        assertThat(type.batch().orElseThrow().mode()).isEqualTo(BatchFormat.Mode.ONE_SERIAL_NUMBER);
        assertThat(type.batch().orElseThrow().instructions()).anyMatch(said -> said.contains("同一个流水号"));
    }

    @Test
    void anEnrolmentHasTheColumnsOfTheCity() {
        assertThat(headings(Enrolment.type()))
                .containsExactly(
                        "证件类型", "证件号码", "姓名", "民族", "参加工作日期", "户口性质", "户籍地址", "用工形式", "个人身份", "申报工资", "参保时间", "险种",
                        "增员原因", "是否补缴", "补缴起始年月", "补缴终止年月", "手机号码", "备注");
    }

    @Test
    void aSuspensionAsksWhoWhyAndWhen() {
        assertThat(headings(Suspension.type())).containsExactly("证件类型", "证件号码", "姓名", "减员类型", "减员原因", "减员时间", "备注");
    }

    @Test
    void wagesAndBenefitsAreUnderstoodUnderTheHeadingsOfTheirPublishedSheets() {
        assertThat(known(AnnualWage.type())).contains("申报年度", "姓名", "身份证号", "上年月均工资", "手机号码");
        assertThat(known(RetireeBenefit.type())).contains("个人编号", "证件号码", "姓名", "待遇项目", "金额", "起始年月", "备注");
    }

    private static List<String> known(FilingType type) {
        BatchFormat format = type.batch().orElseThrow();
        return type.form()
                .fields()
                .flatMap(field -> format.headings(field).stream())
                .toList();
    }
}
