// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.batch.sheet;

import io.banjie.core.batch.sheet.Slip.Kind;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text around the last number in it, or a day.
 *
 * @param before what stands before the number
 * @param number the number; of a day the days since 1970-01-01
 * @param after what stands behind it
 */
record Numbered(String before, long number, String after) {

    private static final Pattern LAST_NUMBER = Pattern.compile("(?<before>.*?)(?<number>\\d{1,9})(?<after>\\D*)");

    /** What a text is for such a slip, or nothing. */
    static Optional<Numbered> of(Kind kind, String text) {
        return kind == Kind.DAY
                ? CellReader.day(text).map(day -> new Numbered("", day.toEpochDay(), ""))
                : around(text);
    }

    private static Optional<Numbered> around(String text) {
        Matcher matcher = LAST_NUMBER.matcher(Words.narrow(text));
        return matcher.matches()
                ? Optional.of(new Numbered(
                        matcher.group("before"), Long.parseLong(matcher.group("number")), matcher.group("after")))
                : Optional.empty();
    }

    /** Whether this is the next after another. */
    boolean follows(Numbered other) {
        return number == other.number + 1 && before.equals(other.before) && after.equals(other.after);
    }
}
