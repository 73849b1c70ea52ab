// SPDX-License-Identifier: Apache-2.0
package io.banjie.region.wuhan.enrolment;

import static io.banjie.region.wuhan.enrolment.EnrolmentFields.BACK_PAY;
import static io.banjie.region.wuhan.enrolment.EnrolmentFields.BACK_PAY_FROM;
import static io.banjie.region.wuhan.enrolment.EnrolmentFields.BACK_PAY_SEGMENTS;
import static io.banjie.region.wuhan.enrolment.EnrolmentFields.BACK_PAY_TO;
import static io.banjie.region.wuhan.enrolment.EnrolmentFields.BACK_PAY_WAGE;
import static io.banjie.region.wuhan.enrolment.EnrolmentFields.INSURED_FROM;
import static io.banjie.region.wuhan.enrolment.EnrolmentFields.SEGMENT_FROM;
import static io.banjie.region.wuhan.enrolment.EnrolmentFields.SEGMENT_TO;
import static io.banjie.region.wuhan.enrolment.EnrolmentFields.SEGMENT_WAGE;

import io.banjie.api.region.form.Answers;
import io.banjie.api.region.form.Field;
import io.banjie.api.region.rule.Case;
import io.banjie.api.region.rule.Case.KnownEmployment;
import io.banjie.api.region.rule.Findings;
import io.banjie.region.wuhan.person.Person;
import io.banjie.region.wuhan.person.WageCheck;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Looks at the earlier months that an employer pays back, segment by segment: past, of age, and no month twice. */
final class BackPay {

    private static final int WORKING_AGE = 16;

    private final Case filing;
    private final YearMonth now;
    private final List<Months> before = new ArrayList<>();

    private BackPay(Case filing) {
        this.filing = filing;
        now = YearMonth.from(filing.today());
    }

    /**
     * Months that are paid back at one wage.
     *
     * @param answers where they are answered
     * @param from the field of the first
     * @param to the field of the last
     * @param wage the field of the wage
     * @param findings where to report
     */
    private record Segment(Answers answers, Field from, Field to, Field wage, Findings findings) {}

    /** Looks at all segments. */
    static void check(Case filing, Findings findings) {
        if (filing.answers().yes(BACK_PAY)) {
            new BackPay(filing).paysBack(findings);
        }
    }

    private void paysBack(Findings findings) {
        List<Answers> rows = filing.answers().rows(BACK_PAY_SEGMENTS);
        List<Optional<Months>> segments = new ArrayList<>();
        segments.add(looked(new Segment(filing.answers(), BACK_PAY_FROM, BACK_PAY_TO, BACK_PAY_WAGE, findings)));
        for (int row = 0; row < rows.size(); row++) {
            segments.add(looked(new Segment(
                    rows.get(row), SEGMENT_FROM, SEGMENT_TO, SEGMENT_WAGE, findings.inRow(BACK_PAY_SEGMENTS, row))));
        }
        if (segments.stream().allMatch(Optional::isPresent)) {
            tell(findings);
        }
    }

    private void tell(Findings findings) {
        String written = before.stream().map(Months::written).collect(Collectors.joining("、"));
        long count = before.stream().mapToLong(Months::count).sum();
        findings.inform(BACK_PAY_FROM, "追溯补缴" + written + "，共" + count + "个月", "补缴的月份计收利息和滞纳金");
    }

    /** The months of a segment; nothing where something is wrong with it. */
    private Optional<Months> looked(Segment segment) {
        Optional<YearMonth> from = segment.answers.month(segment.from);
        Optional<YearMonth> to = segment.answers.month(segment.to);
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        Optional<Months> months = Months.between(from.get(), to.get());
        if (months.isEmpty()) {
            segment.findings.refuse(segment.from, "补缴起始年月晚于终止年月", "请核对补缴的起始年月和终止年月");
            return months;
        }
        int found = segment.findings.all().size();
        endsInTime(segment, to.get());
        isOfAge(segment, from.get());
        isPaidOnce(segment, months.get());
        WageCheck.on(from.get().atDay(1), segment.wage, segment.answers, filing.parameters(), segment.findings);
        before.add(months.get());
        return segment.findings.all().size() == found ? months : Optional.empty();
    }

    private void endsInTime(Segment segment, YearMonth to) {
        Optional<YearMonth> begins = filing.answers().date(INSURED_FROM).map(YearMonth::from);
        if (!to.isBefore(now)) {
            segment.findings.refuse(segment.to, "补缴终止年月应早于本月", "本月及以后的月份按月缴费，不需要补缴");
        } else if (begins.isPresent() && !to.isBefore(begins.get())) {
            segment.findings.refuse(
                    segment.to, "补缴期间与本次参保时间重复", "自参保时间起的月份自动缴费，补缴终止年月应早于" + Months.written(begins.get()));
        }
    }

    private void isOfAge(Segment segment, YearMonth from) {
        Person.of(filing)
                .map(person -> person.birth().plusYears(WORKING_AGE))
                .filter(birthday -> from.isBefore(YearMonth.from(birthday)))
                .ifPresent(birthday -> segment.findings.refuse(
                        segment.from, "补缴起始年月未满16周岁", "最早从" + Months.written(YearMonth.from(birthday)) + "起补缴"));
    }

    private void isPaidOnce(Segment segment, Months months) {
        first(months, before)
                .ifPresent(twice -> segment.findings.refuse(
                        segment.from, "与前面的补缴时段重复：" + twice.written(), "每个月只补缴一次，请改正起始年月和终止年月"));
        first(
                        months,
                        filing.employments().stream()
                                .flatMap(employment -> paid(employment).stream())
                                .toList())
                .ifPresent(paid -> segment.findings.refuse(
                        segment.from, "补缴期间与已缴费的月份重复：" + paid.written(), "请改为没有缴费的月份；中间断开的，分段填写"));
    }

    /** The first months of these that are among others. */
    private static Optional<Months> first(Months months, List<Months> others) {
        return others.stream().flatMap(other -> other.common(months).stream()).findFirst();
    }

    /** The month in which somebody leaves is paid by the employer who is left. */
    private Optional<Months> paid(KnownEmployment employment) {
        LocalDate last = employment.active() ? filing.today() : employment.end().orElse(filing.today());
        return Months.between(YearMonth.from(employment.start()), YearMonth.from(last));
    }
}
