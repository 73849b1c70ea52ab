// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.form;

import io.banjie.api.region.form.Answers;
import io.banjie.api.region.form.Condition;
import io.banjie.api.region.form.Field;
import io.banjie.api.region.form.Form;
import java.time.LocalDate;
import java.util.List;

/**
 * A field with all that decides whether it is asked.
 *
 * @param field the field
 * @param section when its section is asked
 */
record Asked(Field field, Condition section) {

    static List<Asked> by(Form form) {
        return form.sections().stream()
                .flatMap(section -> section.fields().stream().map(field -> new Asked(field, section.shownWhen())))
                .toList();
    }

    static List<Asked> columns(Field table) {
        return table.columns().stream()
                .map(column -> new Asked(column, Condition.ALWAYS))
                .toList();
    }

    boolean shown(Answers answers, LocalDate today) {
        return section.holds(answers, today) && field.shownWhen().holds(answers, today);
    }
}
