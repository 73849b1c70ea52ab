// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.form;

import io.banjie.api.region.form.Answers;
import io.banjie.api.region.form.Condition;
import io.banjie.api.region.form.Derived;
import io.banjie.api.region.form.Field;
import io.banjie.api.region.form.FieldType;
import io.banjie.api.region.rule.Finding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** One reading of all fields. Used once. */
final class FieldsReading {

    private static final Object UNREADABLE = "?";

    private final FieldsReader reader;
    private final List<Asked> asked;
    private final Map<String, ?> sent;
    private final String prefix;
    private final Surroundings around;
    private final Map<String, Reading> readings = new LinkedHashMap<>();
    private final Set<String> refused = new HashSet<>();

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
                if (ReadAnswers.refuses(reading.findings())) {
                    refused.add(field.id());
                }
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
            keep(each.field(), given(each.field()), candidates);
        }
        unsent(field -> field.derived().isEmpty(), Answers.NONE, candidates);
        Answers known = Visibility.surviving(asked, Answers.of(candidates), around.today());
        unsent(field -> field.derived().isPresent(), known, candidates);
        return candidates;
    }

    private Reading given(Field field) {
        if (field.readOnly()) {
            return prefix.isEmpty()
                    ? around.filledIn()
                            .value(field.foundationField())
                            .map(Reading::of)
                            .orElse(Reading.NOTHING)
                    : Reading.NOTHING;
        }
        Object value = sent.get(field.id());
        return value == null ? Reading.NOTHING : reader.value(question(field, always(field)), value);
    }

    /** Takes what other answers or defaults say for fields that are not answered. */
    private void unsent(Predicate<Field> which, Answers known, Map<String, Object> candidates) {
        for (Asked each : asked) {
            Field field = each.field();
            if (which.test(field) && readings.get(field.id()).unanswered()) {
                field.unsent(known)
                        .map(text -> reader.value(question(field, always(field)), initial(field, text)))
                        .ifPresent(reading -> keep(field, reading, candidates));
            }
        }
    }

    private static Object initial(Field field, String text) {
        return field.type() == FieldType.CODES ? List.of(text.split(",")) : text;
    }

    private void keep(Field field, Reading reading, Map<String, Object> candidates) {
        readings.put(field.id(), reading);
        if (!reading.unanswered()) {
            candidates.put(field.id(), reading.value().orElseGet(() -> scalar(sent.get(field.id()))));
        }
    }

    private static Object scalar(Object value) {
        return value instanceof String || value instanceof Number || value instanceof Boolean ? value : UNREADABLE;
    }

    private static boolean always(Field field) {
        return field.formatWhen() instanceof Condition.Always;
    }

    /** The reading that counts: what was dropped is unanswered, and a standard that applies now is applied. */
    private Reading settled(Field field, Answers seen) {
        Reading reading = readings.get(field.id());
        if (!seen.has(field)) {
            return Reading.NOTHING;
        }
        if (reading.value().isPresent() && !always(field) && field.formatWhen().holds(seen, around.today())) {
            return reader.value(question(field, true), reading.value().get());
        }
        return reading;
    }

    /** What would follow from an answer that is refused is not asked for as well; pictures are asked for among the papers. */
    private boolean demanded(Field field, Answers seen) {
        boolean follows =
                field.derived().map(Derived::field).filter(refused::contains).isPresent();
        return !follows
                && !field.readOnly()
                && field.type() != FieldType.PHOTO
                && (field.required() || field.requiredWhen().holds(seen, around.today()));
    }

    private Finding required(Field field) {
        String verb =
                switch (field.type()) {
                    case CODE, CODES, BOOLEAN, AGENCY -> "choose";
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
