// SPDX-License-Identifier: Apache-2.0
package io.banjie.region.jilin.contract;

import static io.banjie.region.jilin.Words.CIRCULAR;
import static io.banjie.region.jilin.contract.ContractFields.CONTRACT_END;
import static io.banjie.region.jilin.contract.ContractFields.CONTRACT_START;
import static io.banjie.region.jilin.contract.ContractFields.FIRST_EMPLOYED_ON;
import static io.banjie.region.jilin.contract.ContractFields.JOINED_ON;
import static io.banjie.region.jilin.contract.ContractFields.PROBATION_END;
import static io.banjie.region.jilin.contract.ContractFields.PROBATION_START;
import static io.banjie.region.jilin.contract.ContractFields.SIGNED_ON;
import static io.banjie.region.jilin.contract.ContractFields.WORKING_TIME;

import io.banjie.api.region.rule.Deadline;
import io.banjie.api.region.rule.Rule;
import java.util.List;
import java.util.stream.Stream;

/** How a labour contract is judged as far as data can say it. */
final class ContractRules {

    private static final List<Rule> SHARED = List.of(
            Rule.must("end-after-start", CONTRACT_END.isAbove(CONTRACT_START))
                    .at(CONTRACT_END)
                    .otherwise("合同结束日期早于起始日期：{contractEnd}不晚于{contractStart}")
                    .under("《劳动合同法》第十三条")
                    .fix("请核对合同起始日期和合同结束日期"),
            Rule.must("signed-not-in-future", SIGNED_ON.isNotInTheFuture())
                    .at(SIGNED_ON)
                    .otherwise("签订日期{signedOn}晚于今天")
                    .under("《劳动合同法》第十六条")
                    .fix("合同签订之后再备案，或者更正签订日期"),
            Rule.must("joined-not-in-future", JOINED_ON.isNotInTheFuture())
                    .at(JOINED_ON)
                    .otherwise("进入本单位时间{joinedOn}晚于今天")
                    .under("《劳动合同法》第七条")
                    .fix("职工到岗之后再备案，或者更正进入本单位时间"),
            Rule.should("joined-by-start", CONTRACT_START.isAtLeast(JOINED_ON))
                    .at(JOINED_ON)
                    .otherwise("进入本单位时间{joinedOn}晚于合同起始日期{contractStart}")
                    .under("《劳动合同法》第七条")
                    .fix("请核对两个日期；劳动关系自用工之日起建立"),
            Rule.must("first-employed-before-joining", JOINED_ON.isAtLeast(FIRST_EMPLOYED_ON))
                    .at(FIRST_EMPLOYED_ON)
                    .otherwise("参加工作时间{firstEmployedOn}晚于进入本单位时间{joinedOn}")
                    .under("《劳动合同法实施条例》第八条")
                    .fix("请核对参加工作时间和进入本单位时间"),
            Rule.should("not-expired", CONTRACT_END.isNotInThePast())
                    .when(CONTRACT_END.isAbove(CONTRACT_START))
                    .at(CONTRACT_END)
                    .otherwise("合同已于{contractEnd}到期，本次为事后补备案")
                    .under("《劳动合同法》第四十四条第（一）项")
                    .fix("审核通过后请尽快办理续签或者终止备案"),
            Rule.should("standard-working-time", WORKING_TIME.is("1"))
                    .at(WORKING_TIME)
                    .otherwise("实行综合计算工时工作制或者不定时工作制的岗位，须经人力资源社会保障行政部门批准")
                    .under("《关于企业实行不定时工作制和综合计算工时工作制的审批办法》（劳部发〔1994〕503号）")
                    .fix("请确认该岗位已取得批复；没有批复的，选择标准工时制"));

    private static final List<Rule> OF_NEW_CONTRACT = List.of(
            Rule.must("start-not-in-future", CONTRACT_START.isNotInTheFuture())
                    .at(CONTRACT_START)
                    .otherwise("合同起始日期{contractStart}晚于今天")
                    .under(CIRCULAR)
                    .fix("用工之后再备案，或者更正合同起始日期"),
            Rule.must("probation-ends-after-start", PROBATION_END.isAbove(PROBATION_START))
                    .at(PROBATION_END)
                    .otherwise("试用期结束日期不晚于试用期起始日期")
                    .under("《劳动合同法》第十九条")
                    .fix("请核对试用期的起止日期"),
            Rule.must("probation-begins-within-term", PROBATION_START.isAtLeast(CONTRACT_START))
                    .at(PROBATION_START)
                    .otherwise("试用期早于合同起始日期{contractStart}")
                    .under("《劳动合同法》第十九条第四款")
                    .fix("试用期包含在劳动合同期限内，请核对"),
            Rule.must("probation-ends-within-term", CONTRACT_END.isAtLeast(PROBATION_END))
                    .at(PROBATION_END)
                    .otherwise("试用期晚于合同结束日期{contractEnd}")
                    .under("《劳动合同法》第十九条第四款")
                    .fix("试用期包含在劳动合同期限内，请核对"));

    private ContractRules() {}

    static List<Rule> ofNewContract() {
        return Stream.concat(SHARED.stream(), OF_NEW_CONTRACT.stream()).toList();
    }

    static List<Rule> ofRenewal() {
        return SHARED;
    }

    /** To be filed within thirty days of the first day of the contract. */
    static Deadline within30Days() {
        return Deadline.days(30, CONTRACT_START)
                .saying(
                        "已超过备案期限：最迟应于{lastDay}前备案，现已逾期{daysLate}天",
                        CIRCULAR + "：自招用或者续订劳动合同之日起30日内办理备案",
                        "仍可备案；今后请在合同起始之日起30日内办理");
    }
}
