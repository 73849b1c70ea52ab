// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.request;

import io.banjie.rest.problem.Malformed;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The header in which an edit says which version it is based on. */
public final class IfMatch {
    private static final Pattern VERSION = Pattern.compile("(?:W/)?(\"?)(\\d{1,18})\\1");

    private IfMatch() {}

    /**
     * The version of a header's value: a bare number; quotes and a mark of weakness are tolerated.
     *
     * @param header the value; null when there is none, as JAX-RS hands it over
     */
    public static OptionalLong version(String header) {
        return Optional.ofNullable(header)
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .map(IfMatch::number)
                .map(OptionalLong::of)
                .orElse(OptionalLong.empty());
    }

    private static long number(String value) {
        Matcher version = VERSION.matcher(value);
        if (!version.matches()) {
            throw Malformed.at("If-Match", "header");
        }
        return Long.parseLong(version.group(2));
    }
}
