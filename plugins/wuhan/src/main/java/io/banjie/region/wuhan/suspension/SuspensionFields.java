// SPDX-License-Identifier: Apache-2.0
package io.banjie.region.wuhan.suspension;

import static io.banjie.region.wuhan.enrolment.EnrolmentFields.INSURANCE_TYPES;
import static io.banjie.region.wuhan.enrolment.EnrolmentFields.INSURED_FROM;
import static io.banjie.region.wuhan.person.PersonFields.ID_NUMBER;
import static io.banjie.region.wuhan.person.PersonFields.ID_TYPE;
import static io.banjie.region.wuhan.person.PersonFields.MOBILE;
import static io.banjie.region.wuhan.person.PersonFields.REMARK;
import static io.banjie.region.wuhan.person.PersonFields.WORKER_NAME;

import io.banjie.api.region.form.Field;
import io.banjie.api.region.form.Form;
import io.banjie.api.region.form.Section;
import io.banjie.region.wuhan.code.WuhanCodes;

/** 减员(暂停缴费): what is asked when somebody leaves. */
public final class SuspensionFields {

    /** 终止参保 among {@link #STOP_KIND}. */
    static final String FOR_GOOD = "3";

    public static final Field STOP_KIND = Field.code("stopKind", "减员类型", WuhanCodes.STOP_KIND)
            .mandatory()
            .initially("2")
            .eachTimeAnew()
            .mohrss("AAC031");
    public static final Field STOP_REASON = Field.code("stopReason", "减员原因", WuhanCodes.STOP_REASON)
            .mandatory()
            .eachTimeAnew()
            .hint("减员原因和时间决定能否享受失业保险待遇，请如实选择")
            .mohrss("AAE160");
    public static final Field STOP_FROM =
            Field.date("stopFrom", "减员时间").mandatory().eachTimeAnew().hint("员工实际离职的日期，切勿填写当前时间；可以追溯三个月");

    private SuspensionFields() {}

    static Form form() {
        return Form.of(
                        "2018.1",
                        Section.of(
                                "person",
                                "个人信息",
                                WORKER_NAME,
                                ID_TYPE,
                                ID_NUMBER,
                                INSURED_FROM.filledIn(),
                                INSURANCE_TYPES.filledIn().hint("停保险种：参加的各项保险同时停缴")),
                        Section.of("stop", "停保信息", STOP_KIND, STOP_REASON, STOP_FROM, MOBILE, REMARK))
                .hint("停保时间应按照员工实际离职日期据实填报");
    }
}
