// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.core.document.Forecasts.Turn;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class ForecastsTest {

    private final Forecasts forecasts = new Forecasts();

    @Test
    void thoseWhoWaitAreToldFollowingNumbers() {
        try (Turn first = forecasts.join("s", 7);
                Turn second = forecasts.join("s", 7);
                Turn other = forecasts.join("t", 0)) {
            assertThat(first.number()).isEqualTo(8);
            assertThat(second.number()).isEqualTo(9);
            assertThat(other.number()).isEqualTo(1);
        }
    }

    @Test
    void whoComesAloneIsToldWhatTheTablesSay() {
        forecasts.join("s", 7).close();
        try (Turn later = forecasts.join("s", 20)) {
            assertThat(later.number()).isEqualTo(21);
        }
    }

    @Test
    void afterAFailureAheadTheNextToJoinIsToldRight() {
        Turn failing = forecasts.join("s", 0);
        try (Turn second = forecasts.join("s", 0)) {
            failing.close();
            second.took(1);
            try (Turn third = forecasts.join("s", 0)) {
                assertThat(third.number()).isEqualTo(2);
            }
        }
    }

    @Test
    void aNumberTakenElsewhereIsLearntFromTheFirstWhoFindsOut() {
        Turn first = forecasts.join("s", 0);
        try (Turn second = forecasts.join("s", 0)) {
            first.took(5);
            first.close();
            try (Turn third = forecasts.join("s", 0)) {
                assertThat(second.number()).isEqualTo(2);
                assertThat(third.number()).isEqualTo(7);
            }
        }
    }

    @Test
    void aTurnComesWhenAllAheadHaveLeft() {
        Turn first = forecasts.join("s", 0);
        try (Turn second = forecasts.join("s", 0)) {
            CompletableFuture<Void> turn = CompletableFuture.runAsync(second::await);
            assertThat(turn).isNotDone();
            first.close();
            assertThat(turn).succeedsWithin(java.time.Duration.ofMinutes(1));
        }
    }
}
