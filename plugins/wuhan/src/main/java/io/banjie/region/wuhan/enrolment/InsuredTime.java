// SPDX-License-Identifier: Apache-2.0
package io.banjie.region.wuhan.enrolment;

import static io.banjie.region.wuhan.enrolment.EnrolmentFields.INSURED_FROM;

import io.banjie.api.region.rule.Case;
import io.banjie.api.region.rule.Findings;
import java.time.YearMonth;

/** From when somebody is insured: from this month, or from up to three months back, which are then paid back by themselves. */
final class InsuredTime {

    private static final int MONTHS_BACK = 3;

    private final Case filing;
    private final Findings findings;
    private final YearMonth now;

    private InsuredTime(Case filing, Findings findings) {
        this.filing = filing;
        this.findings = findings;
        now = YearMonth.from(filing.today());
    }

    /** Looks at the month from which somebody is insured. */
    static void beginning(Case filing, Findings findings) {
        filing.answers().date(INSURED_FROM).map(YearMonth::from).ifPresent(month -> new InsuredTime(filing, findings)
                .begins(month));
    }

    private void begins(YearMonth month) {
        if (month.isAfter(now)) {
            findings.refuse(INSURED_FROM, "参保时间不能晚于本月", "请在参保的当月办理，或者更正参保时间");
        } else if (month.isBefore(now.minusMonths(MONTHS_BACK))) {
            findings.refuse(
                    INSURED_FROM,
                    "参保时间超过3个月，最早为" + Months.written(now.minusMonths(MONTHS_BACK)),
                    "参保时间填写三个月之内的日期；更早的月份在“追溯补缴”栏填写");
        } else {
            Months.between(month, now.minusMonths(1))
                    .ifPresent(back -> findings.inform(
                            INSURED_FROM, "自动补缴" + back.written() + "，共" + back.count() + "个月", "补缴的月份计收利息和滞纳金"));
        }
    }
}
