// SPDX-License-Identifier: Apache-2.0
package io.banjie.region.jilin.termination;

import static io.banjie.region.jilin.contract.ContractFields.JOINED_ON;
import static io.banjie.region.jilin.termination.TerminationFields.REASON;
import static io.banjie.region.jilin.termination.TerminationFields.TERMINATED_ON;
import static io.banjie.region.jilin.termination.TerminationFields.UNION_OPINION;

import io.banjie.api.region.identity.ResidentId;
import io.banjie.api.region.rule.Case;
import io.banjie.api.region.rule.Findings;
import io.banjie.region.jilin.contract.PersonChecks;
import java.time.LocalDate;
import java.util.Optional;

/** Whom an employer may not dismiss, and what goes before a lay-off, as far as filings tell. */
final class ProtectedWorkers {

    private static final int LONG_SERVICE = 15;
    private static final int NEAR_RETIREMENT = 5;

    private ProtectedWorkers() {}

    /** 劳动合同法 art. 42 (五): fifteen years of service and less than five to retirement. */
    static void nearRetirement(Case filing, Findings findings) {
        if (!reasonBegins(filing, "R40") && !reasonBegins(filing, "R41")) {
            return;
        }
        Optional<LocalDate> ended = filing.answers().date(TERMINATED_ON);
        boolean longServing = filing.foundation()
                .flatMap(contract -> contract.date(JOINED_ON))
                .filter(joined ->
                        ended.isPresent() && !joined.plusYears(LONG_SERVICE).isAfter(ended.get()))
                .isPresent();
        Optional<ResidentId> person = PersonChecks.residentId(filing);
        if (longServing && person.isPresent() && ended.isPresent() && nearRetirement(person.get(), ended.get())) {
            findings.warn(REASON, "此人在本单位连续工作满十五年，且可能距法定退休年龄不足五年，不得依照第四十条、第四十一条解除劳动合同", "请核对工作年限和退休年龄；确属受保护情形的，不得解除");
        }
    }

    private static boolean nearRetirement(ResidentId person, LocalDate day) {
        return !day.isBefore(RetirementAge.of(person, day).minusYears(NEAR_RETIREMENT));
    }

    /** 劳动合同法 art. 41. */
    static void layOff(Case filing, Findings findings) {
        if (reasonBegins(filing, "R41") && !filing.answers().has(UNION_OPINION)) {
            findings.warn(
                    UNION_OPINION,
                    "裁减人员应当提前三十日向工会或者全体职工说明情况、听取意见，并将裁减人员方案向劳动行政部门报告",
                    "请填写工会意见；裁减二十人以上或者占职工总数百分之十以上的，先行报告");
        }
    }

    /** 劳动合同法 art. 44 (六) with 实施条例 art. 21. */
    static void ofAge(Case filing, Findings findings) {
        Optional<LocalDate> ended = filing.answers().date(TERMINATED_ON);
        PersonChecks.residentId(filing)
                .filter(person -> reasonBegins(filing, "R4407"))
                .map(person -> RetirementAge.of(person, ended.orElse(filing.today())))
                .filter(retirement -> ended.isPresent() && ended.get().isBefore(retirement))
                .ifPresent(retirement ->
                        findings.warn(REASON, "按身份证推算，此人最早于" + retirement + "达到法定退休年龄", "请核对终止或解除原因；提前退休的可以继续"));
    }

    private static boolean reasonBegins(Case filing, String article) {
        return filing.answers()
                .text(REASON)
                .filter(reason -> reason.startsWith(article))
                .isPresent();
    }
}
