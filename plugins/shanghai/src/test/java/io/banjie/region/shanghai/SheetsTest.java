// SPDX-License-Identifier: Apache-2.0
package io.banjie.region.shanghai;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.api.region.FilingType;
import io.banjie.api.region.batch.BatchFormat;
import io.banjie.api.region.form.Field;
import io.banjie.region.shanghai.hire.Hire;
import io.banjie.region.shanghai.separation.Separation;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The headings of the files that employers fill in: the questions of the forms. */
class SheetsTest {

    private static List<String> headings(FilingType type) {
        BatchFormat format = type.batch().orElseThrow();
        return type.form()
                .fields()
                .filter(field -> format.offered().isEmpty() || format.offered().contains(field.id()))
                .map(Field::label)
                .toList();
    }

    @Test
    void aHireHasAColumnForEachQuestion() {
        assertThat(headings(Hire.type()))
                .containsExactly(
                        "姓名",
                        "证件类型",
                        "身份证号码",
                        "人员类别",
                        "户籍类别",
                        "户籍地址",
                        "用工起始日期(录用之日)",
                        "用工形式",
                        "职业工种或岗位",
                        "合同期限类型",
                        "劳动合同起始日期",
                        "劳动合同终止日期");
    }

    @Test
    void aSeparationAsksOnlyWhatTheHireDoesNotSay() {
        assertThat(headings(Separation.type()))
                .containsExactly("姓名", "身份证号码", "解除或终止日期", "退工类别", "转档形式", "退工备案和委托转档机构", "劳动者联系电话");
    }
}
