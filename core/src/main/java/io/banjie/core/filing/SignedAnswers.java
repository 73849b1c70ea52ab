// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.filing;

import io.banjie.api.region.form.Answers;
import io.banjie.api.region.form.Condition;
import io.banjie.api.region.form.Field;
import io.banjie.api.region.form.Form;
import io.banjie.core.form.AnswerReader;
import io.banjie.core.form.Surroundings;
import io.banjie.core.store.Json;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Compares answers as they were signed with the answers that are kept: so it is found out, too, when somebody changes the
 * answers and writes the journal anew to fit. What the platform adds to signed answers is covered by the journal alone.
 */
final class SignedAnswers {

    private final AnswerReader reader = new AnswerReader();
    private final Form form;
    private final Surroundings around;

    /**
     * Answers to a form.
     *
     * @param form the one that the filing is pinned to
     * @param around what the answers were read against
     */
    SignedAnswers(Form form, Surroundings around) {
        this.form = form;
        this.around = around;
    }

    /** Whether the kept answers are what became of the signed ones. */
    boolean agree(Map<String, ?> signed, Answers kept) {
        return signed.entrySet().stream()
                .filter(answer -> answer.getValue() != null)
                .allMatch(answer -> form.field(answer.getKey())
                        .filter(field -> !field.readOnly())
                        .map(field -> agrees(field, answer.getValue(), kept.value(field.id())))
                        .orElse(true));
    }

    /** One that cannot be read any more, because the region dropped its code, proves nothing. */
    private boolean agrees(Field field, Object signed, Optional<Object> kept) {
        if (kept.filter(value -> same(signed, value)).isPresent()) {
            return true;
        }
        List<Object> canonical = reader.canonical(field, signed, around);
        if (kept.isEmpty()) {
            return canonical.isEmpty() || !always(field);
        }
        return canonical.isEmpty() || canonical.stream().anyMatch(value -> same(value, kept.get()));
    }

    private boolean always(Field field) {
        return field.shownWhen() instanceof Condition.Always
                && form.sections().stream()
                        .filter(section -> section.fields().contains(field))
                        .allMatch(section -> section.shownWhen() instanceof Condition.Always);
    }

    private static boolean same(Object one, Object other) {
        return Json.canonical(List.of(one)).equals(Json.canonical(List.of(other)));
    }
}
