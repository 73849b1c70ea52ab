// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.filing;

import io.banjie.api.desk.Preview;
import io.banjie.api.region.lifecycle.Action;
import io.banjie.api.region.lifecycle.Effect;
import io.banjie.api.region.rule.Case.KnownEmployment;
import io.banjie.api.region.rule.Deadline;
import io.banjie.core.form.Labels;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Tells of an accepted filing what would be kept of it, and the sentence that its type has confirmed before. */
final class Previews {

    private final Setting setting;
    private final Examination examination;
    private final Duration window;

    private Previews(Setting setting, Examination examination, Duration window) {
        this.window = window;
        this.setting = setting;
        this.examination = examination;
    }

    static Preview of(Setting setting, Examination examination, Duration window) {
        return new Previews(setting, examination, window).preview();
    }

    private Preview preview() {
        return new Preview(
                examination.answers().values(),
                examination.foundation().map(FilingRecord::id),
                examination.agency(),
                examination.warnings(),
                examination.late(),
                examination.dueOn(),
                daysLeft().map(OptionalLong::of).orElseGet(OptionalLong::empty),
                sentence());
    }

    private Optional<Long> daysLeft() {
        return examination.dueOn().map(day -> ChronoUnit.DAYS.between(setting.today(), day));
    }

    private String sentence() {
        String sentence = setting.type().confirmations().getOrDefault(Action.SAVE, "");
        Map<String, String> counted = new HashMap<>();
        counted.put(Confirmation.WINDOW, part("minutes", window.toMinutes()));
        examination.dueOn().ifPresent(day -> counted.put(Confirmation.LAST_DAY, day.toString()));
        daysLeft().ifPresent(days -> counted.put(Confirmation.DAYS_LEFT, String.valueOf(Math.max(0, days))));
        sinceFoundation().ifPresent(words -> counted.put(Confirmation.SINCE_FOUNDATION, words));
        Labels labels = setting.region().labels();
        return Confirmation.fill(sentence, setting.type().form(), examination.answers(), labels, counted);
    }

    /** How long after the first day of the employment it happened. */
    private Optional<String> sinceFoundation() {
        Optional<String> foundation = examination.foundation().map(FilingRecord::id);
        return examination.facts().employments().stream()
                .filter(employment ->
                        foundation.filter(employment.filings()::contains).isPresent())
                .map(KnownEmployment::start)
                .findFirst()
                .map(start -> words(Period.between(start, event())));
    }

    private LocalDate event() {
        Optional<String> field = setting.type().effect() instanceof Effect.Closes closes
                ? Optional.of(closes.dateField())
                : setting.type().deadline().map(Deadline::eventField);
        return field.flatMap(examination.answers()::date).orElse(setting.today());
    }

    private static String words(Period distance) {
        if (distance.isNegative() || distance.toTotalMonths() == 0) {
            return part("days", Math.max(0, distance.getDays()));
        }
        String years = distance.getYears() == 0 ? "" : part("years", distance.getYears());
        String months = distance.getMonths() == 0 ? "" : part("months", distance.getMonths());
        return years + months;
    }

    private static String part(String unit, long number) {
        return Texts.of("distance." + unit, Map.of("number", String.valueOf(number)));
    }
}
