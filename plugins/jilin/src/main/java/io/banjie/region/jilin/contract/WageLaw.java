// SPDX-License-Identifier: Apache-2.0
package io.banjie.region.jilin.contract;

import static io.banjie.region.jilin.contract.ContractFields.CONTRACT_START;
import static io.banjie.region.jilin.contract.ContractFields.EMPLOYMENT_FORM;
import static io.banjie.region.jilin.contract.ContractFields.MONTHLY_WAGE;
import static io.banjie.region.jilin.contract.ContractFields.PART_TIME;
import static io.banjie.region.jilin.contract.ContractFields.PROBATION_WAGE;

import io.banjie.api.region.form.Answers;
import io.banjie.api.region.form.Field;
import io.banjie.api.region.rule.Case;
import io.banjie.api.region.rule.Findings;
import io.banjie.region.jilin.code.MinimumWage;
import io.banjie.region.jilin.employer.EmployerFields;
import java.math.BigDecimal;
import java.util.Optional;

/** What must be paid at least. Part-time work is paid by the hour and not looked at. */
final class WageLaw {

    private static final BigDecimal PROBATION_SHARE = new BigDecimal("0.8");

    private WageLaw() {}

    /** 最低工资规定. */
    static void minimumWage(Case filing, Findings findings) {
        belowMinimum(filing, MONTHLY_WAGE)
                .ifPresent(least -> findings.refuse(
                        MONTHLY_WAGE,
                        "月工资低于当地最低工资标准" + least.toPlainString() + "元",
                        "请核对月工资和用工形式；全日制用工的月工资不得低于单位所在地的最低工资标准"));
    }

    /** 劳动合同法 art. 20. */
    static void probationWage(Case filing, Findings findings) {
        Answers answers = filing.answers();
        Optional<BigDecimal> least = answers.number(MONTHLY_WAGE).map(PROBATION_SHARE::multiply);
        answers.number(PROBATION_WAGE)
                .filter(wage -> least.isPresent() && wage.compareTo(least.get()) < 0)
                .ifPresent(wage -> findings.refuse(
                        PROBATION_WAGE, "试用期工资低于劳动合同约定工资的80%", "试用期工资至少为" + yuan(least.get()) + "元，请核对"));
        belowMinimum(filing, PROBATION_WAGE)
                .ifPresent(minimum -> findings.refuse(
                        PROBATION_WAGE,
                        "试用期工资低于当地最低工资标准" + minimum.toPlainString() + "元",
                        "试用期工资不得低于单位所在地的最低工资标准，请核对"));
    }

    private static String yuan(BigDecimal amount) {
        return amount.stripTrailingZeros().toPlainString();
    }

    private static Optional<BigDecimal> belowMinimum(Case filing, Field paid) {
        Answers answers = filing.answers();
        if (TermChecks.is(answers, EMPLOYMENT_FORM, PART_TIME) || !answers.has(EMPLOYMENT_FORM)) {
            return Optional.empty();
        }
        Optional<String> division = filing.profile().text(EmployerFields.DIVISION);
        Optional<BigDecimal> wage = answers.number(paid);
        return answers.date(CONTRACT_START)
                .flatMap(day -> MinimumWage.at(filing.parameters(), division, day))
                .filter(least -> wage.isPresent() && wage.get().compareTo(least) < 0);
    }
}
