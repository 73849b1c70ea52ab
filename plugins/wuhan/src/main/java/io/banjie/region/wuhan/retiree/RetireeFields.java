// SPDX-License-Identifier: Apache-2.0
package io.banjie.region.wuhan.retiree;

import static io.banjie.region.wuhan.person.PersonFields.BIRTH_DATE;
import static io.banjie.region.wuhan.person.PersonFields.FEMALE;
import static io.banjie.region.wuhan.person.PersonFields.ID_NUMBER;
import static io.banjie.region.wuhan.person.PersonFields.ID_TYPE;
import static io.banjie.region.wuhan.person.PersonFields.MOBILE;
import static io.banjie.region.wuhan.person.PersonFields.PERSON_NO;
import static io.banjie.region.wuhan.person.PersonFields.REMARK;
import static io.banjie.region.wuhan.person.PersonFields.SEX;
import static io.banjie.region.wuhan.person.PersonFields.WORKER_NAME;

import io.banjie.api.region.form.Field;
import io.banjie.api.region.form.Form;
import io.banjie.api.region.form.Section;
import io.banjie.region.wuhan.code.WuhanCodes;

/** 退休人员待遇申报: who retires when, and what is paid from then on. */
public final class RetireeFields {

    /** 正常退休 among {@link #KIND}. */
    static final String REGULAR = "411";

    public static final Field KIND = Field.code("retirementKind", "退休类别", WuhanCodes.RETIREMENT_KIND)
            .mandatory()
            .initially(REGULAR)
            .mohrss("AAE160");
    public static final Field JOB_CLASS = Field.code("jobClass", "退休时的岗位", WuhanCodes.JOB_CLASS)
            .shownWhen(FEMALE)
            .mandatoryWhen(FEMALE)
            .hint("女职工的法定退休年龄按退休时的岗位确定");
    public static final Field MONTH = Field.month("retirementMonth", "退休年月").mandatory();
    public static final Field BENEFIT =
            Field.code("benefitItem", "待遇项目", WuhanCodes.BENEFIT).mandatory().initially("1");
    public static final Field AMOUNT =
            Field.money("benefitAmount", "金额").mandatory().in("元/月");
    public static final Field PAID_FROM =
            Field.month("benefitFrom", "起始年月").mandatory().hint("基本养老金自退休的次月起发放");
    public static final Field BANK = Field.text("bankName", "开户银行").upTo(100);
    public static final Field ACCOUNT = Field.text("bankAccount", "银行账号").upTo(30);

    private RetireeFields() {}

    static Form form() {
        return Form.of(
                "2025.1",
                Section.of("person", "个人信息", WORKER_NAME, ID_TYPE, ID_NUMBER, SEX, BIRTH_DATE, PERSON_NO, MOBILE),
                Section.of("retirement", "退休信息", KIND, JOB_CLASS, MONTH),
                Section.of("benefit", "待遇信息", BENEFIT, AMOUNT, PAID_FROM, BANK, ACCOUNT, REMARK));
    }
}
