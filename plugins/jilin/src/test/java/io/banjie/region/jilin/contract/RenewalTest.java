// SPDX-License-Identifier: Apache-2.0
package io.banjie.region.jilin.contract;

import static io.banjie.region.jilin.contract.ContractFields.CONTRACT_END;
import static io.banjie.region.jilin.contract.ContractFields.CONTRACT_START;
import static io.banjie.region.jilin.contract.ContractFields.JOINED_ON;
import static io.banjie.region.jilin.contract.ContractFields.TERM_TYPE;
import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.api.region.FilingType;
import io.banjie.api.region.form.Field;
import io.banjie.api.region.rule.Finding;
import io.banjie.api.region.rule.Severity;
import io.banjie.testkit.Judgement;
import io.banjie.testkit.SampleCase;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RenewalTest {

    private static final FilingType RENEWAL = Renewal.type();

    private static SampleCase renewed(int earlierFilings) {
        return Contracts.good()
                .answering(CONTRACT_START, "2021-03-06")
                .answering(CONTRACT_END, "2022-03-05")
                .buildingOn(Contracts.terms())
                .inServiceHere("2020-03-06", earlierFilings, Contracts.terms());
    }

    private static List<Finding> said(SampleCase filing) {
        return Judgement.of(RENEWAL, filing.build());
    }

    @Test
    void aGoodRenewalIsTakenWithoutAWordEvenAheadOfItsFirstDay() {
        assertThat(said(renewed(1))).isEmpty();
    }

    @Test
    void aRenewalAsksWhatANewContractAsksButNoProbation() {
        List<String> asked = RENEWAL.form().fields().map(Field::id).toList();
        List<String> ofNewContract =
                NewContract.type().form().fields().map(Field::id).toList();
        assertThat(asked).doesNotContain("probationStart", "probationEnd", "probationWage");
        assertThat(ofNewContract).containsAll(asked).hasSize(asked.size() + 3);
    }

    @ParameterizedTest
    @CsvSource({"2021-03-05, ERROR, 不能早于前合同的终止日期", "2021-03-16, WARN, 间隔10天"})
    void aRenewalFollowsTheContractBeforeIt(String start, Severity severity, String words) {
        assertThat(said(renewed(1).answering(CONTRACT_START, start).answering(CONTRACT_END, "2022-04-30")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(severity);
                    assertThat(finding.field()).isEqualTo("contractStart");
                    assertThat(finding.message()).contains(words);
                    assertThat(finding.fix()).contains("2021-03-06");
                });
    }

    @Test
    void anOpenEndedContractIsRarelyRenewed() {
        Map<String, Object> openEnded = new HashMap<>(Contracts.terms());
        openEnded.put("termType", "2");
        openEnded.remove("contractEnd");
        assertThat(said(renewed(1).buildingOn(openEnded)))
                .extracting(Finding::code, Finding::severity)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("previous-open-ended", Severity.WARN));
    }

    @Test
    void aThirdFixedTermIsWarnedOf() {
        assertThat(said(renewed(2))).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.WARN);
            assertThat(finding.message()).contains("已连续订立二次");
        });
        assertThat(said(renewed(2).answering(TERM_TYPE, "2").answering(CONTRACT_END, "")))
                .isEmpty();
    }

    @Test
    void afterTenYearsAnOpenEndedContractIsDue() {
        assertThat(said(renewed(1).answering(JOINED_ON, "2011-03-06")))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("满十年"));
        assertThat(said(renewed(1).answering(JOINED_ON, "2011-03-07"))).isEmpty();
    }

    @Test
    void onlyAContractOnARosterCanBeRenewed() {
        assertThat(RENEWAL.foundation().onRoster()).isTrue();
        assertThat(RENEWAL.foundation().types()).containsExactly("new-contract", "renewal");
        assertThat(RENEWAL.foundation().message()).isEqualTo("不存在可续签合同(须新签审核通过并已生成名册)");
    }
}
