// SPDX-License-Identifier: Apache-2.0
package io.banjie.region.shanghai.contract;

import static io.banjie.region.shanghai.contract.LabourContractFields.SIGNED_ON;
import static io.banjie.region.shanghai.hire.HireFields.CONTRACT_END;
import static io.banjie.region.shanghai.hire.HireFields.CONTRACT_START;

import io.banjie.api.region.FilingType;
import io.banjie.api.region.lifecycle.Effect;
import io.banjie.api.region.lifecycle.Foundation;
import io.banjie.api.region.rule.Deadline;
import io.banjie.api.region.rule.Rule;
import io.banjie.region.shanghai.hire.Hire;
import io.banjie.region.shanghai.hire.HireFields;
import io.banjie.region.shanghai.hire.HireRules;
import io.banjie.region.shanghai.worker.WorkerFiling;
import java.util.List;

/** 劳动合同登记备案: the contract of somebody who was hired, and each one that follows it. */
public final class LabourContract {

    /** The filing type's id. */
    public static final String ID = "labour-contract";

    private static final String CIRCULAR = "《关于建立劳动用工备案制度的通知》（劳社部发〔2006〕46号）";

    private static final Foundation HIRED =
            new Foundation(List.of(Hire.ID, ID), false, "没有此人在本单位的招工备案记录，或者已经退工", CIRCULAR, "请先办理招工登记备案，再登记劳动合同");

    private LabourContract() {}

    /** The filing type. */
    public static FilingType type() {
        return WorkerFiling.serving(WorkerFiling.named(ID, "劳动合同登记备案"))
                .buildsOn(HIRED)
                .asks(LabourContractFields.form())
                .rules(List.of(
                        HireRules.ENDS_AFTER_START,
                        Rule.must("signed-by-today", SIGNED_ON.isNotInTheFuture())
                                .at(SIGNED_ON)
                                .otherwise("签订日期不能晚于今天")
                                .under("《劳动合同法》第十六条")
                                .fix("劳动合同签订之后再登记，或者更正签订日期")))
                .dueWithin(Deadline.days(30, CONTRACT_START)
                        .shifted()
                        .saying(
                                "已超过劳动合同起始之日起30日，最迟应于{lastDay}登记",
                                CIRCULAR + "：自招用或者续订劳动合同之日起30日内办理备案",
                                "仍可登记；今后请在劳动合同起始之日起30日内办理"))
                .effect(Effect.continues(CONTRACT_START, CONTRACT_END))
                .facets(HireFields.TERM_TYPE, HireFields.EMPLOYMENT_FORM)
                .build();
    }
}
