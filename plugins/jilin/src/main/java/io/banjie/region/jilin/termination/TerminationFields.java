// SPDX-License-Identifier: Apache-2.0
package io.banjie.region.jilin.termination;

import static io.banjie.region.jilin.contract.ContractFields.CONTRACT_END;
import static io.banjie.region.jilin.contract.ContractFields.CONTRACT_START;
import static io.banjie.region.jilin.contract.ContractFields.EMPLOYMENT_FORM;
import static io.banjie.region.jilin.contract.ContractFields.ID_NUMBER;
import static io.banjie.region.jilin.contract.ContractFields.ID_TYPE;
import static io.banjie.region.jilin.contract.ContractFields.OCCUPATION;
import static io.banjie.region.jilin.contract.ContractFields.REMARK;
import static io.banjie.region.jilin.contract.ContractFields.TERM_TYPE;
import static io.banjie.region.jilin.contract.ContractFields.WORKER_NAME;

import io.banjie.api.region.form.Condition;
import io.banjie.api.region.form.Field;
import io.banjie.api.region.form.Form;
import io.banjie.api.region.form.Section;
import io.banjie.region.jilin.code.EndingReasons;

/** What is asked when a contract ends. */
public final class TerminationFields {

    public static final Field TERMINATED_ON =
            Field.date("terminatedOn", "终止或解除时间").mandatory().hint("劳动关系的最后一天").mohrss("ABC916");
    public static final Field REASON =
            Field.code("reason", "终止或解除原因", EndingReasons.ID).mandatory().mohrss("ABC917");

    static final Condition ENTITLES = REASON.isOneOf(EndingReasons.entitling());
    static final Condition DOES_NOT_ENTITLE = REASON.isOneOf(EndingReasons.notEntitling());
    static final Condition BY_EXPIRY = REASON.isOneOf("R4401", "R4402");
    private static final Condition BY_EMPLOYER = REASON.isOneOf(EndingReasons.under("R39", "R40", "R41"));

    public static final Field EXTENDED = Field.yesNo("extendedByLaw", "合同期满后依法顺延")
            .shownWhen(BY_EXPIRY)
            .hint("依照《劳动合同法》第四十五条，医疗期、孕期、产期、哺乳期等情形下合同期满续延至情形消失");
    public static final Field SEVERANCE = Field.money("severance", "支付经济补偿金的金额")
            .mandatoryWhen(ENTITLES)
            .in("元")
            .hint("格式为阿拉伯数字，可以填至小数点后两位，不可填写汉字")
            .otherwise("支付经济补偿金的金额，格式为阿拉伯数字，可以填至小数点后两位，不可填写汉字");
    public static final Field UNION_OPINION = Field.text("unionOpinion", "工会意见")
            .shownWhen(BY_EMPLOYER)
            .upTo(200)
            .wideLine()
            .hint("用人单位单方解除劳动合同，应当事先将理由通知工会");
    public static final Field TRANSFERRED =
            Field.yesNo("transferArranged", "是否办理档案和社会保险关系转移").hint("应当在解除或者终止后十五日内办理");
    public static final Field REASON_ON_CERTIFICATE =
            Field.yesNo("reasonOnCertificate", "劳动者要求写明原因").hint("只有劳动者要求时，证明书才写明解除(终止)的原因和依据");

    private TerminationFields() {}

    static Form form() {
        return Form.of(
                "2021.1",
                Section.of("worker", "劳动者信息", WORKER_NAME, ID_TYPE, ID_NUMBER),
                Section.of(
                        "contract",
                        "原劳动合同",
                        EMPLOYMENT_FORM.filledIn(),
                        TERM_TYPE.filledIn(),
                        CONTRACT_START.filledIn(),
                        CONTRACT_END.filledIn(),
                        OCCUPATION.filledIn()),
                Section.of(
                        "ending",
                        "解除(终止)信息",
                        TERMINATED_ON,
                        REASON,
                        EXTENDED,
                        SEVERANCE,
                        UNION_OPINION,
                        TRANSFERRED,
                        REASON_ON_CERTIFICATE,
                        REMARK));
    }
}
