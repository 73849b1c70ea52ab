// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.region.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.api.region.form.Answers;
import io.banjie.api.region.form.Field;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReviewTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Field LEVEL = Field.text("level", "Level");
    private static final Review.ByAgency OFFICE = Review.byAgencyOfProfile(Field.agency("office", "Office"));
    private static final Answers TRUSTED = Answers.of(Map.of("level", "high"));
    private static final Answers ORDINARY = Answers.of(Map.of("level", "low"));

    @Test
    void thePlatformDecidesForThoseWhomTheProfileTellsToTrust() {
        Review review = Review.automaticFor(LEVEL.is("high"), OFFICE);
        assertThat(review.automatic(TRUSTED, TODAY)).isTrue();
        assertThat(review.automatic(ORDINARY, TODAY)).isFalse();
        assertThat(review.office()).contains(OFFICE.route());
    }

    @Test
    void nothingIsTrustedOfAnEmployerWithoutAProfile() {
        assertThat(Review.automaticFor(LEVEL.is("low").negated(), OFFICE).automatic(Answers.NONE, TODAY))
                .isFalse();
    }

    @Test
    void whatIsDecidedByThePlatformForEverybodyNeedsNoProfile() {
        assertThat(Review.automatic(OFFICE).automatic(Answers.NONE, TODAY)).isTrue();
    }

    @Test
    void nothingElseIsAutomatic() {
        assertThat(OFFICE.automatic(TRUSTED, TODAY)).isFalse();
        assertThat(Review.instant().automatic(TRUSTED, TODAY)).isFalse();
    }
}
