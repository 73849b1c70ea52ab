// SPDX-License-Identifier: Apache-2.0
package io.banjie.region.wuhan.paper;

import io.banjie.api.region.document.Numbering;
import io.banjie.api.region.document.RosterKind;
import io.banjie.api.region.document.RosterKind.RosterColumn;
import io.banjie.api.region.document.Template;
import io.banjie.api.region.lifecycle.Status;
import io.banjie.region.wuhan.enrolment.EnrolmentFields;
import io.banjie.region.wuhan.person.PersonFields;
import io.banjie.region.wuhan.retiree.RetireeBenefit;
import io.banjie.region.wuhan.retiree.RetireeFields;
import io.banjie.region.wuhan.suspension.Suspension;
import io.banjie.region.wuhan.suspension.SuspensionFields;
import io.banjie.region.wuhan.wage.AnnualWage;
import io.banjie.region.wuhan.wage.AnnualWageFields;
import java.util.List;
import java.util.stream.Stream;

/**
 * The lists of persons that an employer takes to its office, one for each business; the widths of their columns are percents
 * of the page.
 */
public final class TaskRosters {

    /** The page of all of them. */
    static final Template PAGE = Template.beside(TaskRosters.class, "roster.xhtml", "roster.css");

    private TaskRosters() {}

    /** All of them. */
    public static List<RosterKind> all() {
        return List.of(EnrolmentRoster.kind(), suspensions(), wages(), retirees());
    }

    private static RosterKind suspensions() {
        return roster(
                "SUSPENSION",
                "在职职工减员申报表",
                Suspension.ID,
                "JY",
                RosterColumn.of(EnrolmentFields.INSURED_FROM, "参保时间", 10),
                RosterColumn.of(SuspensionFields.STOP_KIND, "减员类型", 8),
                RosterColumn.of(SuspensionFields.STOP_REASON, "减员原因", 11),
                RosterColumn.of(SuspensionFields.STOP_FROM, "减员时间", 10),
                RosterColumn.of(EnrolmentFields.INSURANCE_TYPES, "停保险种", 13),
                RosterColumn.of(PersonFields.REMARK, "备注", 10));
    }

    private static RosterKind wages() {
        return roster(
                "ANNUAL-WAGE",
                "年度单位职工社会保险缴费工资申报表",
                AnnualWage.ID,
                "GZ",
                RosterColumn.of(AnnualWageFields.YEAR, "申报年度", 10),
                RosterColumn.of(AnnualWageFields.WAGE, "上年月均工资(元)", 16).sum(),
                RosterColumn.of(AnnualWageFields.WORKER_MOBILE, "职工本人手机号码", 16),
                new RosterColumn("worker.birthDate", "出生日期", 10),
                RosterColumn.of(PersonFields.REMARK, "备注（职工本人签字）", 10));
    }

    private static RosterKind retirees() {
        return roster(
                "RETIREE",
                "退休人员待遇申报表",
                RetireeBenefit.ID,
                "TX",
                RosterColumn.of(PersonFields.PERSON_NO, "个人编号", 10),
                RosterColumn.of(RetireeFields.KIND, "退休类别", 10),
                RosterColumn.of(RetireeFields.MONTH, "退休年月", 9),
                RosterColumn.of(RetireeFields.BENEFIT, "待遇项目", 11),
                RosterColumn.of(RetireeFields.AMOUNT, "金额(元)", 12).sum(),
                RosterColumn.of(RetireeFields.PAID_FROM, "起始年月", 10));
    }

    private static RosterKind roster(String id, String label, String type, String prefix, RosterColumn... own) {
        Stream<RosterColumn> columns = Stream.concat(
                Stream.of(
                        new RosterColumn("line", "序号", 5),
                        new RosterColumn("worker.name", "姓名", 11),
                        new RosterColumn("worker.idNumber", "证件号码", 22)),
                Stream.of(own));
        return new RosterKind(
                        id,
                        label,
                        type,
                        new Numbering(Numbering.Scope.EMPLOYER, prefix + "-{employer}-{year}-{number:4}"),
                        columns.toList(),
                        PAGE)
                .alsoPrintedIn(Status.DRAFT, Status.IN_REVIEW, Status.RETURNED);
    }
}
