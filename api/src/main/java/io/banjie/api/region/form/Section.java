// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.region.form;

import java.util.List;
import java.util.Objects;

/**
 * A titled group of fields.
 *
 * @param id the section's name, unique in its form
 * @param label the title as printed
 * @param shownWhen when the whole group is asked
 * @param fields its fields in order, at least one
 */
public record Section(String id, String label, Condition shownWhen, List<Field> fields) {
    public Section {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(shownWhen, "shownWhen");
        fields = List.copyOf(fields);
    }

    /** A group that is always asked. */
    public static Section of(String id, String label, Field... fields) {
        return new Section(id, label, Condition.ALWAYS, List.of(fields));
    }
}
