// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.text;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sentences with names in braces, for example <code>{employer}</code>, that are filled in when they are said. */
public final class Placeholders {

    private static final Pattern NAMED = Pattern.compile("\\{([A-Za-z][A-Za-z0-9]*)}");

    private Placeholders() {}

    /**
     * The sentence with every name replaced by its value; a name without a value becomes a dash. Values are not looked
     * into again.
     */
    public static String fill(String sentence, Function<String, Optional<String>> values) {
        return NAMED.matcher(sentence).replaceAll(name -> Matcher.quoteReplacement(value(name, values)));
    }

    private static String value(MatchResult name, Function<String, Optional<String>> values) {
        return values.apply(name.group(1)).orElse("—");
    }
}
