// SPDX-License-Identifier: Apache-2.0
package io.banjie.region.jilin.contract;

import io.banjie.api.region.FilingType;
import io.banjie.api.region.lifecycle.Effect;
import io.banjie.api.region.lifecycle.Foundation;
import io.banjie.region.jilin.Words;
import java.util.List;

/** 续签(续订): a further term of a contract in service. */
public final class Renewal {

    /** The filing type's id. */
    public static final String ID = "renewal";

    private static final Foundation CONTRACT_ON_ROSTER = new Foundation(
            List.of(NewContract.ID, ID),
            true,
            "不存在可续签合同(须新签审核通过并已生成名册)",
            Words.INSTRUCTIONS + "1.5",
            "请先在【实时名册打印】为审核通过的合同生成名册；没有备案过的，以新签的形式备案");

    private Renewal() {}

    /** The filing type. */
    public static FilingType type() {
        return ContractFiling.judged(ContractFiling.named(ID, "劳动合同续签备案"))
                .buildsOn(CONTRACT_ON_ROSTER)
                .asks(ContractFields.ofRenewal())
                .rules(ContractRules.ofRenewal())
                .check("follows-previous", "与前合同的衔接", "《劳动合同法》第三条、第十七条", ChainChecks::followsPrevious)
                .check("previous-open-ended", "前合同的期限", "《劳动合同法》第十四条", ChainChecks::previousWasOpenEnded)
                .check("open-ended-due", "是否应当订立无固定期限劳动合同", "《劳动合同法》第十四条第二款", ChainChecks::openEndedIsDue)
                .effect(Effect.continues(ContractFields.CONTRACT_START, ContractFields.CONTRACT_END))
                .inBatches(ContractSheets.ofRenewals())
                .build();
    }
}
