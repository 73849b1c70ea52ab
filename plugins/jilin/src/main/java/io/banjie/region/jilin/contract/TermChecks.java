// SPDX-License-Identifier: Apache-2.0
package io.banjie.region.jilin.contract;

import static io.banjie.region.jilin.contract.ContractFields.CONTRACT_END;
import static io.banjie.region.jilin.contract.ContractFields.CONTRACT_START;
import static io.banjie.region.jilin.contract.ContractFields.DISPATCHED;
import static io.banjie.region.jilin.contract.ContractFields.EMPLOYMENT_FORM;
import static io.banjie.region.jilin.contract.ContractFields.FIXED_TERM;
import static io.banjie.region.jilin.contract.ContractFields.SIGNED_ON;
import static io.banjie.region.jilin.contract.ContractFields.TERM_TYPE;

import io.banjie.api.region.form.Answers;
import io.banjie.api.region.form.Field;
import io.banjie.api.region.rule.Case;
import io.banjie.api.region.rule.Findings;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** What the days of a contract say about each other. */
final class TermChecks {

    private static final int YEARS_OF_DISPATCH = 2;

    private TermChecks() {}

    /** A contract of whole years or months that ends on the day it began has one day too many. */
    static void lastDay(Case filing, Findings findings) {
        Optional<LocalDate> start = filing.answers().date(CONTRACT_START);
        Optional<LocalDate> end = filing.answers().date(CONTRACT_END);
        if (start.isEmpty() || end.isEmpty()) {
            return;
        }
        long months = ChronoUnit.MONTHS.between(start.get(), end.get());
        if (months > 0 && start.get().plusMonths(months).equals(end.get())) {
            LocalDate last = end.get().minusDays(1);
            String term = months % 12 == 0 ? months / 12 + "年" : months + "个月";
            findings.propose(
                    CONTRACT_END,
                    last.toString(),
                    "期限按" + term + "计算的，合同最后一天应为" + last + "，现填写的" + end.get() + "多出一天",
                    "约定期限为" + term + "的，请把合同结束日期改为" + last);
        }
    }

    static void signedInTime(Case filing, Findings findings) {
        Optional<LocalDate> latest = filing.answers().date(CONTRACT_START).map(start -> start.plusMonths(1));
        filing.answers()
                .date(SIGNED_ON)
                .filter(signed -> latest.isPresent() && signed.isAfter(latest.get()))
                .ifPresent(signed -> findings.warn(
                        SIGNED_ON, "自用工之日起超过一个月才签订书面劳动合同", "请核对签订日期；自用工之日起超过一个月不满一年未订立书面劳动合同的，应当向劳动者每月支付二倍的工资"));
    }

    static void dispatchTerm(Case filing, Findings findings) {
        Answers answers = filing.answers();
        if (!is(answers, EMPLOYMENT_FORM, DISPATCHED)) {
            return;
        }
        if (answers.has(TERM_TYPE) && !is(answers, TERM_TYPE, FIXED_TERM)) {
            findings.warn(TERM_TYPE, "劳务派遣应当订立二年以上的固定期限劳动合同", "请核对合同类别");
        }
        Optional<LocalDate> start = answers.date(CONTRACT_START);
        answers.date(CONTRACT_END)
                .filter(end -> start.isPresent()
                        && end.plusDays(1).isBefore(start.get().plusYears(YEARS_OF_DISPATCH)))
                .ifPresent(end -> findings.warn(CONTRACT_END, "劳务派遣的劳动合同期限不足二年", "请核对合同结束日期"));
    }

    static boolean is(Answers answers, Field field, String code) {
        return answers.text(field).filter(code::equals).isPresent();
    }
}
