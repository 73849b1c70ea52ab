// SPDX-License-Identifier: Apache-2.0
package io.banjie.region.jilin.contract;

import static io.banjie.region.jilin.contract.ContractFields.BY_TASK;
import static io.banjie.region.jilin.contract.ContractFields.CONTRACT_END;
import static io.banjie.region.jilin.contract.ContractFields.CONTRACT_START;
import static io.banjie.region.jilin.contract.ContractFields.EMPLOYMENT_FORM;
import static io.banjie.region.jilin.contract.ContractFields.OPEN_ENDED;
import static io.banjie.region.jilin.contract.ContractFields.PART_TIME;
import static io.banjie.region.jilin.contract.ContractFields.PROBATION_END;
import static io.banjie.region.jilin.contract.ContractFields.PROBATION_START;
import static io.banjie.region.jilin.contract.ContractFields.TERM_TYPE;

import io.banjie.api.region.form.Answers;
import io.banjie.api.region.rule.Case;
import io.banjie.api.region.rule.Case.KnownEmployment;
import io.banjie.api.region.rule.Findings;
import java.time.LocalDate;
import java.util.Optional;

/** 试用期: whether one may be agreed on, for how long, and how often. */
final class ProbationLaw {

    private static final int LONGEST = 6;

    private ProbationLaw() {}

    /** 劳动合同法 art. 19 and 70. */
    static void length(Case filing, Findings findings) {
        Answers answers = filing.answers();
        Optional<LocalDate> start = answers.date(PROBATION_START);
        Optional<LocalDate> end = answers.date(PROBATION_END);
        if (start.isEmpty() || end.isEmpty()) {
            return;
        }
        if (TermChecks.is(answers, EMPLOYMENT_FORM, PART_TIME)) {
            findings.refuse(PROBATION_START, "非全日制用工不得约定试用期（《劳动合同法》第七十条）", "请删去试用期");
        } else if (TermChecks.is(answers, TERM_TYPE, BY_TASK)) {
            findings.refuse(PROBATION_START, "以完成一定工作任务为期限的劳动合同不得约定试用期", "请删去试用期");
        } else {
            monthsAllowed(answers).ifPresent(months -> compare(start.get(), end.get(), months, findings));
        }
    }

    /** The months allowed for the contract's term, which counts its last day; nothing when the term is not known. */
    private static Optional<Integer> monthsAllowed(Answers answers) {
        if (TermChecks.is(answers, TERM_TYPE, OPEN_ENDED)) {
            return Optional.of(LONGEST);
        }
        Optional<LocalDate> start = answers.date(CONTRACT_START);
        Optional<LocalDate> end = answers.date(CONTRACT_END);
        return start.flatMap(first -> end.map(last -> monthsAllowed(first, last.plusDays(1))));
    }

    private static int monthsAllowed(LocalDate start, LocalDate over) {
        if (over.isBefore(start.plusMonths(3))) {
            return 0;
        }
        if (over.isBefore(start.plusYears(1))) {
            return 1;
        }
        return over.isBefore(start.plusYears(3)) ? 2 : LONGEST;
    }

    private static void compare(LocalDate start, LocalDate end, int months, Findings findings) {
        LocalDate last = start.plusMonths(months).minusDays(1);
        if (months == 0) {
            findings.refuse(PROBATION_START, "劳动合同期限不满三个月的，不得约定试用期", "请删去试用期，或者核对合同结束日期");
        } else if (end.isAfter(last.plusDays(1))) {
            findings.refuse(
                    PROBATION_END, "试用期超过法定上限：这一期限的劳动合同，试用期不得超过" + months + "个月", "试用期最迟到" + last + "为止，请核对试用期和合同期限");
        } else if (end.isAfter(last)) {
            findings.warn(PROBATION_END, "试用期按" + months + "个月计算的，最后一天应为" + last, "请把试用期结束日期改为" + last);
        }
    }

    /** 劳动合同法 art. 19 第二款. */
    static void once(Case filing, Findings findings) {
        boolean before = filing.employments().stream()
                .filter(KnownEmployment::own)
                .anyMatch(employment -> employment.answers().has(PROBATION_START));
        if (before && filing.answers().has(PROBATION_START)) {
            findings.refuse(PROBATION_START, "本单位与此人已约定过试用期，同一用人单位与同一劳动者只能约定一次试用期", "请删去试用期");
        }
    }
}
