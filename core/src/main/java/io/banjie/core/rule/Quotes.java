// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.rule;

import io.banjie.api.region.form.Answers;
import io.banjie.api.region.form.Field;
import io.banjie.api.region.form.FieldType;
import io.banjie.api.region.form.Form;
import io.banjie.api.region.identity.IdentityText;
import io.banjie.core.form.Labels;
import io.banjie.core.text.Placeholders;
import java.util.Optional;

/** Answers as messages and explanations quote them: in words, numbers of persons masked. */
record Quotes(Form form, Answers answers, Labels labels) {

    /** The sentence with {fieldId} replaced by the answer; an unanswered one becomes a dash. */
    String fill(String sentence) {
        return sentence.indexOf('{') < 0
                ? sentence
                : Placeholders.fill(sentence, name -> Optional.of(answer(name)).filter(text -> !text.isEmpty()));
    }

    /** The answer in words; empty when unanswered or unknown. */
    String answer(String field) {
        return form.field(field).map(this::quoted).orElse("");
    }

    String label(String field) {
        return form.field(field).map(Field::label).orElse("");
    }

    private String quoted(Field field) {
        String text = labels.of(field, answers);
        return field.type() == FieldType.RESIDENT_ID ? IdentityText.mask(text) : text;
    }
}
