// SPDX-License-Identifier: Apache-2.0
package io.banjie.region.wuhan;

import static io.banjie.api.region.list.Filter.choice;
import static io.banjie.api.region.list.Filter.date;
import static io.banjie.api.region.list.Filter.option;
import static io.banjie.api.region.list.Filter.text;

import io.banjie.api.region.form.Field;
import io.banjie.api.region.list.Column;
import io.banjie.api.region.list.Column.ColumnType;
import io.banjie.api.region.list.FilingList;
import io.banjie.api.region.list.Filter;
import io.banjie.api.region.list.ListAction;
import io.banjie.region.wuhan.code.WuhanCodes;
import io.banjie.region.wuhan.enrolment.Enrolment;
import io.banjie.region.wuhan.enrolment.EnrolmentFields;
import io.banjie.region.wuhan.paper.EnrolmentRoster;
import io.banjie.region.wuhan.retiree.RetireeBenefit;
import io.banjie.region.wuhan.retiree.RetireeFields;
import io.banjie.region.wuhan.suspension.Suspension;
import io.banjie.region.wuhan.suspension.SuspensionFields;
import io.banjie.region.wuhan.trust.MonthlyScans;
import io.banjie.region.wuhan.trust.TrustApplication;
import io.banjie.region.wuhan.trust.TrustFields;
import io.banjie.region.wuhan.trust.TrustWithdrawal;
import io.banjie.region.wuhan.wage.AnnualWage;
import io.banjie.region.wuhan.wage.AnnualWageFields;
import io.banjie.region.wuhan.wage.WageCorrection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The lists: 待办任务列表 and 已办任务列表 at home, who is insured, and what became of each business. */
final class Menu {

    private static final String ALL_BUSINESS = "业务类型";
    private static final Column SERIAL_NUMBER = Column.of("serialNumber", "流水号", ColumnType.TEXT);
    private static final Column BUSINESS =
            new Column("type", ALL_BUSINESS, ColumnType.CODE, Optional.of(WuhanCodes.BUSINESS));
    private static final Column NAME = Column.of("worker.name", "姓名", ColumnType.TEXT);
    private static final Column ID_NUMBER = Column.of("worker.idNumber", "证件号码", ColumnType.PERSON_ID);
    private static final Column RETURNED = Column.of("returned", "回退标志", ColumnType.BOOLEAN);
    private static final Column OPINION = Column.of("opinion", "回退原因", ColumnType.TEXT);
    private static final Column RESULT = Column.of("resultLabel", "审批结果", ColumnType.STATUS);
    private static final Column SAVED_AT = Column.of("createdAt", "保存时间", ColumnType.INSTANT);
    private static final Column SUBMITTED_AT = Column.of("submittedAt", "提交时间", ColumnType.INSTANT);
    private static final Column DECIDED_AT = Column.of("decidedAt", "办结时间", ColumnType.INSTANT);

    private static final Filter BY_NAME = text("name", "姓名");
    private static final Filter BY_ID_NUMBER = text("idNumber", "证件号码");
    private static final Filter FROM = date("from", "提交日期起");
    private static final Filter TO = date("to", "提交日期止");
    private static final Filter BY_RESULT =
            choice("status", "审批结果", option("IN_REVIEW", "进行中"), option("APPROVED", "结束"), option("RETURNED", "回退"));
    private static final Filter BY_BUSINESS = choice(
            "type",
            ALL_BUSINESS,
            option(Enrolment.ID, "增员(续保)"),
            option(Suspension.ID, "减员(暂停缴费)"),
            option(AnnualWage.ID, "个人工资年度申报"),
            option(WageCorrection.ID, "个人工资年度申报更正"),
            option(RetireeBenefit.ID, "退休人员待遇申报"));

    private Menu() {}

    static List<FilingList> all() {
        return List.of(
                toDo(),
                done(),
                insured(),
                results("results-enrolment", "批量增员审核结果查询", Enrolment.ID, EnrolmentFields.INSURED_FROM),
                results("results-suspension", "批量减员审核结果查询", Suspension.ID, SuspensionFields.STOP_FROM),
                results("results-annual-wage", "个人工资年度申报审核结果查询", AnnualWage.ID, AnnualWageFields.YEAR),
                results("results-retiree", "退休人员待遇申报审核结果查询", RetireeBenefit.ID, RetireeFields.MONTH),
                trust(),
                scans());
    }

    private static FilingList tasks(String id, String label) {
        return FilingList.of(
                id,
                label,
                Words.HOME,
                Enrolment.ID,
                Suspension.ID,
                AnnualWage.ID,
                WageCorrection.ID,
                RetireeBenefit.ID);
    }

    private static FilingList toDo() {
        return tasks("todo", Words.TO_DO)
                .only(Map.of("status", "DRAFT,RETURNED", "inUnit", "false"))
                .columns(
                        SERIAL_NUMBER,
                        BUSINESS,
                        NAME,
                        ID_NUMBER,
                        Column.of("status", "业务状态", ColumnType.STATUS),
                        RETURNED,
                        OPINION,
                        SAVED_AT)
                .withTotal()
                .filters(BY_BUSINESS, BY_NAME, BY_ID_NUMBER)
                .actions(ListAction.edit("操作"), ListAction.submit("提交审批"), ListAction.withdraw("退单"))
                .hint("保存后尚未提交审批的任务；回退标志为“是”的，请先查看回退原因，再重新操作。批量办理的一批是一个任务，在首页和“待办”中");
    }

    private static FilingList done() {
        return tasks("done", Words.DONE)
                .only(Map.of("status", "IN_REVIEW,APPROVED", "inUnit", "false"))
                .columns(SERIAL_NUMBER, BUSINESS, NAME, ID_NUMBER, RESULT, SUBMITTED_AT, DECIDED_AT)
                .withTotal()
                .filters(BY_BUSINESS, BY_NAME, BY_ID_NUMBER, FROM, TO)
                .hint("审批结果为“进行中”的正在审核，“结束”的已经生效，不能再修改");
    }

    /** Who is insured now, with all that can be done for that person. */
    private static FilingList insured() {
        return FilingList.of("insured", "参保人员", Words.GROUP, Enrolment.ID, AnnualWage.ID)
                .only(Map.of("status", "APPROVED", "inService", "true", "newestTerm", "true"))
                .columns(
                        NAME,
                        ID_NUMBER,
                        Column.of(EnrolmentFields.INSURED_FROM),
                        Column.of(EnrolmentFields.DECLARED_WAGE),
                        Column.of(AnnualWageFields.YEAR),
                        Column.of(EnrolmentFields.EMPLOYMENT_FORM))
                .withTotal()
                .filters(BY_NAME, BY_ID_NUMBER)
                .actions(
                        ListAction.create("增员(续保)", Enrolment.ID),
                        ListAction.related("减员(暂停缴费)", Suspension.ID),
                        ListAction.related("年度工资申报", AnnualWage.ID),
                        ListAction.batch("批量设置工资", AnnualWage.ID).hint("勾选人员，一次填写年度缴费工资"),
                        ListAction.batch("批量减员", Suspension.ID).hint("勾选人员，一次办理减员(暂停缴费)"),
                        ListAction.related("工资更正", WageCorrection.ID),
                        ListAction.create("退休人员待遇申报", RetireeBenefit.ID),
                        ListAction.roster("增员导出", EnrolmentRoster.ID).hint("勾选人员，打印《企业参保人员增员表》"))
                .hint("选择人员办理减员或者年度工资申报；勾选多人后，可以点“批量设置工资”“批量减员”一起办理");
    }

    private static FilingList results(String id, String label, String type, Field about) {
        return FilingList.of(id, label, Words.RESULTS, type)
                .columns(
                        SERIAL_NUMBER,
                        NAME,
                        ID_NUMBER,
                        Column.of(about),
                        RESULT,
                        RETURNED,
                        OPINION,
                        SUBMITTED_AT,
                        DECIDED_AT)
                .withBatches()
                .withTotal()
                .filters(BY_RESULT, BY_NAME, BY_ID_NUMBER, FROM, TO);
    }

    private static FilingList trust() {
        return FilingList.of("trust", "信用用户", "信用用户", TrustApplication.ID, TrustWithdrawal.ID)
                .columns(
                        SERIAL_NUMBER,
                        BUSINESS,
                        Column.of(TrustFields.EMPLOYER_NAME),
                        Column.of(TrustFields.LEVEL),
                        RESULT,
                        OPINION,
                        SUBMITTED_AT)
                .actions(
                        ListAction.create("申请信用用户", TrustApplication.ID),
                        ListAction.related("放弃信用用户", TrustWithdrawal.ID),
                        ListAction.edit("操作"),
                        ListAction.withdraw("退单"))
                .hint("信用用户（VIP单位）办理的业务由系统自动审核，资料保存备查，每月30日前将扫描件送辖区社保处");
    }

    private static FilingList scans() {
        return FilingList.of("monthly-scans", "业务资料送审", "信用用户", MonthlyScans.ID)
                .columns(
                        SERIAL_NUMBER,
                        Column.of(MonthlyScans.MONTH),
                        Column.of(MonthlyScans.COUNT),
                        Column.of("status", "审核结果", ColumnType.STATUS),
                        OPINION,
                        SUBMITTED_AT,
                        DECIDED_AT)
                .actions(ListAction.create("送审", MonthlyScans.ID), ListAction.edit("操作"), ListAction.withdraw("退单"))
                .hint("每月30日前送审当月业务资料的扫描件，原件保存备查");
    }
}
