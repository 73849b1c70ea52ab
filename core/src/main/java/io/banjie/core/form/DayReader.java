// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;

/** Reads days and months, written in one way only, from 1900 to 2100. */
final class DayReader implements ValueReader {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    private final String name;
    private final Pattern shape;
    private final ToIntFunction<String> year;

    private DayReader(String name, String shape, ToIntFunction<String> year) {
        this.name = name;
        this.shape = Pattern.compile(shape);
        this.year = year;
    }

    static DayReader ofDays() {
        return new DayReader(
                "date", "\\d{4}-\\d{2}-\\d{2}", text -> LocalDate.parse(text).getYear());
    }

    static DayReader ofMonths() {
        return new DayReader(
                "month", "\\d{4}-\\d{2}", text -> YearMonth.parse(text).getYear());
    }

    @Override
    public Reading read(Question question, Object sent) {
        Optional<TypedText> typed = TypedText.in(sent);
        if (typed.isEmpty()) {
            return question.refuseType();
        }
        String text = typed.get().text();
        if (text.isEmpty()) {
            return Reading.NOTHING;
        }
        if (!shape.matcher(text).matches()) {
            return question.refuseQuoting(name + "-format", text);
        }
        try {
            int found = year.applyAsInt(text);
            return found < FIRST_YEAR || found > LAST_YEAR
                    ? question.refuseQuoting(name + "-range", text)
                    : Reading.of(text);
        } catch (DateTimeException notInTheCalendar) {
            return question.refuseQuoting(name + "-impossible", text);
        }
    }
}
