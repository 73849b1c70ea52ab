// SPDX-License-Identifier: Apache-2.0
package io.banjie.region.shanghai.hire;

import static io.banjie.region.shanghai.hire.HireFields.CONTRACT_END;
import static io.banjie.region.shanghai.hire.HireFields.CONTRACT_START;
import static io.banjie.region.shanghai.hire.HireFields.HIRE_DATE;

import io.banjie.api.region.rule.Case;
import io.banjie.api.region.rule.Deadline;
import io.banjie.api.region.rule.Findings;
import io.banjie.api.region.rule.Rule;
import io.banjie.region.shanghai.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** How a hire is judged. */
public final class HireRules {

    private static final int DAYS_TO_WRITE_A_CONTRACT = 30;

    /** A contract ends after it has begun. */
    public static final Rule ENDS_AFTER_START = Rule.must("end-after-start", CONTRACT_END.isAbove(CONTRACT_START))
            .at(CONTRACT_END)
            .otherwise("劳动合同终止日期{contractEnd}不晚于起始日期{contractStart}")
            .under("《劳动合同法》第十三条")
            .fix("请核对劳动合同的起始日期和终止日期");

    private HireRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.must("hired-by-today", HIRE_DATE.isNotInTheFuture())
                        .at(HIRE_DATE)
                        .otherwise("用工起始日期不能晚于今天")
                        .under(Words.REGULATION)
                        .fix("劳动者到岗之后再办理，或者更正用工起始日期"),
                ENDS_AFTER_START,
                Rule.should("not-expired", CONTRACT_END.isNotInThePast())
                        .when(CONTRACT_END.isAbove(CONTRACT_START))
                        .at(CONTRACT_END)
                        .otherwise("劳动合同已于{contractEnd}期满")
                        .under("《劳动合同法》第四十四条第（一）项")
                        .fix("请核对劳动合同终止日期；已经终止的，随后办理退工登记备案"));
    }

    /** A contract in writing begins within a month of the first day of work. */
    static void writtenInTime(Case filing, Findings findings) {
        Optional<LocalDate> latest =
                filing.answers().date(HIRE_DATE).map(day -> day.plusDays(DAYS_TO_WRITE_A_CONTRACT));
        filing.answers()
                .date(CONTRACT_START)
                .filter(start -> latest.isPresent() && start.isAfter(latest.get()))
                .ifPresent(start -> findings.warn(
                        CONTRACT_START, "劳动合同起始日期晚于用工之日起一个月", "请核对两个日期；自用工之日起超过一个月不满一年未订立书面劳动合同的，应当向劳动者每月支付二倍的工资"));
    }

    static Deadline within30Days() {
        return Deadline.days(30, HIRE_DATE)
                .shifted()
                .thenOnlyAtTheCounter()
                .saying(
                        "已超过录用之日起30日,请选择补办并说明原因(柜面受理)",
                        Words.REGULATION,
                        "最迟应于{lastDay}办理，现已逾期{daysLate}天：请携带劳动合同到所在区就业促进中心补办；日期写错的，更正用工起始日期");
    }
}
