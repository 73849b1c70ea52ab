// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.filing;

import io.banjie.api.region.rule.Finding;
import io.banjie.api.region.rule.Severity;
import io.banjie.core.form.Placeholders;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** The core's own sentences about filings, from a resource. */
final class Texts {

    private static final Properties ALL = load();

    private Texts() {}

    private static Properties load() {
        Properties texts = new Properties();
        try (InputStream in = Texts.class.getResourceAsStream("messages.properties")) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return texts;
    }

    static Optional<String> find(String key) {
        return Optional.ofNullable(ALL.getProperty(key));
    }

    static String of(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException("no text " + key));
    }

    static String of(String key, Map<String, String> particulars) {
        return Placeholders.fill(of(key), name -> Optional.ofNullable(particulars.get(name)));
    }

    /** A finding whose message, basis and fix stand in the resource under its code. */
    static Finding finding(String field, String code, Severity severity, Map<String, String> particulars) {
        return new Finding(
                field,
                code,
                severity,
                of(code + ".message", particulars),
                of(code + ".basis"),
                of(code + ".fix", particulars));
    }

    static Finding error(String field, String code) {
        return finding(field, code, Severity.ERROR, Map.of());
    }
}
