// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceholdersTest {

    private static final Map<String, String> VALUES = Map.of("name", "马五", "odd", "$1 \\ {name}");

    @ParameterizedTest
    @CsvSource({
        "此人是{name}, 此人是马五",
        "{name}与{name}, 马五与马五",
        "{unknown}, —",
        "{odd}, $1 \\ {name}",
        "{ name }, { name }",
        "没有, 没有"
    })
    void namesInBracesAreReplacedOnce(String sentence, String said) {
        assertThat(Placeholders.fill(sentence, name -> Optional.ofNullable(VALUES.get(name))))
                .isEqualTo(said);
    }
}
