// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.password;

import io.banjie.api.region.rule.Finding;
import io.banjie.core.text.Messages;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which passwords are too weak: length counts, not the mixture of characters (NIST SP 800-63B, 5.1.1). */
public final class PasswordRules {

    /** The fewest characters. */
    public static final int SHORTEST = 10;

    /** The most characters; longer texts are not even compared. */
    public static final int LONGEST = 200;

    private static final int FEWEST_DIFFERENT = 4;
    private static final Messages MESSAGES = new Messages(PasswordRules.class);
    private static final Set<String> COMMON = common();

    private PasswordRules() {}

    /** All that is wrong with a password for this account; empty when nothing is. */
    public static List<Finding> findings(String field, String username, String password) {
        List<Finding> found = new ArrayList<>();
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            found.add(MESSAGES.error(field, "password-too-short", Map.of("least", SHORTEST)));
        }
        if (length > LONGEST) {
            found.add(MESSAGES.error(field, "password-too-long", Map.of("most", LONGEST)));
        }
        if (password.equalsIgnoreCase(username)) {
            found.add(MESSAGES.error(field, "password-is-username"));
        }
        if (guessedFirst(password)) {
            found.add(MESSAGES.error(field, "password-too-common"));
        }
        return found;
    }

    /** What is wrong with a new password that is the old one. */
    public static Finding unchanged(String field) {
        return MESSAGES.error(field, "password-unchanged");
    }

    private static boolean guessedFirst(String password) {
        return COMMON.contains(password.toLowerCase(Locale.ROOT))
                || password.codePoints().distinct().count() < FEWEST_DIFFERENT;
    }

    private static Set<String> common() {
        try (InputStream in = PasswordRules.class.getResourceAsStream("common-passwords.txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.isBlank()).collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
