// SPDX-License-Identifier: Apache-2.0
package io.banjie.region.jilin.termination;

import static io.banjie.region.jilin.contract.ContractFields.JOINED_ON;
import static io.banjie.region.jilin.contract.ContractFields.MONTHLY_WAGE;
import static io.banjie.region.jilin.termination.TerminationFields.ENTITLES;
import static io.banjie.region.jilin.termination.TerminationFields.SEVERANCE;
import static io.banjie.region.jilin.termination.TerminationFields.TERMINATED_ON;

import io.banjie.api.region.rule.Case;
import io.banjie.api.region.rule.Findings;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/**
 * 经济补偿 of 劳动合同法 art. 47: a month's wage for each year of service, a begun year of at least six months counting
 * whole and a shorter one half. Reckoned with the contract's wage it is an estimate, so it only informs.
 */
final class SeverancePay {

    private static final int HALF_A_YEAR = 6;
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private SeverancePay() {}

    static void estimate(Case filing, Findings findings) {
        Optional<LocalDate> joined = filing.foundation().flatMap(contract -> contract.date(JOINED_ON));
        Optional<LocalDate> ended = filing.answers().date(TERMINATED_ON);
        Optional<BigDecimal> wage = filing.foundation().flatMap(contract -> contract.number(MONTHLY_WAGE));
        Optional<BigDecimal> paid = filing.answers().number(SEVERANCE);
        if (joined.isEmpty() || ended.isEmpty() || wage.isEmpty() || paid.isEmpty()) {
            return;
        }
        BigDecimal months = months(joined.get(), ended.get());
        BigDecimal due = months.multiply(wage.get());
        if (ENTITLES.holds(filing.answers(), filing.today()) && paid.get().compareTo(due) < 0) {
            findings.inform(
                    SEVERANCE,
                    "按本单位工作年限应支付" + months.toPlainString() + "个月工资的经济补偿，按合同月工资约为" + plain(due) + "元",
                    "请按解除或者终止前十二个月的平均工资核对经济补偿金的金额");
        }
    }

    /** The months of pay for service from one day to another, both counted. */
    static BigDecimal months(LocalDate joined, LocalDate ended) {
        if (ended.isBefore(joined)) {
            return BigDecimal.ZERO;
        }
        Period service = Period.between(joined, ended.plusDays(1));
        BigDecimal years = BigDecimal.valueOf(service.getYears());
        if (service.getMonths() >= HALF_A_YEAR) {
            return years.add(BigDecimal.ONE);
        }
        return service.getMonths() > 0 || service.getDays() > 0 ? years.add(HALF) : years;
    }

    private static String plain(BigDecimal amount) {
        return amount.stripTrailingZeros().toPlainString();
    }
}
