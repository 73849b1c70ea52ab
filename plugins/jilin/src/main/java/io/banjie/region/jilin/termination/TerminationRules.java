// SPDX-License-Identifier: Apache-2.0
package io.banjie.region.jilin.termination;

import static io.banjie.region.jilin.Words.CIRCULAR;
import static io.banjie.region.jilin.termination.TerminationFields.DOES_NOT_ENTITLE;
import static io.banjie.region.jilin.termination.TerminationFields.ENTITLES;
import static io.banjie.region.jilin.termination.TerminationFields.SEVERANCE;
import static io.banjie.region.jilin.termination.TerminationFields.TERMINATED_ON;

import io.banjie.api.region.rule.Deadline;
import io.banjie.api.region.rule.Rule;
import java.util.List;

/** How an ending is judged as far as data can say it. */
final class TerminationRules {

    private TerminationRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.must("not-in-future", TERMINATED_ON.isNotInTheFuture())
                        .at(TERMINATED_ON)
                        .otherwise("终止或解除时间{terminatedOn}晚于今天")
                        .under(CIRCULAR)
                        .fix("劳动关系实际结束之后再备案，或者更正终止或解除时间"),
                Rule.should("severance-due", SEVERANCE.isAbove("0"))
                        .when(ENTITLES)
                        .at(SEVERANCE)
                        .otherwise("按所选原因应当支付经济补偿，现填写的金额为0")
                        .under("《劳动合同法》第四十六条、第四十七条")
                        .fix("请核对终止或解除原因和经济补偿金的金额"),
                Rule.should("severance-not-due", SEVERANCE.isAbove("0").negated())
                        .when(DOES_NOT_ENTITLE)
                        .at(SEVERANCE)
                        .otherwise("按所选原因法律不要求支付经济补偿，现填写的金额为{severance}元")
                        .under("《劳动合同法》第四十六条")
                        .fix("双方约定支付的可以继续；否则请核对终止或解除原因"));
    }

    /** To be filed within seven days of the last day. */
    static Deadline within7Days() {
        return Deadline.days(7, TERMINATED_ON)
                .saying(
                        "已超过备案期限：最迟应于{lastDay}前备案，现已逾期{daysLate}天",
                        CIRCULAR + "：自解除或者终止劳动合同之日起7日内办理备案",
                        "仍可备案；今后请在解除或者终止之日起7日内办理");
    }
}
