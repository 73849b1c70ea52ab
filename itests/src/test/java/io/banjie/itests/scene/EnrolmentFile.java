// SPDX-License-Identifier: Apache-2.0
package io.banjie.itests.scene;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A file of people who are insured for the first time, as the employer's clerk writes it. */
public final class EnrolmentFile {

    private static final List<String> HEADINGS = List.of(
            "序号", "证件号码", "姓名", "民族", "参加工作日期", "户口性质", "户籍地址", "用工形式", "个人身份", "申报工资", "参保时间", "险种", "增员原因", "手机");

    private final LocalDate today;
    private final List<List<String>> rows = new ArrayList<>();

    /** A file of people insured from today on. */
    public EnrolmentFile(LocalDate today) {
        this.today = today;
    }

    /** With one more person. */
    public EnrolmentFile with(String name, String idNumber, String hukouType, String wage) {
        rows.add(List.of(
                String.valueOf(rows.size() + 1),
                idNumber,
                name,
                "01",
                today.minusYears(2).toString(),
                hukouType,
                "武汉市武昌区中南路30号",
                "2",
                "24",
                wage,
                today.toString(),
                "养老、失业、工伤、医疗、生育",
                "111",
                "13907170001"));
        return this;
    }

    /** With one more person against whom nothing speaks. */
    public EnrolmentFile with(String name) {
        return with(name, Identities.woman(), "11", "6500.00");
    }

    /** Its bytes. */
    public byte[] csv() {
        return Sheets.csv(HEADINGS, rows);
    }
}
