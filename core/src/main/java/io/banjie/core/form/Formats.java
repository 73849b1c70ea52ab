// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.form;

import io.banjie.api.region.form.Format;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The shapes of text, compiled once, and the code of the finding about each. */
final class Formats {

    private Formats() {}

    static Map<Format, Pattern> compiled() {
        Map<Format, Pattern> patterns = new EnumMap<>(Format.class);
        for (Format format : Format.values()) {
            patterns.put(format, Pattern.compile(format.pattern()));
        }
        return patterns;
    }

    static String findingCode(Format format) {
        return format.name().toLowerCase(Locale.ROOT).replace('_', '-') + "-format";
    }
}
