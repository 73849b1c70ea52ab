// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.api.region.document.Numbering;
import io.banjie.api.region.document.Numbering.Scope;
import io.banjie.core.document.PaperNumber.Owner;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PaperNumberTest {

    private static final Owner UNIT = new Owner("990000", Optional.of("N-1"), "employer-1", "91350100M000100Y43");
    private static final Owner OTHER = new Owner("990000", Optional.of("S-1"), "employer-2", "92220102MA15438D0X");
    private static final Owner UNDECIDED = new Owner("990000", Optional.empty(), "employer-1", "91350100M000100Y43");

    private static PaperNumber of(Scope scope, String pattern, Owner owner, int year) {
        return PaperNumber.of(new Numbering(scope, pattern), owner, year);
    }

    @Test
    void aNumberHasTheShapeOfItsPattern() {
        assertThat(of(Scope.AGENCY, "{region}-{agency}-{year}-{number:6}", UNIT, 2026)
                        .with(42))
                .isEqualTo("990000-N-1-2026-000042");
        assertThat(of(Scope.EMPLOYER, "{employer}〔{year}〕{number:3}号", UNIT, 2026)
                        .with(7))
                .isEqualTo("91350100M000100Y43〔2026〕007号");
    }

    @Test
    void aNumberBeyondItsWidthIsNotCutOff() {
        assertThat(of(Scope.REGION, "{year}{number:2}", UNIT, 2026).with(1234)).isEqualTo("20261234");
    }

    @Test
    void whereNoAgencyDecidedTheRegionStandsForIt() {
        assertThat(of(Scope.AGENCY, "{agency}-{year}-{number:3}", UNDECIDED, 2026)
                        .with(1))
                .isEqualTo("990000-2026-001");
    }

    @Test
    void eachOwnerAndYearHasASequenceOfItsOwn() {
        String pattern = "{agency}{employer}{year}{number:3}";
        assertThat(of(Scope.AGENCY, pattern, UNIT, 2026).scope())
                .isNotEqualTo(of(Scope.AGENCY, pattern, OTHER, 2026).scope())
                .isNotEqualTo(of(Scope.AGENCY, pattern, UNIT, 2027).scope())
                .isEqualTo(of(Scope.AGENCY, pattern, UNIT, 2026).scope());
        assertThat(of(Scope.EMPLOYER, pattern, UNIT, 2026).scope())
                .isNotEqualTo(of(Scope.EMPLOYER, pattern, OTHER, 2026).scope());
        assertThat(of(Scope.REGION, pattern, UNIT, 2026).scope())
                .isEqualTo(of(Scope.REGION, pattern, OTHER, 2026).scope());
    }

    @Test
    void aLongPatternStillHasAScopeThatFitsItsColumn() {
        String pattern = "甲".repeat(200) + "{year}{number:3}";
        assertThat(of(Scope.REGION, pattern, UNIT, 2026).scope().length()).isLessThanOrEqualTo(120);
    }
}
