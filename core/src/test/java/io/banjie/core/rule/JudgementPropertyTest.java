// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.rule;

import static io.banjie.core.rule.Cases.END_AFTER_START;
import static io.banjie.core.rule.Cases.LABELS;
import static io.banjie.core.rule.Cases.NOT_IN_THE_FUTURE;
import static io.banjie.core.rule.Cases.START;
import static io.banjie.core.rule.Cases.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.api.desk.Explanation.Examined;
import io.banjie.api.region.FilingType;
import io.banjie.api.region.rule.Deadline;
import io.banjie.api.region.rule.Deadline.Consequence;
import io.banjie.api.region.rule.Deadline.Unit;
import io.banjie.api.region.rule.Finding;
import io.banjie.api.region.rule.NamedCheck;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.WithNull;

class JudgementPropertyTest {

    private final Judge judge = Cases.judge(new AtOnce());
    private final FilingType type = Cases.type(END_AFTER_START, NOT_IN_THE_FUTURE)
            .withChecks(List.of(new NamedCheck("start", "看起始", "", (filing, findings) -> filing.answers()
                    .date(START)
                    .ifPresent(day -> findings.warn(START, "起始于" + day, "")))));

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(TODAY.minusYears(2).toEpochDay(), TODAY.plusYears(2).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    private Judgement judged(LocalDate start, LocalDate end) {
        Map<String, String> answers = new HashMap<>();
        answers.put("contractStart", start == null ? "" : start.toString());
        answers.put("contractEnd", end == null ? "" : end.toString());
        return judge.judge(type, Cases.of(answers), LABELS);
    }

    @Property
    void theSameCaseIsAlwaysJudgedTheSame(
            @ForAll("days") @WithNull LocalDate start, @ForAll("days") @WithNull LocalDate end) {
        assertThat(judged(start, end)).isEqualTo(judged(start, end));
    }

    @Property
    void aContractThatDoesNotEndAfterItsStartIsNeverAccepted(
            @ForAll("days") LocalDate start, @ForAll("days") LocalDate end) {
        assertThat(judged(start, end).refused()).isEqualTo(!end.isAfter(start));
    }

    @Property
    void everyRuleAndCheckIsExaminedAndFindingsAreTheBrokenOnes(
            @ForAll("days") @WithNull LocalDate start, @ForAll("days") @WithNull LocalDate end) {
        Judgement judgement = judged(start, end);
        Outcomes outcomes = judgement.outcomes();
        assertThat(outcomes.passed().size()
                        + outcomes.notApplicable().size()
                        + outcomes.said().size())
                .isEqualTo(3);
        assertThat(judgement.findings().stream().map(Finding::code))
                .containsExactlyElementsOf(
                        outcomes.said().stream().map(Examined::code).toList());
    }

    @Property
    void moreTimeNeverMakesAnybodyLater(
            @ForAll("days") LocalDate event,
            @ForAll("days") LocalDate receipt,
            @ForAll Unit unit,
            @ForAll @IntRange(min = 1, max = 60) int amount) {
        Deadlines deadlines = new Deadlines(ZoneOffset.ofHours(8), WorkingDays.WEEKDAYS);
        Deadline shorter = new Deadline("contractStart", amount, unit, Consequence.WARN, "", "", "");
        Deadline longer = new Deadline("contractStart", amount + 1, unit, Consequence.WARN, "", "", "");
        var received = receipt.atTime(LocalTime.NOON).toInstant(ZoneOffset.ofHours(8));
        assertThat(deadlines.lastDay(shorter, event)).isAfter(event);
        assertThat(deadlines.lastDay(longer, event)).isAfterOrEqualTo(deadlines.lastDay(shorter, event));
        assertThat(deadlines.lateness(shorter, event, received).daysLate())
                .isGreaterThanOrEqualTo(
                        deadlines.lateness(longer, event, received).daysLate());
        assertThat(deadlines.lateness(shorter, event, received).late())
                .isEqualTo(receipt.isAfter(deadlines.lastDay(shorter, event)));
    }
}
