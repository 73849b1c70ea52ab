// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.region.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was answered to a form, by field id. Immutable. Values are text, whole numbers, booleans, lists and maps of
 * these, in the canonical shape of their {@link FieldType}; a field that was not answered is not in here.
 */
public final class Answers {

    /** No answers. */
    public static final Answers NONE = new Answers(Map.of());

    private final Map<String, Object> values;

    private Answers(Map<String, Object> values) {
        this.values = values;
    }

    /** The answers of this map; null, empty text and empty lists count as unanswered. */
    public static Answers of(Map<String, ?> values) {
        Map<String, Object> present = new LinkedHashMap<>();
        values.forEach((field, value) -> {
            if (!absent(value)) {
                present.put(field, value);
            }
        });
        return present.isEmpty() ? NONE : new Answers(java.util.Collections.unmodifiableMap(present));
    }

    private static boolean absent(Object value) {
        return value == null
                || value instanceof String text && text.isEmpty()
                || value instanceof List<?> list && list.isEmpty();
    }

    /** All answers in the order of their fields, unmodifiable. */
    public Map<String, Object> values() {
        return values;
    }

    /** Whether the field is answered. */
    public boolean has(String field) {
        return values.containsKey(field);
    }

    /** Whether the field is answered. */
    public boolean has(Field field) {
        return has(field.id());
    }

    /** The raw value, or nothing. */
    public Optional<Object> value(String field) {
        return Optional.ofNullable(values.get(field));
    }

    /** The answer's text form: numbers in plain notation, booleans as {@code true} and {@code false}; nothing for lists. */
    public Optional<String> text(String field) {
        Object value = values.get(field);
        return value == null || value instanceof List<?> || value instanceof Map<?, ?>
                ? Optional.empty()
                : Optional.of(plain(value));
    }

    /** The answer's text form. */
    public Optional<String> text(Field field) {
        return text(field.id());
    }

    /** The text forms of a list-valued answer, or of the single value; empty when unanswered. */
    public List<String> texts(String field) {
        Object value = values.get(field);
        if (value == null) {
            return List.of();
        }
        return value instanceof List<?> list ? list.stream().map(Answers::plain).toList() : List.of(plain(value));
    }

    /** The answer as a day, or nothing when unanswered or not a day. */
    public Optional<LocalDate> date(Field field) {
        return date(field.id());
    }

    /** The answer as a day, or nothing when unanswered or not a day. */
    public Optional<LocalDate> date(String field) {
        return text(field).filter(text -> text.matches("\\d{4}-\\d{2}-\\d{2}")).flatMap(Answers::day);
    }

    /** The answer as a month, or nothing when unanswered or not a month. */
    public Optional<YearMonth> month(Field field) {
        return text(field)
                .filter(text -> text.matches("\\d{4}-(0[1-9]|1[0-2])"))
                .map(YearMonth::parse);
    }

    /** The answer as an amount or number, or nothing when unanswered or not a number. */
    public Optional<BigDecimal> number(Field field) {
        return text(field)
                .filter(text -> text.matches("-?\\d{1,18}(\\.\\d{1,6})?"))
                .map(BigDecimal::new);
    }

    /** The rows of a table, in order; empty when unanswered or no table. */
    public List<Answers> rows(Field table) {
        return values.get(table.id()) instanceof List<?> rows
                ? rows.stream()
                        .filter(Map.class::isInstance)
                        .map(row -> row((Map<?, ?>) row))
                        .toList()
                : List.of();
    }

    private static Answers row(Map<?, ?> cells) {
        Map<String, Object> byName = new LinkedHashMap<>();
        cells.forEach((name, value) -> byName.put(String.valueOf(name), value));
        return of(byName);
    }

    /** Whether the field was answered with yes. */
    public boolean yes(Field field) {
        return Boolean.TRUE.equals(values.get(field.id()));
    }

    /** These answers with one more, or with one replaced. */
    public Answers with(String field, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(values);
        more.put(field, value);
        return of(more);
    }

    /** These answers laid over others: what both know is as it is here. */
    public Answers over(Answers below) {
        Map<String, Object> both = new LinkedHashMap<>(below.values);
        both.putAll(values);
        return of(both);
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (java.time.format.DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    private static String plain(Object value) {
        return value instanceof BigDecimal number ? number.toPlainString() : String.valueOf(value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Answers answers && values.equals(answers.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    /** The ids of the answered fields only: answers are personal data and must not reach a log. */
    @Override
    public String toString() {
        return "Answers" + values.keySet();
    }
}
