// SPDX-License-Identifier: Apache-2.0
package io.banjie.region.jilin.termination;

import io.banjie.api.region.FilingType;
import io.banjie.api.region.lifecycle.Effect;
import io.banjie.api.region.lifecycle.Foundation;
import io.banjie.region.jilin.Words;
import io.banjie.region.jilin.contract.ContractFields;
import io.banjie.region.jilin.contract.ContractFiling;
import io.banjie.region.jilin.contract.NewContract;
import io.banjie.region.jilin.contract.Renewal;
import java.util.List;

/** 解除(终止): the end of a contract in service. */
public final class Termination {

    /** The filing type's id. */
    public static final String ID = "termination";

    private static final Foundation CONTRACT_ON_ROSTER = new Foundation(
            List.of(NewContract.ID, Renewal.ID),
            true,
            "不存在可解除的合同",
            Words.INSTRUCTIONS + "1.6",
            "须新签或者续签审核通过，并在【实时名册打印】生成名册之后才能办理解除(终止)");

    private Termination() {}

    /** The filing type. */
    public static FilingType type() {
        return ContractFiling.named(ID, "劳动合同解除(终止)备案")
                .buildsOn(CONTRACT_ON_ROSTER)
                .asks(TerminationFields.form())
                .rules(TerminationRules.all())
                .check("not-before-start", "终止时间与合同起始日期", Words.CIRCULAR, EndingDay::notBeforeStart)
                .check("expiry", "合同期满的终止时间", "《劳动合同法》第四十四条第（一）项、第四十五条", EndingDay::expiry)
                .check("on-probation", "试用期内的解除原因", "《劳动合同法》第三十七条、第三十九条第（一）项", EndingDay::onProbation)
                .check("part-time", "非全日制用工的终止", "《劳动合同法》第七十一条", EndingDay::partTime)
                .check("severance-estimate", "经济补偿的估算", "《劳动合同法》第四十七条", SeverancePay::estimate)
                .check("near-retirement", "受保护的劳动者", "《劳动合同法》第四十二条第（五）项", ProtectedWorkers::nearRetirement)
                .check("lay-off", "裁减人员的程序", "《劳动合同法》第四十一条", ProtectedWorkers::layOff)
                .check("of-age", "退休年龄", "《劳动合同法实施条例》第二十一条", ProtectedWorkers::ofAge)
                .dueWithin(TerminationRules.within7Days())
                .effect(Effect.closes(TerminationFields.TERMINATED_ON, ContractFields.JOINED_ON))
                .issues(TerminationCertificate.kind())
                .facets(TerminationFields.REASON, ContractFields.EMPLOYMENT_FORM, ContractFields.TERM_TYPE)
                .inBatches(TerminationSheet.format())
                .build();
    }
}
