// SPDX-License-Identifier: Apache-2.0
package io.banjie.office.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.office.SheetLimits;
import java.util.Random;
import org.junit.jupiter.api.Test;

class StringTapeTest {

    @Test
    void everyTextComesBackInAnyOrderAlsoFromTheFile() {
        int count = 600_000;
        try (StringTape tape = new StringTape(SheetLimits.STANDARD)) {
            for (int i = 0; i < count; i++) {
                tape.add(text(i));
            }
            assertThat(tape.count()).isEqualTo(count);
            for (int i = 0; i < count; i += 7) {
                assertThat(tape.get(i)).isEqualTo(text(i));
            }
            Random random = new Random(1);
            for (int i = 0; i < 20_000; i++) {
                int index = random.nextInt(count);
                assertThat(tape.get(index)).isEqualTo(text(index));
            }
            assertThat(tape.get(count - 1)).isEqualTo(text(count - 1));
        }
    }

    private static String text(int i) {
        return switch (i % 5) {
            case 0 -> "";
            case 1 -> "6301011995" + i;
            case 2 -> "马五𠮷\uD842" + i;
            case 3 -> i % 1_003 == 0 ? "长".repeat(32_767) : "é" + i;
            default -> "某省某市某区某街道某社区某小区某栋某单元某室" + i;
        };
    }
}
