// SPDX-License-Identifier: Apache-2.0
package io.banjie.region.shanghai;

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
import io.banjie.region.shanghai.code.ShanghaiCodes;
import io.banjie.region.shanghai.contract.LabourContract;
import io.banjie.region.shanghai.contract.LabourContractFields;
import io.banjie.region.shanghai.correction.Correction;
import io.banjie.region.shanghai.correction.CorrectionFields;
import io.banjie.region.shanghai.employer.EmployerFields;
import io.banjie.region.shanghai.employer.EmployerProfile;
import io.banjie.region.shanghai.employer.EmployerProfileChange;
import io.banjie.region.shanghai.hire.Hire;
import io.banjie.region.shanghai.hire.HireFields;
import io.banjie.region.shanghai.separation.Separation;
import io.banjie.region.shanghai.separation.SeparationFields;
import io.banjie.region.shanghai.worker.WorkerFields;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The lists of the menu 招退工. */
final class Menu {

    private static final Column NAME = Column.of("worker.name", "姓名", ColumnType.TEXT);
    private static final Column ID_NUMBER = Column.of("worker.idNumber", "身份证号码", ColumnType.PERSON_ID);
    private static final Column SERIAL_NUMBER = Column.of("serialNumber", "备案编号", ColumnType.TEXT);
    private static final Column STATUS = Column.of("status", "状态", ColumnType.STATUS);
    private static final Column HANDLED_AT = Column.of("submittedAt", "备案时间", ColumnType.INSTANT);
    private static final Column BUSINESS =
            new Column("type", "业务类型", ColumnType.CODE, Optional.of(ShanghaiCodes.BUSINESS));
    private static final Column HIRE_DATE = Column.of(HireFields.HIRE_DATE);
    private static final Column EMPLOYMENT_FORM = Column.of(HireFields.EMPLOYMENT_FORM);
    private static final Column OCCUPATION = Column.of(HireFields.OCCUPATION);
    private static final Column HUKOU_SCOPE = Column.of(WorkerFields.HUKOU_SCOPE);
    private static final Column SEPARATION_DATE = Column.of(SeparationFields.SEPARATION_DATE);
    private static final Column REASON = Column.of(SeparationFields.REASON);
    private static final Column CONTRACT_START = Column.of(HireFields.CONTRACT_START);
    private static final Column CONTRACT_END = Column.of(HireFields.CONTRACT_END);

    private static final Filter BY_NAME = text("name", "姓名");
    private static final Filter BY_ID_NUMBER = text("idNumber", "身份证号码");
    private static final Filter FROM = date("from", "备案日期起");
    private static final Filter TO = date("to", "备案日期止");
    private static final Filter BY_SCOPE = byFacet(WorkerFields.HUKOU_SCOPE);
    private static final Filter BY_FORM = byFacet(HireFields.EMPLOYMENT_FORM);
    private static final Filter BY_REASON = byFacet(SeparationFields.REASON);
    private static final Filter BY_BUSINESS = choice(
            "type", "业务类型", option(Hire.ID, "招工"), option(Separation.ID, "退工"), option(LabourContract.ID, "劳动合同登记"));

    private Menu() {}

    static List<FilingList> all() {
        return List.of(employer(), employed(), hires(), separations(), contracts(), corrections(), overview());
    }

    private static Filter byFacet(Field field) {
        return choice("facet." + field.id(), field.label(), field.codeList().orElseThrow());
    }

    private static FilingList employer() {
        return FilingList.of("employer", "单位基本信息维护", Words.GROUP, EmployerProfile.ID, EmployerProfileChange.ID)
                .columns(
                        Column.of(EmployerFields.EMPLOYER_NAME),
                        Column.of(EmployerFields.USCC),
                        Column.of(EmployerFields.DISTRICT),
                        STATUS,
                        Column.of("opinion", "审核意见", ColumnType.TEXT),
                        HANDLED_AT)
                .actions(
                        ListAction.create("填写单位基本信息", EmployerProfile.ID),
                        ListAction.related("申请修改", EmployerProfileChange.ID),
                        ListAction.edit("补正"),
                        ListAction.withdraw("撤回"))
                .hint("首次办理本市户籍人员招退工前填写一次；提交后如需修改，须向所在区就业促进中心申请");
    }

    /** Who is employed now: the newest terms of each, with all that can be done for that person. */
    private static FilingList employed() {
        return FilingList.of("employed", "在职人员", Words.GROUP, Hire.ID, LabourContract.ID)
                .only(Map.of("status", "APPROVED", "inService", "true"))
                .columns(
                        NAME,
                        ID_NUMBER,
                        HUKOU_SCOPE,
                        EMPLOYMENT_FORM,
                        OCCUPATION,
                        HIRE_DATE,
                        CONTRACT_START,
                        CONTRACT_END)
                .withTotal()
                .filters(BY_NAME, BY_ID_NUMBER, BY_FORM, BY_SCOPE)
                .actions(
                        ListAction.create("招工", Hire.ID),
                        ListAction.related("退工", Separation.ID).hint("自终止或者解除劳动关系之日起15日内办理"),
                        ListAction.related("劳动合同登记", LabourContract.ID))
                .hint("选择要退工的人员，招工备案时填写过的信息自动带出");
    }

    private static FilingList hires() {
        return FilingList.of("hires", "招工登记备案", Words.GROUP, Hire.ID)
                .columns(
                        SERIAL_NUMBER,
                        NAME,
                        ID_NUMBER,
                        HIRE_DATE,
                        EMPLOYMENT_FORM,
                        HUKOU_SCOPE,
                        OCCUPATION,
                        STATUS,
                        HANDLED_AT)
                .withTotal()
                .filters(BY_NAME, BY_ID_NUMBER, FROM, TO, BY_FORM, BY_SCOPE)
                .actions(ListAction.create("招工", Hire.ID), ListAction.related("修改", Correction.ID))
                .hint("应当自录用之日起30日内办理；提交后即时办结");
    }

    private static FilingList separations() {
        return FilingList.of("separations", "退工登记备案", Words.GROUP, Separation.ID)
                .columns(SERIAL_NUMBER, NAME, ID_NUMBER, SEPARATION_DATE, REASON, HUKOU_SCOPE, STATUS, HANDLED_AT)
                .withTotal()
                .filters(BY_NAME, BY_ID_NUMBER, FROM, TO, BY_REASON, BY_SCOPE)
                .actions(ListAction.create("退工", Separation.ID), ListAction.related("修改", Correction.ID))
                .hint("应当自终止或者解除劳动关系之日起15日内办理；也可以在【在职人员】中选择人员办理");
    }

    private static FilingList contracts() {
        return FilingList.of("labour-contracts", "劳动合同登记备案", Words.GROUP, LabourContract.ID)
                .columns(
                        SERIAL_NUMBER,
                        NAME,
                        ID_NUMBER,
                        Column.of(LabourContractFields.CONTRACT_NO),
                        CONTRACT_START,
                        CONTRACT_END,
                        STATUS,
                        HANDLED_AT)
                .withTotal()
                .filters(BY_NAME, BY_ID_NUMBER, FROM, TO)
                .actions(ListAction.create("劳动合同登记", LabourContract.ID), ListAction.related("修改", Correction.ID));
    }

    private static FilingList corrections() {
        return FilingList.of("corrections", "修改单", Words.GROUP, Correction.ID)
                .columns(
                        SERIAL_NUMBER,
                        NAME,
                        ID_NUMBER,
                        Column.of(CorrectionFields.KIND),
                        Column.of(CorrectionFields.WRONG),
                        Column.of(CorrectionFields.RIGHT),
                        STATUS,
                        Column.of("opinion", "审核意见", ColumnType.TEXT),
                        HANDLED_AT)
                .withTotal()
                .filters(BY_NAME, BY_ID_NUMBER, FROM, TO, byFacet(CorrectionFields.KIND))
                .actions(ListAction.edit("补正"), ListAction.withdraw("撤回"))
                .hint("在备案列表中选择要修改的备案，提交修改单；由所在区就业促进中心或者分中心审核");
    }

    private static FilingList overview() {
        return FilingList.of("overview", "信息查询", Words.GROUP, Hire.ID, Separation.ID, LabourContract.ID)
                .columns(
                        SERIAL_NUMBER,
                        BUSINESS,
                        NAME,
                        ID_NUMBER,
                        HUKOU_SCOPE,
                        EMPLOYMENT_FORM,
                        HIRE_DATE,
                        SEPARATION_DATE,
                        REASON,
                        STATUS,
                        HANDLED_AT)
                .withTotal()
                .filters(BY_NAME, BY_ID_NUMBER, BY_BUSINESS, FROM, TO, BY_FORM, BY_SCOPE, BY_REASON)
                .hint("可随时按姓名、身份证号码、业务类型和日期查询，并导出为文件");
    }
}
