// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.form;

import io.banjie.api.region.form.Field;
import io.banjie.api.region.rule.Finding;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One field while its value is read.
 *
 * @param path the field's id, in a table with the table's id and the row before it
 * @param field the field
 * @param standard whether the standard of the type or format applies
 * @param around what it is read against
 */
record Question(String path, Field field, boolean standard, Surroundings around) {

    /** A standard finding at this field; the particulars are what its sentences quote by name. */
    Finding finding(String code, Map<String, ?> particulars) {
        Map<String, Object> all = new HashMap<>(particulars);
        all.put("label", field.label());
        return StandardTexts.finding(path, code, all);
    }

    Reading refuse(String code, Map<String, ?> particulars) {
        return Reading.refused(List.of(finding(code, particulars)));
    }

    /** Refuses and quotes what was typed as {typed}. */
    Reading refuseQuoting(String code, Object typed) {
        return refuse(code, Map.of("typed", Quoted.of(typed)));
    }

    Reading refuse(String code) {
        return refuse(code, Map.of());
    }

    /** Refuses a value of another JSON type than the field's. */
    Reading refuseType() {
        return refuse(
                "wrong-type",
                Map.of("expected", StandardTexts.of("expected." + field.type().word())));
    }
}
