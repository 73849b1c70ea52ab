// SPDX-License-Identifier: Apache-2.0
package io.banjie.region.wuhan;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.api.region.FilingType;
import io.banjie.testkit.FormSheet;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What each form asks, as it stands in {@code forms/}: a change there is a change for everybody who files. */
class FormsTest {

    static Stream<FilingType> types() {
        return new Wuhan().filingTypes().stream();
    }

    @ParameterizedTest
    @MethodSource("types")
    void aFormAsksWhatIsWrittenDown(FilingType type) throws IOException {
        assertThat(FormSheet.of(type)).isEqualTo(written(type.id() + ".txt"));
    }

    private static List<String> written(String file) throws IOException {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(FormsTest.class.getResourceAsStream("/forms/" + file), StandardCharsets.UTF_8))) {
            return lines.lines().toList();
        }
    }
}
