// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.region.inspection;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names in braces that a sentence quotes. */
final class Placeholders {

    private static final Pattern NAMED = Pattern.compile("\\{([^{}]*)}");

    private Placeholders() {}

    static Set<String> in(String sentence) {
        Set<String> names = new TreeSet<>();
        Matcher named = NAMED.matcher(sentence);
        while (named.find()) {
            names.add(named.group(1));
        }
        return names;
    }

    /** Reports names that nobody fills in. */
    static void inspect(String sentence, Set<String> known, Report report) {
        for (String name : in(sentence)) {
            report.require(known.contains(name), "quotes {" + name + "}, which nobody fills in");
        }
    }
}
