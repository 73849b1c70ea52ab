// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.batch.sheet;

import io.banjie.api.region.form.FieldType;
import io.banjie.api.region.rule.Finding;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the text of a cell answers, in the shape in which it would have been sent: labels become codes, the ways of writing
 * days become one. What it does not understand it passes on as it is, for the reader of answers knows how to refuse it.
 */
final class CellReader {

    private static final Pattern FAILED_FORMULA =
            Pattern.compile("#(REF!|N/A|VALUE!|NAME\\?|DIV/0!|NULL!|NUM!|SPILL!|CALC!)");
    private static final Pattern NUMBER_OF_A_SPREADSHEET = Pattern.compile("\\d(\\.\\d+)?[Ee]\\+?1[4-9]");
    private static final Pattern DAY = Pattern.compile(
            "(?<y>\\d{4})(?:(?<m>\\d{2})(?<d>\\d{2})|[-/.](?<n>\\d{1,2})[-/.](?<e>\\d{1,2})|年(?<o>\\d{1,2})月(?<f>\\d{1,2})日?)");
    private static final Pattern MONTH =
            Pattern.compile("(?<y>\\d{4})(?:(?<m>\\d{2})|[-/.](?<n>\\d{1,2})|年(?<o>\\d{1,2})月?)([-/.]\\d{1,2})?");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(,\\d{3})+(\\.\\d+)?");
    private static final Pattern BETWEEN = Pattern.compile("[、,;\\n]+");
    private static final char UNKNOWN = '\uFFFD';

    private CellReader() {}

    /**
     * What became of a cell.
     *
     * @param answer the value as it would have been sent, empty text for an empty cell; absent when the cell holds none
     * @param finding what is wrong with the cell itself
     */
    record ReadCell(Optional<Object> answer, Optional<Finding> finding) {
        private static ReadCell of(Object answer) {
            return new ReadCell(Optional.of(answer), Optional.empty());
        }

        private static ReadCell refused(SheetColumn column, String code, String typed) {
            return new ReadCell(
                    Optional.empty(),
                    Optional.of(Words.TEXTS.error(
                            column.id(), code, Map.of("label", column.field().label(), "typed", typed))));
        }
    }

    static ReadCell read(SheetColumn column, String text) {
        String shown = text.strip();
        if (shown.startsWith("#") && FAILED_FORMULA.matcher(shown).matches()) {
            return ReadCell.refused(column, "cell-formula-failed", shown);
        }
        if (text.indexOf(UNKNOWN) >= 0) {
            return ReadCell.refused(column, "cell-undecodable", "");
        }
        if (column.field().type() == FieldType.RESIDENT_ID
                && NUMBER_OF_A_SPREADSHEET.matcher(shown).matches()) {
            return ReadCell.refused(column, "cell-digits-lost", "");
        }
        return ReadCell.of(shown.isEmpty() ? "" : answer(column, text));
    }

    private static Object answer(SheetColumn column, String text) {
        return switch (column.field().type()) {
            case DATE -> date(Words.narrow(text)).orElse(text);
            case MONTH -> month(Words.narrow(text)).orElse(text);
            case MONEY, INTEGER -> ungrouped(Words.narrow(text));
            case CODE, AGENCY -> column.choices().meant(text).orElse(text);
            case CODES -> codes(column, text);
            case BOOLEAN ->
                column.choices().meant(text).<Object>map(Boolean::valueOf).orElse(text);
            default -> text;
        };
    }

    private static Optional<Object> date(String text) {
        Matcher day = DAY.matcher(text);
        return day.matches()
                ? Optional.of("%s-%s-%s"
                        .formatted(day.group("y"), two(any(day, "m", "n", "o")), two(any(day, "d", "e", "f"))))
                : Optional.empty();
    }

    /** The day that a text is, in any way of writing it; nothing where there is no such day. */
    static Optional<LocalDate> day(String text) {
        try {
            return date(Words.narrow(text)).map(iso -> LocalDate.parse(iso.toString()));
        } catch (DateTimeParseException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<Object> month(String text) {
        Matcher month = MONTH.matcher(text);
        return month.matches()
                ? Optional.of("%s-%s".formatted(month.group("y"), two(any(month, "m", "n", "o"))))
                : Optional.empty();
    }

    private static String any(Matcher matcher, String... groups) {
        for (String group : groups) {
            if (matcher.group(group) != null) {
                return matcher.group(group);
            }
        }
        throw new IllegalStateException("none of the ways matched");
    }

    private static String two(String digits) {
        return digits.length() == 1 ? "0" + digits : digits;
    }

    private static String ungrouped(String number) {
        return GROUPED.matcher(number).matches() ? number.replace(",", "") : number;
    }

    private static Object codes(SheetColumn column, String text) {
        List<String> codes = new ArrayList<>();
        for (String part : BETWEEN.split(Words.narrow(text))) {
            if (!part.isBlank()) {
                codes.add(column.choices().meant(part).orElse(part.strip()));
            }
        }
        return codes;
    }
}
