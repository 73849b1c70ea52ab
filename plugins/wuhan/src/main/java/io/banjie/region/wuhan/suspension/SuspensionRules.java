// SPDX-License-Identifier: Apache-2.0
package io.banjie.region.wuhan.suspension;

import static io.banjie.region.wuhan.suspension.SuspensionFields.STOP_FROM;
import static io.banjie.region.wuhan.suspension.SuspensionFields.STOP_KIND;
import static io.banjie.region.wuhan.suspension.SuspensionFields.STOP_REASON;

import io.banjie.api.region.form.Condition;
import io.banjie.api.region.rule.Case;
import io.banjie.api.region.rule.Case.KnownEmployment;
import io.banjie.api.region.rule.Findings;
import io.banjie.api.region.rule.Rule;
import io.banjie.region.wuhan.Words;
import java.time.LocalDate;
import java.util.List;

/** How a suspension is judged. */
final class SuspensionRules {

    private static final int MONTHS_BACK = 3;
    private static final String UNEMPLOYMENT = "《失业保险条例》第十四条";

    private SuspensionRules() {}

    static List<Rule> all() {
        Condition forGood = STOP_KIND.is(SuspensionFields.FOR_GOOD);
        Condition ends = STOP_REASON.isOneOf("210", "211", "212", "269");
        return List.of(
                Rule.must("left-by-now", STOP_FROM.isNotInTheFuture())
                        .at(STOP_FROM)
                        .otherwise("减员时间不能晚于今天")
                        .under(Words.INSTRUCTIONS)
                        .fix("员工离职之后再办理，或者更正减员时间"),
                Rule.must("reason-of-ending", ends)
                        .when(forGood)
                        .at(STOP_REASON)
                        .otherwise("终止参保的原因只能是退休、死亡、出国定居或其他原因终止缴费")
                        .under(Words.INSTRUCTIONS)
                        .fix("请更正减员原因；以后还会参保的，减员类型选择“暂停参保”"),
                Rule.must("reason-of-pausing", ends.negated())
                        .when(forGood.negated())
                        .at(STOP_REASON)
                        .otherwise("这一减员原因属于终止参保")
                        .under(Words.INSTRUCTIONS)
                        .fix("减员类型选择“终止参保”，或者更正减员原因"),
                Rule.should("own-will", STOP_REASON.isOneOf("222").negated())
                        .at(STOP_REASON)
                        .otherwise("减员原因为辞职，属于本人意愿中断就业，该人员不能据此领取失业保险金")
                        .under(UNEMPLOYMENT)
                        .fix("请核对减员原因；由单位解除劳动合同的，选择“解除劳动合同”或“被辞退”"));
    }

    /** Somebody leaves after having come, and not long ago. */
    static void leaving(Case filing, Findings findings) {
        filing.answers().date(STOP_FROM).ifPresent(day -> {
            LocalDate earliest = filing.today().withDayOfMonth(1).minusMonths(MONTHS_BACK);
            if (day.isBefore(earliest)) {
                findings.refuse(STOP_FROM, "减员时间超过3个月，最早为" + earliest, "请核对离职日期；更早离职的，携带资料到辖区社保处办理");
            }
            filing.employments().stream()
                    .filter(employment -> employment.own() && employment.active())
                    .map(KnownEmployment::start)
                    .filter(day::isBefore)
                    .findFirst()
                    .ifPresent(start -> findings.refuse(STOP_FROM, "减员时间早于参保时间" + start, "请核对减员时间"));
        });
    }
}
