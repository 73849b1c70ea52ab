// SPDX-License-Identifier: Apache-2.0
package io.banjie.region.wuhan.person;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.api.region.FilingType;
import io.banjie.region.wuhan.Samples;
import io.banjie.region.wuhan.Wuhan;
import io.banjie.region.wuhan.trust.TrustFields;
import io.banjie.testkit.Judgement;
import io.banjie.testkit.SampleCase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 信用用户办理的业务由系统自动审核；普通单位的增减员、年度工资申报由辖区社保处审核，其他业务也由系统自动审核. */
class WhoReviewsTest {

    @ParameterizedTest(name = "{0}: VIP {1}, ordinary {2}, unknown {3}")
    @CsvSource({
        "enrolment, true, false, false",
        "suspension, true, false, false",
        "annual-wage, true, false, false",
        "annual-wage-correction, false, false, false",
        "retiree-benefit, true, true, true",
        "trust-application, false, false, false",
        "trust-withdrawal, false, false, false"
    })
    void theReviewIsSettledByTrustAndBusiness(String id, boolean trusted, boolean ordinary, boolean unknown) {
        FilingType type = new Wuhan()
                .filingTypes().stream()
                        .filter(each -> each.id().equals(id))
                        .findFirst()
                        .orElseThrow();
        SampleCase employer = SampleCase.receivedOn(Samples.TODAY);
        assertThat(Judgement.automatic(type, employer.build())).isEqualTo(unknown);
        assertThat(Judgement.automatic(
                        type, employer.ofEmployer(TrustFields.LEVEL, "ORDINARY").build()))
                .isEqualTo(ordinary);
        assertThat(Judgement.automatic(
                        type,
                        employer.ofEmployer(TrustFields.LEVEL, TrustFields.TRUSTED)
                                .build()))
                .isEqualTo(trusted);
        assertThat(type.review().office()).as("the office that keeps it").isPresent();
    }
}
