// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.form;

import io.banjie.api.region.form.Answers;
import io.banjie.api.region.form.Condition;
import io.banjie.api.region.form.Field;
import io.banjie.api.region.form.FieldType;
import io.banjie.api.region.rule.Finding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One reading of all fields. Used once. */
final class FieldsReading {

    private static final Object UNREADABLE = "?";

    private final FieldsReader reader;
    private final List<Asked> asked;
    private final Map<String, ?> sent;
    private final String prefix;
    private final Surroundings around;
    private final Map<String, Reading> readings = new LinkedHashMap<>();

    FieldsReading(FieldsReader reader, List<Asked> asked, Map<String, ?> sent, String prefix, Surroundings around) {
        this.reader = reader;
        this.asked = asked;
        this.sent = sent;
        this.prefix = prefix;
        this.around = around;
    }

    ReadAnswers result() {
        Answers seen = Visibility.surviving(asked, Answers.of(typed()), around.today());
        Map<String, Object> values = new LinkedHashMap<>();
        List<Finding> findings = new ArrayList<>();
        for (Asked each : asked) {
            Field field = each.field();
            if (each.shown(seen, around.today())) {
                Reading reading = settled(field, seen);
                findings.addAll(reading.findings());
                reading.value().ifPresent(value -> values.put(field.id(), value));
                if (reading.unanswered() && demanded(field, seen)) {
                    findings.add(required(field));
                }
            }
        }
        unknown(findings);
        return new ReadAnswers(Visibility.surviving(asked, Answers.of(values), around.today()), findings);
    }

    /** Reads each field once and returns what its conditions are judged by: the value, or what was typed instead. */
    private Map<String, Object> typed() {
        Map<String, Object> candidates = new LinkedHashMap<>();
        for (Asked each : asked) {
            Field field = each.field();
            Reading reading = first(field);
            readings.put(field.id(), reading);
            if (!reading.unanswered()) {
                candidates.put(field.id(), reading.value().orElseGet(() -> scalar(sent.get(field.id()))));
            }
        }
        return candidates;
    }

    private static Object scalar(Object value) {
        return value instanceof String || value instanceof Number || value instanceof Boolean ? value : UNREADABLE;
    }

    private Reading first(Field field) {
        boolean always = field.formatWhen() instanceof Condition.Always;
        Optional<Reading> given = field.readOnly() ? filledIn(field) : read(field, sent.get(field.id()), always);
        return given.filter(reading -> !reading.unanswered())
                .or(() -> read(field, initial(field), always))
                .orElse(Reading.NOTHING);
    }

    private Optional<Reading> filledIn(Field field) {
        return prefix.isEmpty() ? around.filledIn().value(field.id()).map(Reading::of) : Optional.empty();
    }

    private Optional<Reading> read(Field field, Object value, boolean standard) {
        return Optional.ofNullable(value).map(given -> reader.value(question(field, standard), given));
    }

    private static Object initial(Field field) {
        return field.type() == FieldType.CODES ? List.of(field.defaultValue().split(",")) : field.defaultValue();
    }

    /** The reading that counts: what was dropped is unanswered, and a standard that applies now is applied. */
    private Reading settled(Field field, Answers seen) {
        Reading reading = readings.get(field.id());
        if (!seen.has(field)) {
            return Reading.NOTHING;
        }
        boolean sometimes = !(field.formatWhen() instanceof Condition.Always);
        if (reading.value().isPresent() && sometimes && field.formatWhen().holds(seen, around.today())) {
            return reader.value(question(field, true), reading.value().get());
        }
        return reading;
    }

    private boolean demanded(Field field, Answers seen) {
        return !field.readOnly() && (field.required() || field.requiredWhen().holds(seen, around.today()));
    }

    private Finding required(Field field) {
        String verb =
                switch (field.type()) {
                    case CODE, CODES, BOOLEAN, AGENCY -> "choose";
                    case PHOTO -> "upload";
                    default -> "write";
                };
        return question(field, true).finding(ReadAnswers.REQUIRED, Map.of("verb", StandardTexts.of("verb." + verb)));
    }

    private void unknown(List<Finding> findings) {
        sent.keySet().stream()
                .filter(id -> !readings.containsKey(id))
                .map(id -> prefix + Quoted.of(id))
                .map(path -> StandardTexts.finding(path, ReadAnswers.UNKNOWN_FIELD, Map.of("label", path)))
                .forEach(findings::add);
    }

    private Question question(Field field, boolean standard) {
        return new Question(prefix + field.id(), field, standard, around);
    }
}
