// SPDX-License-Identifier: Apache-2.0
package io.banjie.region.jilin.termination;

import static io.banjie.region.jilin.contract.ContractFields.CONTRACT_END;
import static io.banjie.region.jilin.contract.ContractFields.CONTRACT_START;
import static io.banjie.region.jilin.contract.ContractFields.EMPLOYMENT_FORM;
import static io.banjie.region.jilin.contract.ContractFields.PART_TIME;
import static io.banjie.region.jilin.contract.ContractFields.PROBATION_END;
import static io.banjie.region.jilin.termination.TerminationFields.EXTENDED;
import static io.banjie.region.jilin.termination.TerminationFields.REASON;
import static io.banjie.region.jilin.termination.TerminationFields.TERMINATED_ON;

import io.banjie.api.region.form.Answers;
import io.banjie.api.region.form.Field;
import io.banjie.api.region.rule.Case;
import io.banjie.api.region.rule.Case.KnownEmployment;
import io.banjie.api.region.rule.Findings;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The last day and the reason, against the contract that ends. */
final class EndingDay {

    private static final List<String> EXPIRY = List.of("R4401", "R4402");
    private static final List<String> ON_PROBATION = List.of("R3702", "R3901");

    private EndingDay() {}

    /** Nothing ends before it has begun; of a renewed relation the first contract counts. */
    static void notBeforeStart(Case filing, Findings findings) {
        Optional<LocalDate> ended = filing.answers().date(TERMINATED_ON);
        firstDay(filing)
                .filter(start -> ended.isPresent() && ended.get().isBefore(start))
                .ifPresent(start -> findings.refuse(TERMINATED_ON, "终止时间早于合同起始日期" + start, "请核对终止或解除时间和所选的劳动合同"));
    }

    private static Optional<LocalDate> firstDay(Case filing) {
        return filing.employments().stream()
                .filter(KnownEmployment::own)
                .filter(KnownEmployment::active)
                .map(KnownEmployment::start)
                .min(LocalDate::compareTo)
                .or(() -> contractDay(filing, CONTRACT_START));
    }

    private static Optional<LocalDate> contractDay(Case filing, Field field) {
        return filing.foundation().flatMap(contract -> contract.date(field));
    }

    /** A contract that ends by expiry ends on its last day, unless the law prolonged it. */
    static void expiry(Case filing, Findings findings) {
        Answers answers = filing.answers();
        Optional<LocalDate> ended = answers.date(TERMINATED_ON);
        if (!isOneOf(answers, EXPIRY) || ended.isEmpty() || filing.foundation().isEmpty()) {
            return;
        }
        Optional<LocalDate> last = contractDay(filing, CONTRACT_END);
        if (last.isEmpty()) {
            findings.refuse(REASON, "合同没有约定结束日期，不存在合同期满", "请核对终止或解除原因");
        } else if (ended.get().isBefore(last.get()) || ended.get().isAfter(last.get()) && !answers.yes(EXTENDED)) {
            findings.refuse(
                    TERMINATED_ON,
                    "原因为合同期满的，终止时间应为合同结束日期" + last.get(),
                    "请把终止时间改为" + last.get() + "，或者更正原因；依法顺延的，勾选“合同期满后依法顺延”");
        }
    }

    private static boolean isOneOf(Answers answers, List<String> reasons) {
        return answers.text(REASON).filter(reasons::contains).isPresent();
    }

    static void onProbation(Case filing, Findings findings) {
        Answers answers = filing.answers();
        Optional<LocalDate> ended = answers.date(TERMINATED_ON);
        if (!isOneOf(answers, ON_PROBATION)
                || ended.isEmpty()
                || filing.foundation().isEmpty()) {
            return;
        }
        boolean within = contractDay(filing, PROBATION_END)
                .filter(last -> !ended.get().isAfter(last))
                .isPresent();
        if (!within) {
            findings.warn(REASON, "合同没有约定试用期，或者终止或解除时间已在试用期之后", "请核对终止或解除原因和时间");
        }
    }

    static void partTime(Case filing, Findings findings) {
        boolean reason = isOneOf(filing.answers(), List.of("R7101"));
        Optional<String> form = filing.foundation().flatMap(contract -> contract.text(EMPLOYMENT_FORM));
        if (reason && form.filter(PART_TIME::equals).isEmpty() && form.isPresent()) {
            findings.warn(REASON, "原合同不是非全日制用工", "请核对终止或解除原因");
        }
    }
}
