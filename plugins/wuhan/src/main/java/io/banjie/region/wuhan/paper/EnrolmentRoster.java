// SPDX-License-Identifier: Apache-2.0
package io.banjie.region.wuhan.paper;

import io.banjie.api.region.document.Numbering;
import io.banjie.api.region.document.RosterKind;
import io.banjie.api.region.document.RosterKind.RosterColumn;
import io.banjie.api.region.lifecycle.Status;
import io.banjie.region.wuhan.enrolment.Enrolment;
import io.banjie.region.wuhan.enrolment.EnrolmentFields;
import io.banjie.region.wuhan.person.PersonFields;
import java.util.List;

/** 《企业参保人员增员表》: who was insured, one line each, to be sealed by the employer and the office. */
public final class EnrolmentRoster {

    /** The roster's id. */
    public static final String ID = "ENROLMENT";

    private EnrolmentRoster() {}

    /** The roster; the widths of its columns are percents of the page. */
    public static RosterKind kind() {
        return new RosterKind(
                        ID,
                        "企业参保人员增员表",
                        Enrolment.ID,
                        new Numbering(Numbering.Scope.EMPLOYER, "ZY-{employer}-{year}-{number:4}"),
                        List.of(
                                new RosterColumn("line", "序号", 3),
                                RosterColumn.of(PersonFields.PERSON_NO, "个人编号", 5),
                                new RosterColumn("worker.name", "姓名", 5),
                                RosterColumn.of(PersonFields.SEX, "性别", 3),
                                new RosterColumn("worker.idNumber", "证件号码", 13),
                                new RosterColumn("worker.birthDate", "出生日期", 7),
                                RosterColumn.of(EnrolmentFields.HUKOU_TYPE, "户口性质", 7),
                                RosterColumn.of(EnrolmentFields.EMPLOYMENT_FORM, "用工形式", 6),
                                RosterColumn.of(EnrolmentFields.FIRST_EMPLOYED_ON, "参加工作日期", 7),
                                RosterColumn.of(EnrolmentFields.INSURED_FROM, "参保时间", 7),
                                RosterColumn.of(EnrolmentFields.DECLARED_WAGE, "缴费工资(元)", 6)
                                        .sum(),
                                RosterColumn.of(EnrolmentFields.INSURANCE_TYPES, "险种", 9),
                                RosterColumn.of(EnrolmentFields.ADD_REASON, "增员原因", 4),
                                RosterColumn.of(EnrolmentFields.BACK_PAY_FROM, "补缴起止", 7)
                                        .until(RosterColumn.of(EnrolmentFields.BACK_PAY_TO, "补缴起止", 7))
                                        .and(RosterColumn.of(EnrolmentFields.BACK_PAY_SEGMENTS, "补缴起止", 7)),
                                RosterColumn.of(PersonFields.MOBILE, "手机", 8),
                                RosterColumn.of(PersonFields.REMARK, "备注", 3)),
                        TaskRosters.PAGE)
                .alsoPrintedIn(Status.DRAFT, Status.IN_REVIEW, Status.RETURNED);
    }
}
