// SPDX-License-Identifier: Apache-2.0
package io.banjie.demo.script;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns {@code today-40d} into a day and {@code month-3m} into a month, wherever such a text is all of an answer. Steps
 * are added from left to right: d days, m months, y years.
 */
public final class RelativeDays {

    private static final Pattern RELATIVE = Pattern.compile("(today|month)((?:[+-]\\d{1,5}[dmy])*)");
    private static final Pattern STEP = Pattern.compile("([+-]\\d+)([dmy])");

    private final LocalDate today;

    /** Counted from this day. */
    public RelativeDays(LocalDate today) {
        this.today = today;
    }

    /** The answers with every relative day and month replaced, tables included. */
    public Map<String, Object> resolve(Map<?, ?> answers) {
        Map<String, Object> resolved = new LinkedHashMap<>();
        answers.forEach((field, value) -> resolved.put(String.valueOf(field), value(value)));
        return resolved;
    }

    private Object value(Object value) {
        if (value instanceof Map<?, ?> row) {
            return resolve(row);
        }
        if (value instanceof List<?> rows) {
            return rows.stream().map(this::value).toList();
        }
        return value instanceof String text ? text(text) : value;
    }

    private String text(String text) {
        Matcher relative = RELATIVE.matcher(text);
        if (!relative.matches()) {
            return text;
        }
        LocalDate day = STEP.matcher(relative.group(2))
                .results()
                .map(step -> period(Integer.parseInt(step.group(1)), step.group(2)))
                .reduce(today, LocalDate::plus, (one, other) -> other);
        return relative.group(1).equals("today")
                ? day.toString()
                : YearMonth.from(day).toString();
    }

    private static Period period(int amount, String unit) {
        return switch (unit) {
            case "d" -> Period.ofDays(amount);
            case "m" -> Period.ofMonths(amount);
            default -> Period.ofYears(amount);
        };
    }
}
