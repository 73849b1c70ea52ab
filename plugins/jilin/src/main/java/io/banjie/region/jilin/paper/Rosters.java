// SPDX-License-Identifier: Apache-2.0
package io.banjie.region.jilin.paper;

import static io.banjie.region.jilin.contract.ContractFields.CONTRACT_END;
import static io.banjie.region.jilin.contract.ContractFields.CONTRACT_START;
import static io.banjie.region.jilin.contract.ContractFields.EMPLOYMENT_FORM;
import static io.banjie.region.jilin.contract.ContractFields.HOUSEHOLD;
import static io.banjie.region.jilin.contract.ContractFields.MONTHLY_WAGE;
import static io.banjie.region.jilin.contract.ContractFields.OCCUPATION;
import static io.banjie.region.jilin.contract.ContractFields.PROBATION_END;
import static io.banjie.region.jilin.contract.ContractFields.PROBATION_START;
import static io.banjie.region.jilin.contract.ContractFields.REMARK;
import static io.banjie.region.jilin.contract.ContractFields.SEX;
import static io.banjie.region.jilin.contract.ContractFields.SIGNED_ON;
import static io.banjie.region.jilin.contract.ContractFields.TERM_TYPE;
import static io.banjie.region.jilin.termination.TerminationFields.REASON;
import static io.banjie.region.jilin.termination.TerminationFields.SEVERANCE;
import static io.banjie.region.jilin.termination.TerminationFields.TERMINATED_ON;

import io.banjie.api.region.document.Numbering;
import io.banjie.api.region.document.RosterKind;
import io.banjie.api.region.document.RosterKind.RosterColumn;
import io.banjie.api.region.document.Template;
import io.banjie.region.jilin.contract.NewContract;
import io.banjie.region.jilin.contract.Renewal;
import io.banjie.region.jilin.termination.Termination;
import java.util.List;

/** The three rosters; all are set by the same template, the widths of their columns are percents of the page. */
public final class Rosters {

    /** 新签备案名册. */
    public static final String NEW = "NEW";

    /** 续签备案名册. */
    public static final String RENEW = "RENEW";

    /** 解除(终止)备案名册. */
    public static final String TERMINATE = "TERMINATE";

    private static final Template PAGE = Template.beside(Rosters.class, "roster.xhtml", "roster.css");

    private Rosters() {}

    /** All rosters. */
    public static List<RosterKind> all() {
        return List.of(ofNewContracts(), ofRenewals(), ofTerminations());
    }

    private static RosterKind ofNewContracts() {
        return new RosterKind(
                NEW,
                "劳动合同新签备案名册",
                NewContract.ID,
                numbered("XQ"),
                List.of(
                        line(),
                        name(),
                        RosterColumn.of(SEX, "性别", 4),
                        idNumber(),
                        RosterColumn.of(HOUSEHOLD, "户口性质", 8),
                        RosterColumn.of(EMPLOYMENT_FORM, "用工形式", 6),
                        RosterColumn.of(TERM_TYPE, "合同类别", 7),
                        RosterColumn.of(CONTRACT_START, "合同起始日期", 8),
                        RosterColumn.of(CONTRACT_END, "合同结束日期", 8),
                        RosterColumn.of(PROBATION_START, "试用期", 8).until(RosterColumn.of(PROBATION_END, "试用期", 8)),
                        RosterColumn.of(OCCUPATION, "岗位", 8),
                        RosterColumn.of(MONTHLY_WAGE, "月工资", 7),
                        RosterColumn.of(SIGNED_ON, "签订日期", 8),
                        RosterColumn.of(REMARK, "备注", 5)),
                PAGE);
    }

    private static RosterKind ofRenewals() {
        return new RosterKind(
                RENEW,
                "劳动合同续签备案名册",
                Renewal.ID,
                numbered("XD"),
                List.of(
                        line(),
                        name(),
                        RosterColumn.of(SEX, "性别", 4),
                        idNumber(),
                        RosterColumn.of(HOUSEHOLD, "户口性质", 8),
                        RosterColumn.of(EMPLOYMENT_FORM, "用工形式", 6),
                        RosterColumn.of(TERM_TYPE, "合同类别", 7),
                        RosterColumn.ofFoundation(CONTRACT_END, "前合同到期日", 8),
                        RosterColumn.of(CONTRACT_START, "合同起始日期", 8),
                        RosterColumn.of(CONTRACT_END, "合同结束日期", 8),
                        RosterColumn.of(OCCUPATION, "岗位", 8),
                        RosterColumn.of(MONTHLY_WAGE, "月工资", 7),
                        RosterColumn.of(SIGNED_ON, "签订日期", 8),
                        RosterColumn.of(REMARK, "备注", 5)),
                PAGE);
    }

    private static RosterKind ofTerminations() {
        return new RosterKind(
                TERMINATE,
                "解除(终止)劳动合同备案名册",
                Termination.ID,
                numbered("JC"),
                List.of(
                        line(),
                        name(),
                        RosterColumn.ofFoundation(SEX, "性别", 4),
                        idNumber(),
                        RosterColumn.ofFoundation(CONTRACT_START, "合同起止", 9)
                                .until(RosterColumn.ofFoundation(CONTRACT_END, "合同起止", 9)),
                        RosterColumn.of(TERMINATED_ON, "解除(终止)日期", 9),
                        RosterColumn.of(REASON, "解除(终止)原因", 14),
                        new RosterColumn("codes.reason.clause", "劳动合同法条款", 12),
                        new RosterColumn("service", "本单位工作年限", 9),
                        RosterColumn.of(SEVERANCE, "经济补偿金(元)", 9),
                        RosterColumn.of(REMARK, "备注", 11)),
                PAGE);
    }

    private static Numbering numbered(String letters) {
        return new Numbering(Numbering.Scope.AGENCY, letters + "-{agency}-{year}-{number:5}");
    }

    private static RosterColumn line() {
        return new RosterColumn("line", "序号", 3);
    }

    private static RosterColumn name() {
        return new RosterColumn("worker.name", "姓名", 7);
    }

    private static RosterColumn idNumber() {
        return new RosterColumn("worker.idNumber", "身份证号", 13);
    }
}
