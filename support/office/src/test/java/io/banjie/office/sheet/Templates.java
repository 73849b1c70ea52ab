// SPDX-License-Identifier: Apache-2.0
package io.banjie.office.sheet;

import io.banjie.office.FailedRow;
import io.banjie.office.TemplateColumn;
import io.banjie.office.TemplateMark;
import io.banjie.office.WorkbookTemplate;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The template for endings as the source prescribes it, and a wide one. */
final class Templates {

    static final List<String> REASONS = List.of(
            "职工个人原因",
            "试用期内职工提出",
            "单位违法职工提出",
            "双方协商一致(单位提出)",
            "双方协商一致(职工提出)",
            "违纪违规",
            "试用期不符合录用条件",
            "医疗期满",
            "不能胜任",
            "客观情况变化",
            "经济性裁员",
            "合同期满单位不续",
            "合同期满职工不续",
            "退休",
            "死亡",
            "单位破产/关闭/解散",
            "非全日制终止",
            "其他");

    static final WorkbookTemplate ENDING = new WorkbookTemplate(
            new TemplateMark("region/contract-ending", "2026-1"),
            "终止（解除）劳动合同批量模板",
            "终止解除",
            List.of(
                    new TemplateColumn("姓名", "10个汉字以内", true, 14, true, List.of(), ""),
                    new TemplateColumn("身份证号码", "18位准确的身份证号码", true, 24, true, List.of(), "末位的 X 请大写。"),
                    new TemplateColumn("终止或解除时间", "格式:yyyy-mm-dd", true, 18, true, List.of(), ""),
                    new TemplateColumn("终止或解除原因", "选择", true, 26, true, REASONS, "")),
            new TemplateColumn("失败原因", "不需填写", false, 40, true, List.of(), ""),
            true,
            "注意事项",
            List.of(
                    "1. 身份证号码一列为文本格式，请勿改为数字，否则末三位会丢失。",
                    "2. 终止或解除原因请从下拉列表中选择。",
                    "3. 日期按文本填写，格式为 yyyy-mm-dd，例如 2019-07-01。",
                    "4. 请勿增减列、改动表头；每个文件不超过 10000 行。"),
            10_000,
            Instant.parse("2026-03-02T04:00:00Z"));

    static final WorkbookTemplate WIDE = wide();

    private Templates() {}

    private static WorkbookTemplate wide() {
        List<String> districts = IntStream.range(0, 150)
                .mapToObj(i -> "第" + i + "区, 某街道某社区居民委员会")
                .toList();
        List<TemplateColumn> columns = new java.util.ArrayList<>(IntStream.range(0, 26)
                .mapToObj(i -> new TemplateColumn("列" + i, "说明" + i, i % 3 == 0, 12, true, List.of(), ""))
                .toList());
        columns.add(new TemplateColumn("地区", "选择", true, 30, true, districts, ""));
        columns.add(new TemplateColumn("工资", "元", false, 12, false, List.of(), ""));
        columns.add(new TemplateColumn("工时制度", "选择", false, 12, true, List.of("标准工时", "综合计算\"工时\""), ""));
        columns.add(new TemplateColumn("性别", "选择", false, 8, true, List.of("男", "女"), ""));
        return new WorkbookTemplate(
                new TemplateMark("region/wide", "1"),
                "宽表",
                "填报",
                columns,
                ENDING.reasons(),
                false,
                "注意事项",
                List.of(),
                500,
                ENDING.createdAt());
    }

    static byte[] empty(WorkbookTemplate template) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new PoiTemplateWorkbook().xlsx(template, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] failed(WorkbookTemplate template, FailedRow... rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new PoiTemplateWorkbook().xlsx(template, Arrays.asList(rows), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
