// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.api.region.form.FieldType;
import io.banjie.api.region.form.Format;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class StandardTextsTest {

    private static Properties texts() throws IOException {
        Properties texts = new Properties();
        try (Reader in = new InputStreamReader(
                StandardTexts.class.getResourceAsStream("messages.properties"), StandardCharsets.UTF_8)) {
            texts.load(in);
        }
        return texts;
    }

    @Test
    void everyCodeHasAMessageALegalBasisAndAFix() throws IOException {
        Properties texts = texts();
        Set<String> codes = texts.stringPropertyNames().stream()
                .filter(key -> key.endsWith(".message"))
                .map(key -> key.replace(".message", ""))
                .collect(Collectors.toSet());
        assertThat(codes).hasSizeGreaterThan(40).allSatisfy(code -> {
            assertThat(texts.getProperty(code + ".message")).isNotBlank();
            assertThat(texts.getProperty(code + ".legalBasis")).isNotNull();
            assertThat(texts.getProperty(code + ".fix")).isNotBlank();
        });
    }

    @Test
    void everyFieldTypeSaysWhatItExpects() {
        assertThat(Arrays.stream(FieldType.values()).map(type -> StandardTexts.of("expected." + type.word())))
                .allSatisfy(text -> assertThat(text).isNotBlank());
    }

    @Test
    void everyFormatSaysWhatIsWrong() {
        assertThat(Arrays.stream(Format.values()).filter(format -> format != Format.ANY))
                .allSatisfy(format -> assertThat(StandardTexts.of(Formats.findingCode(format) + ".message"))
                        .isNotBlank());
    }
}
