// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.problem;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** The sentences that people read in answers, by key. */
public final class Messages {
    private static final ResourceBundle TEXTS = ResourceBundle.getBundle(
            "io.banjie.rest.problem.messages", Locale.CHINESE, Messages.class.getClassLoader());

    private Messages() {}

    /** The sentence of a key, its places filled; nothing for an unknown key. */
    public static Optional<String> find(String key, Object... places) {
        return TEXTS.containsKey(key)
                ? Optional.of(MessageFormat.format(TEXTS.getString(key), places))
                : Optional.empty();
    }

    /**
     * The sentence of a key that must be there.
     *
     * @throws java.util.MissingResourceException when it is not
     */
    public static String text(String key, Object... places) {
        return MessageFormat.format(TEXTS.getString(key), places);
    }
}
