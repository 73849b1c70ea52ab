// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.filing;

import io.banjie.api.desk.Comparison;
import io.banjie.api.desk.Comparison.Compared;
import io.banjie.api.region.form.Answers;
import io.banjie.api.region.form.Field;
import io.banjie.api.region.form.Form;
import io.banjie.core.form.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A filing beside the version in force, field by field. */
final class Comparing {

    private Comparing() {}

    static Comparison of(String filing, Optional<FilingRecord> before, Answers now, Form form, Labels labels) {
        Answers old = before.map(FilingRecord::answers).orElse(Answers.NONE);
        List<Compared> fields = new ArrayList<>();
        form.sections().forEach(section -> section.fields()
                .forEach(field -> fields.add(compared(field, section.label(), old, now, labels))));
        return new Comparison(filing, before.map(FilingRecord::id), fields);
    }

    private static Compared compared(Field field, String section, Answers old, Answers now, Labels labels) {
        Optional<Object> before = old.value(field.id());
        Optional<Object> after = now.value(field.id());
        return new Compared(
                field.id(),
                field.label(),
                section,
                before,
                after,
                labels.of(field, old),
                labels.of(field, now),
                !before.equals(after));
    }
}
