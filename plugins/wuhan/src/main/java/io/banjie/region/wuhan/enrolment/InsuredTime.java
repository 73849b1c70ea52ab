// SPDX-License-Identifier: Apache-2.0
package io.banjie.region.wuhan.enrolment;

import static io.banjie.region.wuhan.enrolment.EnrolmentFields.BACK_PAY;
import static io.banjie.region.wuhan.enrolment.EnrolmentFields.BACK_PAY_FROM;
import static io.banjie.region.wuhan.enrolment.EnrolmentFields.BACK_PAY_TO;
import static io.banjie.region.wuhan.enrolment.EnrolmentFields.INSURED_FROM;

import io.banjie.api.region.rule.Case;
import io.banjie.api.region.rule.Case.KnownEmployment;
import io.banjie.api.region.rule.Findings;
import io.banjie.region.wuhan.person.Person;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * From when somebody is insured, and which months are paid back: up to three months back by themselves, earlier ones where
 * the employer says which. No month is paid twice.
 */
final class InsuredTime {

    private static final int MONTHS_BACK = 3;
    private static final int WORKING_AGE = 16;

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

    /** Looks at the months that are paid back. */
    static void backPay(Case filing, Findings findings) {
        if (filing.answers().yes(BACK_PAY)) {
            new InsuredTime(filing, findings).paysBack();
        }
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

    private void paysBack() {
        Optional<YearMonth> from = filing.answers().month(BACK_PAY_FROM);
        Optional<YearMonth> to = filing.answers().month(BACK_PAY_TO);
        if (from.isEmpty() || to.isEmpty()) {
            return;
        }
        Optional<Months> months = Months.between(from.get(), to.get());
        if (months.isEmpty()) {
            findings.refuse(BACK_PAY_FROM, "补缴起始年月晚于终止年月", "请核对补缴的起始年月和终止年月");
            return;
        }
        endsInTime(to.get());
        isOfAge(from.get());
        paidAlready(months.get())
                .ifPresentOrElse(
                        paid -> findings.refuse(
                                BACK_PAY_FROM, "补缴期间与已缴费的月份重复：" + paid.written(), "请改为没有缴费的月份；中间断开的，分次办理"),
                        () -> findings.inform(
                                BACK_PAY_FROM,
                                "追溯补缴" + months.get().written() + "，共"
                                        + months.get().count() + "个月",
                                "补缴的月份计收利息和滞纳金"));
    }

    private void endsInTime(YearMonth to) {
        Optional<YearMonth> begins = filing.answers().date(INSURED_FROM).map(YearMonth::from);
        if (!to.isBefore(now)) {
            findings.refuse(BACK_PAY_TO, "补缴终止年月应早于本月", "本月及以后的月份按月缴费，不需要补缴");
        } else if (begins.isPresent() && !to.isBefore(begins.get())) {
            findings.refuse(BACK_PAY_TO, "补缴期间与本次参保时间重复", "自参保时间起的月份自动缴费，补缴终止年月应早于" + Months.written(begins.get()));
        }
    }

    private void isOfAge(YearMonth from) {
        Person.of(filing)
                .map(person -> person.birth().plusYears(WORKING_AGE))
                .filter(birthday -> from.isBefore(YearMonth.from(birthday)))
                .ifPresent(birthday -> findings.refuse(
                        BACK_PAY_FROM, "补缴起始年月未满16周岁", "最早从" + Months.written(YearMonth.from(birthday)) + "起补缴"));
    }

    /** The first months of these that are known to be paid, by whichever employer. */
    private Optional<Months> paidAlready(Months months) {
        return filing.employments().stream()
                .flatMap(employment -> paid(employment).stream())
                .flatMap(paid -> paid.common(months).stream())
                .findFirst();
    }

    /** The month in which somebody leaves is paid by the employer who is left. */
    private Optional<Months> paid(KnownEmployment employment) {
        LocalDate last = employment.active() ? filing.today() : employment.end().orElse(filing.today());
        return Months.between(YearMonth.from(employment.start()), YearMonth.from(last));
    }
}
