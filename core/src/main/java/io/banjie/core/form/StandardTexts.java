// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.form;

import io.banjie.api.region.rule.Finding;
import io.banjie.api.region.rule.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** The sentences that the core itself says about answers, from {@code messages.properties}. */
final class StandardTexts {

    private static final Properties TEXTS = load();

    private StandardTexts() {}

    private static Properties load() {
        try (InputStream in = StandardTexts.class.getResourceAsStream("messages.properties")) {
            if (in == null) {
                throw new IllegalStateException("no messages.properties in the bundle");
            }
            Properties texts = new Properties();
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return texts;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String of(String key) {
        return find(key).orElseThrow(() -> new IllegalStateException("no text " + key));
    }

    /** A finding in the words of its code; {@code severity} stands beside them where it is not an error. */
    static Finding finding(String path, String code, Map<String, ?> particulars) {
        return new Finding(
                path,
                code,
                find(code + ".severity").map(Severity::valueOf).orElse(Severity.ERROR),
                said(code + ".message", particulars),
                said(code + ".legalBasis", particulars),
                said(code + ".fix", particulars));
    }

    private static String said(String key, Map<String, ?> particulars) {
        return Placeholders.fill(
                of(key), name -> Optional.ofNullable(particulars.get(name)).map(String::valueOf));
    }

    private static Optional<String> find(String key) {
        return Optional.ofNullable(TEXTS.getProperty(key));
    }
}
