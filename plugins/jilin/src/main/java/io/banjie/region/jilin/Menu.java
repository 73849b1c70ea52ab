// SPDX-License-Identifier: Apache-2.0
package io.banjie.region.jilin;

import static io.banjie.api.region.list.Filter.choice;
import static io.banjie.api.region.list.Filter.option;
import static io.banjie.api.region.list.Filter.text;
import static io.banjie.api.region.list.Filter.yesNo;

import io.banjie.api.region.form.Field;
import io.banjie.api.region.list.Column;
import io.banjie.api.region.list.Column.ColumnType;
import io.banjie.api.region.list.FilingList;
import io.banjie.api.region.list.Filter;
import io.banjie.api.region.list.ListAction;
import io.banjie.region.jilin.code.JilinCodes;
import io.banjie.region.jilin.contract.ContractFields;
import io.banjie.region.jilin.contract.NewContract;
import io.banjie.region.jilin.contract.Renewal;
import io.banjie.region.jilin.employer.EmployerFields;
import io.banjie.region.jilin.employer.EmployerRegistration;
import io.banjie.region.jilin.paper.Rosters;
import io.banjie.region.jilin.termination.Termination;
import io.banjie.region.jilin.termination.TerminationCertificate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The lists of the menu 用工备案管理. */
final class Menu {

    private static final Column NAME = Column.of("worker.name", "姓名", ColumnType.TEXT);
    private static final Column ID_NUMBER = Column.of("worker.idNumber", "身份证号", ColumnType.PERSON_ID);
    private static final Column EMPLOYMENT_FORM = Column.of(ContractFields.EMPLOYMENT_FORM);
    private static final Column TERM_TYPE = Column.of(ContractFields.TERM_TYPE);
    private static final Column START = Column.of(ContractFields.CONTRACT_START);
    private static final Column END = Column.of(ContractFields.CONTRACT_END);
    private static final Column STATE =
            new Column("type", "合同状态", ColumnType.CODE, Optional.of(JilinCodes.CONTRACT_STATE));
    private static final Column STATUS = Column.of("status", "审核状态", ColumnType.STATUS);
    private static final Column OPINION = Column.of("opinion", "审核意见", ColumnType.TEXT);
    private static final Column ON_ROSTER = Column.of("onRoster", "是否生成名册", ColumnType.BOOLEAN);
    private static final Column ROSTER_NUMBER = Column.of("rosterNumber", "备案生成表号", ColumnType.TEXT);
    private static final Column HANDLED_AT = Column.of("submittedAt", "经办时间", ColumnType.INSTANT);

    private static final Column[] CONTRACTS = {
        NAME, ID_NUMBER, EMPLOYMENT_FORM, TERM_TYPE, START, END, STATE, STATUS, ON_ROSTER, HANDLED_AT, OPINION
    };

    private static final Filter BY_ID_NUMBER = text("idNumber", "身份证号");
    private static final Filter BY_NAME = text("name", "姓名");
    private static final Filter BY_TERM_TYPE = byFacet(ContractFields.TERM_TYPE, "合同类型");
    private static final Filter BY_STATE = choice(
            "type", "合同状态", option(NewContract.ID, "新订"), option(Renewal.ID, "续订"), option(Termination.ID, "解除(终止)"));
    private static final Filter BY_STATUS = choice(
            "status",
            "审核状态",
            option("IN_REVIEW", "未审核"),
            option("APPROVED", "审核通过"),
            option("RETURNED", "审核不通过"),
            option("WITHDRAWN", "作废"));
    private static final Filter BY_ROSTER = yesNo("onRoster", "是否生成名册");
    private static final Filter BY_SERVICE = yesNo("inService", "是否在职");
    private static final Filter BY_ROSTER_NUMBER = text("rosterNumber", "备案生成表号");

    /** What can be renewed or ended; the reader may ask for something else. */
    private static final Map<String, String> CANDIDATES =
            Map.of("status", "APPROVED", "onRoster", "true", "inService", "true");

    private Menu() {}

    static List<FilingList> all() {
        return List.of(employer(), overview(), newContracts(), renewals(), terminations(), withdrawals(), printing());
    }

    private static Filter byFacet(Field field, String label) {
        return choice("facet." + field.id(), label, field.codeList().orElseThrow());
    }

    private static FilingList contracts(String id, String label) {
        return FilingList.of(id, label, Words.GROUP, NewContract.ID, Renewal.ID, Termination.ID)
                .columns(CONTRACTS)
                .withTotal();
    }

    private static FilingList employer() {
        return FilingList.of("employer", "单位基本信息", Words.GROUP, EmployerRegistration.ID)
                .columns(
                        Column.of(EmployerFields.EMPLOYER_NAME),
                        Column.of(EmployerFields.USCC),
                        Column.of("agency.name", EmployerFields.REVIEW_BODY.label(), ColumnType.TEXT),
                        STATUS,
                        OPINION,
                        Column.of("decidedAt", "经办时间", ColumnType.INSTANT))
                .actions(
                        ListAction.create("初次备案", EmployerRegistration.ID).hint(EmployerFields.NEXT_STEPS),
                        ListAction.edit("修改"),
                        ListAction.related("信息变更", EmployerRegistration.ID).hint(EmployerFields.NEXT_STEPS),
                        ListAction.withdraw("作废"))
                .hint("新注册的企业须先完成初次备案，审核通过后才能办理其他业务；信息变更审核通过之前，原信息继续有效");
    }

    private static FilingList overview() {
        return contracts("overview", "劳动合同综合查询")
                .columns(
                        NAME,
                        ID_NUMBER,
                        EMPLOYMENT_FORM,
                        TERM_TYPE,
                        START,
                        END,
                        STATE,
                        STATUS,
                        ON_ROSTER,
                        ROSTER_NUMBER,
                        Column.of("inService", "是否在职", ColumnType.BOOLEAN),
                        HANDLED_AT)
                .filters(
                        BY_ID_NUMBER,
                        BY_NAME,
                        BY_TERM_TYPE,
                        BY_STATE,
                        BY_STATUS,
                        BY_ROSTER,
                        BY_SERVICE,
                        BY_ROSTER_NUMBER)
                .hint("“是否在职”选择“是”，查询结果为本单位所有新签和续签审核通过、尚未解除(终止)的合同总数量");
    }

    private static FilingList newContracts() {
        return FilingList.of("new-contracts", "劳动合同新签备案管理", Words.GROUP, NewContract.ID)
                .columns(CONTRACTS)
                .withTotal()
                .filters(BY_ID_NUMBER, BY_NAME, BY_TERM_TYPE, BY_STATUS, BY_ROSTER)
                .actions(
                        ListAction.create("添加", NewContract.ID),
                        ListAction.edit("修改").hint("只有审核状态为审核不通过的数据才可以进行修改操作"))
                .hint("点击添加进行新订合同备案，保存后等待审核；只有审核状态为审核不通过的数据才可以进行修改操作");
    }

    private static FilingList renewals() {
        return FilingList.of("renewals", "劳动合同续签备案管理", Words.GROUP, NewContract.ID, Renewal.ID)
                .columns(CONTRACTS)
                .withTotal()
                .only(CANDIDATES)
                .filters(
                        BY_ID_NUMBER,
                        BY_NAME,
                        choice("type", "合同状态", option(NewContract.ID, "新订"), option(Renewal.ID, "续订")),
                        BY_STATUS,
                        BY_ROSTER,
                        BY_SERVICE)
                .actions(ListAction.related("续签", Renewal.ID), ListAction.edit("修改"))
                .hint("必须是审核通过并且生成过备案名册的合同才能进行续签操作");
    }

    private static FilingList terminations() {
        return contracts("terminations", "劳动合同解除(终止)备案管理")
                .only(CANDIDATES)
                .filters(BY_ID_NUMBER, BY_NAME, BY_STATE, BY_STATUS, BY_ROSTER, BY_SERVICE)
                .actions(ListAction.related("解除/终止", Termination.ID), ListAction.edit("修改"))
                .hint("必须完成过新签流程或续签流程(审核通过并生成名册)的合同，才能做解除(终止)");
    }

    private static FilingList withdrawals() {
        return contracts("withdrawals", "劳动合同申报作废")
                .only(Map.of("status", "IN_REVIEW,RETURNED"))
                .filters(BY_ID_NUMBER, BY_NAME, BY_TERM_TYPE, BY_STATE)
                .actions(ListAction.withdraw("作废").hint("只有未审核和审核不通过的可以作废"))
                .hint("只有未审核和审核不通过的可以作废");
    }

    private static FilingList printing() {
        return contracts("printing", "实时名册打印")
                .columns(
                        NAME,
                        ID_NUMBER,
                        EMPLOYMENT_FORM,
                        TERM_TYPE,
                        START,
                        END,
                        STATE,
                        ON_ROSTER,
                        ROSTER_NUMBER,
                        Column.of("status", "审核结果", ColumnType.STATUS),
                        Column.of("decidedAt", "经办时间", ColumnType.INSTANT))
                .only(Map.of("status", "APPROVED"))
                .filters(BY_ID_NUMBER, BY_NAME, BY_TERM_TYPE, BY_STATE, BY_ROSTER, BY_ROSTER_NUMBER)
                .actions(
                        ListAction.roster("新增备案生成名册", Rosters.NEW),
                        ListAction.roster("续签备案生成名册", Rosters.RENEW),
                        ListAction.document("终止(解除)证书备案生成", TerminationCertificate.KIND),
                        ListAction.roster("解除终止备案生成", Rosters.TERMINATE))
                .hint("勾选审核通过的数据生成名册；打印、下载按钮必须在点击保存之后才能点击，保存成功的名册可在已办业务名册中查询到");
    }
}
