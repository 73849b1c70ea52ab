// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.filing;

import io.banjie.api.region.form.Answers;
import io.banjie.api.region.form.Form;
import io.banjie.core.form.Labels;
import io.banjie.core.text.Placeholders;
import java.util.Map;
import java.util.Optional;

/** Sentences that are confirmed before an action: the region's words with the answers in them. */
final class Confirmation {

    static final String LAST_DAY = "lastDay";
    static final String DAYS_LEFT = "daysLeft";
    static final String WINDOW = "window";
    static final String SINCE_FOUNDATION = "sinceFoundation";

    private Confirmation() {}

    /**
     * The sentence with {fieldId} replaced by the answer in words, and the other names by what was counted.
     *
     * @param counted what else can be quoted, by name
     */
    static String fill(String sentence, Form form, Answers answers, Labels labels, Map<String, String> counted) {
        return Placeholders.fill(sentence, name -> Optional.ofNullable(counted.get(name))
                .or(() ->
                        form.field(name).map(field -> labels.of(field, answers)).filter(words -> !words.isEmpty())));
    }

    /** The sentence before an action on a filing that is there already. */
    static String of(String sentence, FilingRecord filing, Form form, Labels labels) {
        Map<String, String> counted = filing.marks()
                .dueOn()
                .map(day -> Map.of(LAST_DAY, day.toString()))
                .orElse(Map.of());
        return fill(sentence, form, filing.answers(), labels, counted);
    }
}
