// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.text;

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

/** The sentences that one package of the core says to people, from the {@code messages.properties} beside it. */
public final class Messages {

    private final Properties texts = new Properties();

    /** The sentences of the package of this class. */
    public Messages(Class<?> neighbour) {
        try (InputStream in = neighbour.getResourceAsStream("messages.properties")) {
            if (in == null) {
                throw new IllegalStateException("no messages.properties beside " + neighbour.getName());
            }
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** An error at a field: its code's message and fix. */
    public Finding error(String field, String code) {
        return error(field, code, Map.of());
    }

    /** An error at a field: its code's message and fix, braces filled with particulars. */
    public Finding error(String field, String code, Map<String, ?> particulars) {
        return new Finding(
                field, code, Severity.ERROR, of(code + ".message", particulars), "", of(code + ".fix", particulars));
    }

    /** A sentence with its braces filled with particulars. */
    public String of(String key, Map<String, ?> particulars) {
        String text = Optional.ofNullable(texts.getProperty(key))
                .orElseThrow(() -> new IllegalArgumentException("no text " + key));
        return Placeholders.fill(
                text, name -> Optional.ofNullable(particulars.get(name)).map(String::valueOf));
    }

    /** A sentence as it is, or nothing. */
    public Optional<String> find(String key) {
        return Optional.ofNullable(texts.getProperty(key));
    }
}
