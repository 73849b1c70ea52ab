// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.document;

import io.banjie.api.region.form.Answers;
import io.banjie.api.region.form.Field;
import io.banjie.core.form.Labels;
import io.banjie.core.text.Messages;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

/** Answers as papers print them. */
public final class Wording {

    private static final Messages TEXTS = new Messages(Wording.class);
    private static final int CENTS = 2;

    private final Labels labels;
    private final boolean writtenOut;

    private Wording(Labels labels, boolean writtenOut) {
        this.labels = Objects.requireNonNull(labels, "labels");
        this.writtenOut = writtenOut;
    }

    /** For sentences: days and months written out, yes and no as booleans that steer sections. */
    public static Wording ofSentences(Labels labels) {
        return new Wording(labels, true);
    }

    /** For the cells of tables: days as 2019-07-01, yes and no in words. */
    public static Wording ofCells(Labels labels) {
        return new Wording(labels, false);
    }

    /** The answer to a field; the empty text where there is none. */
    public Object of(Field field, Answers answers) {
        return switch (field.type()) {
            case DATE -> writtenOut ? answers.date(field).map(Wording::day).orElse("") : plain(field, answers);
            case MONTH -> writtenOut ? month(field, answers) : plain(field, answers);
            case BOOLEAN -> writtenOut && answers.has(field) ? (Object) answers.yes(field) : labels.of(field, answers);
            case MONEY ->
                answers.number(field)
                        .map(amount ->
                                amount.setScale(CENTS, RoundingMode.HALF_UP).toPlainString())
                        .orElse("");
            default -> labels.of(field, answers);
        };
    }

    private static String plain(Field field, Answers answers) {
        return answers.text(field).orElse("");
    }

    private static String month(Field field, Answers answers) {
        return answers.month(field)
                .map(month -> TEXTS.of("month", Map.of("year", month.getYear(), "month", month.getMonthValue())))
                .orElse("");
    }

    /** A day written out. */
    public static String day(LocalDate day) {
        return TEXTS.of("day", Map.of("year", day.getYear(), "month", day.getMonthValue(), "day", day.getDayOfMonth()));
    }
}
