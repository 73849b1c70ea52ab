// SPDX-License-Identifier: Apache-2.0
package io.banjie.region.jilin.contract;

import static io.banjie.region.jilin.contract.ContractFields.CONTRACT_END;
import static io.banjie.region.jilin.contract.ContractFields.CONTRACT_START;
import static io.banjie.region.jilin.contract.ContractFields.ID_NUMBER;
import static io.banjie.region.jilin.contract.ContractFields.JOINED_ON;
import static io.banjie.region.jilin.contract.ContractFields.OPEN_ENDED;
import static io.banjie.region.jilin.contract.ContractFields.TERM_TYPE;

import io.banjie.api.region.form.Answers;
import io.banjie.api.region.rule.Case;
import io.banjie.api.region.rule.Case.KnownEmployment;
import io.banjie.api.region.rule.Findings;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;

/** How a contract follows the one before it. */
final class ChainChecks {

    private static final int YEARS_TO_OPEN_ENDED = 10;
    private static final int TERMS_TO_OPEN_ENDED = 2;

    private ChainChecks() {}

    /** Who is in service with this employer renews; a new contract begins a chain. */
    static void beginsChain(Case filing, Findings findings) {
        if (inService(filing).findAny().isPresent()) {
            findings.refuse(ID_NUMBER, "此人与本单位已有在用的劳动合同，不能新签", "请在【劳动合同续签备案管理】办理续签；原合同已经结束的，先办理解除(终止)备案");
        }
    }

    private static Stream<KnownEmployment> inService(Case filing) {
        return filing.employments().stream().filter(KnownEmployment::own).filter(KnownEmployment::active);
    }

    /** A renewed contract begins after the one before it ends. */
    static void followsPrevious(Case filing, Findings findings) {
        Optional<LocalDate> start = filing.answers().date(CONTRACT_START);
        Optional<LocalDate> previousEnd = filing.foundation().flatMap(previous -> previous.date(CONTRACT_END));
        if (start.isEmpty() || previousEnd.isEmpty()) {
            return;
        }
        LocalDate next = previousEnd.get().plusDays(1);
        if (start.get().isBefore(next)) {
            findings.refuse(
                    CONTRACT_START,
                    "续订合同的起始日期不能早于前合同的终止日期：前合同到" + previousEnd.get() + "为止",
                    "请把合同起始日期改为" + next + "或者以后");
        } else if (start.get().isAfter(next)) {
            findings.warn(
                    CONTRACT_START,
                    "与前合同之间间隔" + ChronoUnit.DAYS.between(next, start.get()) + "天没有劳动合同",
                    "连续用工的，请把合同起始日期改为" + next);
        }
    }

    static void previousWasOpenEnded(Case filing, Findings findings) {
        filing.foundation()
                .filter(previous -> TermChecks.is(previous, TERM_TYPE, OPEN_ENDED))
                .ifPresent(previous -> findings.warn(TERM_TYPE, "前合同为无固定期限劳动合同，一般不需要续订", "双方协商一致变更期限的可以继续，请核对"));
    }

    /** 劳动合同法 art. 14: ten years of service, or a third fixed term. */
    static void openEndedIsDue(Case filing, Findings findings) {
        Answers answers = filing.answers();
        if (!answers.has(TERM_TYPE) || TermChecks.is(answers, TERM_TYPE, OPEN_ENDED)) {
            return;
        }
        boolean thirdTerm =
                inService(filing).anyMatch(employment -> employment.filings().size() >= TERMS_TO_OPEN_ENDED);
        if (thirdTerm || tenYears(answers)) {
            findings.warn(
                    TERM_TYPE,
                    thirdTerm ? "已连续订立二次劳动合同，续订时应当订立无固定期限劳动合同" : "在本单位连续工作已满十年，续订时应当订立无固定期限劳动合同",
                    "劳动者提出订立固定期限劳动合同的可以继续，请保留书面证明");
        }
    }

    private static boolean tenYears(Answers answers) {
        Optional<LocalDate> start = answers.date(CONTRACT_START);
        return answers.date(JOINED_ON)
                .filter(joined -> start.isPresent()
                        && !joined.plusYears(YEARS_TO_OPEN_ENDED).isAfter(start.get()))
                .isPresent();
    }
}
