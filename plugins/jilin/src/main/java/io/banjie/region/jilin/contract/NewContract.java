// SPDX-License-Identifier: Apache-2.0
package io.banjie.region.jilin.contract;

import io.banjie.api.region.FilingType;
import io.banjie.api.region.lifecycle.Effect;
import io.banjie.region.jilin.Words;

/** 新签(新订): the first contract between an employer and a person. */
public final class NewContract {

    /** The filing type's id. */
    public static final String ID = "new-contract";

    private NewContract() {}

    /** The filing type. */
    public static FilingType type() {
        return ContractFiling.judged(ContractFiling.named(ID, "劳动合同新签备案"))
                .asks(ContractFields.ofNewContract())
                .rules(ContractRules.ofNewContract())
                .check("begins-chain", "是否已有在用的劳动合同", Words.INSTRUCTIONS + "1.1", ChainChecks::beginsChain)
                .check("probation-length", "试用期期限", "《劳动合同法》第十九条", ProbationLaw::length)
                .check("probation-once", "试用期次数", "《劳动合同法》第十九条第二款", ProbationLaw::once)
                .check("probation-wage", "试用期工资", "《劳动合同法》第二十条", WageLaw::probationWage)
                .effect(Effect.opens(Effect.Kind.CONTRACT, ContractFields.CONTRACT_START, ContractFields.CONTRACT_END))
                .inBatches(ContractSheets.ofNewContracts())
                .build();
    }
}
