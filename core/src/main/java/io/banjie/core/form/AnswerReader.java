// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.form;

import io.banjie.api.region.form.Form;
import java.util.Map;

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
}
