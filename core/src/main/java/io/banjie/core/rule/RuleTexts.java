// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** The sentences that the core itself says about rules, from {@code messages.properties}. */
final class RuleTexts {

    private static final Properties TEXTS = load();

    private RuleTexts() {}

    private static Properties load() {
        try (InputStream in = RuleTexts.class.getResourceAsStream("messages.properties")) {
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
        String text = TEXTS.getProperty(key);
        if (text == null) {
            throw new IllegalStateException("no text " + key);
        }
        return text;
    }
}
