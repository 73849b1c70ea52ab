// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.form;

import io.banjie.api.region.form.Field;
import io.banjie.api.region.form.Form;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Reads answers as people and programs send them: brings each into the canonical shape of its field's type, drops what is
 * hidden, takes defaults and says all that is wrong at once. Reading what was read changes nothing. Safe for several
 * threads.
 */
public final class AnswerReader {

    private final FieldsReader fields = new FieldsReader();

    /**
     * Reads all answers to a form. Values of read-only fields are taken from the surroundings; what was sent for them is
     * dropped.
     *
     * @param form the form the filing is pinned to
     * @param sent by field id; texts, numbers, booleans, lists and maps as a JSON parser gives them, null for nothing
     * @param around the region's lists, agencies and today
     */
    public ReadAnswers read(Form form, Map<String, ?> sent, Surroundings around) {
        return fields.read(Asked.by(form), sent, "", around);
    }

    /**
     * What a single answer may be kept as, whether its standard applies or not and whether it is asked or not; empty where
     * it cannot be read.
     */
    public List<Object> canonical(Field field, Object sent, Surroundings around) {
        return Stream.of(true, false)
                .flatMap(standard ->
                        fields.value(new Question(field.id(), field, standard, around), sent).value().stream())
                .toList();
    }
}
