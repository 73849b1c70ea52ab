// SPDX-License-Identifier: Apache-2.0
package io.banjie.region.wuhan.trust;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.api.region.form.Field;
import io.banjie.api.region.rule.Finding;
import io.banjie.testkit.Judgement;
import io.banjie.testkit.SampleCase;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TrustApplicationTest {

    static Stream<Field> criteria() {
        return TrustApplication.type().form().sections().stream()
                .filter(section -> section.id().equals("criteria"))
                .flatMap(section -> section.fields().stream())
                .filter(field -> !field.equals(TrustFields.LEVEL));
    }

    private static SampleCase application() {
        SampleCase filing = SampleCase.receivedOn("2026-05-12").answering(TrustFields.LEVEL, TrustFields.TRUSTED);
        criteria().forEach(criterion -> filing.answering(criterion, true));
        return filing;
    }

    @Test
    void whoMeetsTheFiveCriteriaMayApply() {
        assertThat(criteria()).hasSize(5);
        assertThat(Judgement.of(TrustApplication.type(), application().build())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("criteria")
    void whoeverLacksOneIsToldWhich(Field criterion) {
        List<Finding> said = Judgement.of(
                TrustApplication.type(),
                application().answering(criterion, false).build());
        assertThat(said).singleElement().satisfies(finding -> {
            assertThat(finding.field()).isEqualTo(criterion.id());
            assertThat(finding.message()).contains(criterion.label());
        });
    }

    @Test
    void theLevelThatRemainsIsTheOrdinaryOne() {
        SampleCase ending = SampleCase.receivedOn("2026-05-12");
        assertThat(Judgement.of(
                        TrustWithdrawal.type(),
                        ending.answering(Map.of("trustLevel", "VIP")).build()))
                .hasSize(1);
        assertThat(Judgement.of(
                        TrustWithdrawal.type(),
                        ending.answering(Map.of("trustLevel", "ORDINARY")).build()))
                .isEmpty();
    }
}
