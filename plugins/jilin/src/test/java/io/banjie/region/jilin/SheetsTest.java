// SPDX-License-Identifier: Apache-2.0
package io.banjie.region.jilin;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.api.region.FilingType;
import io.banjie.api.region.batch.BatchColumn;
import io.banjie.api.region.batch.BatchFormat;
import io.banjie.api.region.form.Field;
import io.banjie.region.jilin.contract.NewContract;
import io.banjie.region.jilin.contract.Renewal;
import io.banjie.region.jilin.termination.Termination;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The headings of the files that employers fill in. */
class SheetsTest {

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

    @Test
    void endingsHaveTheFourColumnsOfTheInstructions() {
        FilingType type = Termination.type();

        assertThat(headings(type)).containsExactly("姓名", "身份证号码", "终止或解除时间", "终止或解除原因");
        assertThat(type.batch().orElseThrow().columns().stream()
                        .map(BatchColumn::note)
                        .filter(note -> !note.isEmpty()))
                .containsExactly("10个汉字以内", "18位准确的身份证号码", "格式:yyyy-mm-dd", "选择");
    }

    @Test
    void newContractsHaveAColumnForAllThatIsAskedOfEachWorker() {
        assertThat(headings(NewContract.type()))
                .containsExactly(
                        "姓名",
                        "证件类型",
                        "证件号码",
                        "性别",
                        "民族",
                        "户口性质",
                        "户籍地址",
                        "现住址",
                        "联系电话",
                        "文化程度",
                        "用工形式",
                        "合同类别",
                        "合同起始日期(yyyyMMdd)",
                        "合同结束日期",
                        "签订日期",
                        "试用期起",
                        "试用期止",
                        "岗位",
                        "工时制度",
                        "月工资",
                        "发工资日期",
                        "使用合同模板(序号)",
                        "用工单位",
                        "备注");
    }

    @Test
    void renewalsHaveTheSameButNoProbation() {
        List<String> expected = headings(NewContract.type()).stream()
                .filter(heading -> !heading.startsWith("试用期"))
                .toList();

        assertThat(headings(Renewal.type())).isEqualTo(expected);
    }
}
