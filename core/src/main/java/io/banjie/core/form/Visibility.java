// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.form;

import io.banjie.api.region.form.Answers;
import io.banjie.api.region.form.Form;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which answers count. Field by field in the order of the form, the answer of a field that is not asked is dropped; what
 * was dropped stays dropped; this is repeated until nothing changes. The browser does the same.
 */
public final class Visibility {

    private Visibility() {}

    /** The answers without those of hidden fields and of fields the form does not have. */
    public static Answers surviving(Form form, Answers answers, LocalDate today) {
        List<Asked> asked = Asked.by(form);
        Map<String, Object> known = new LinkedHashMap<>();
        asked.forEach(each -> answers.value(each.field().id())
                .ifPresent(value -> known.put(each.field().id(), value)));
        return surviving(asked, Answers.of(known), today);
    }

    static Answers surviving(List<Asked> asked, Answers answers, LocalDate today) {
        Answers before = answers;
        Answers after = pass(asked, before, today);
        while (after != before) {
            before = after;
            after = pass(asked, before, today);
        }
        return after;
    }

    private static Answers pass(List<Asked> asked, Answers answers, LocalDate today) {
        Answers kept = answers;
        for (Asked each : asked) {
            String id = each.field().id();
            if (kept.has(id) && !each.shown(kept, today)) {
                Map<String, Object> fewer = new LinkedHashMap<>(kept.values());
                fewer.remove(id);
                kept = Answers.of(fewer);
            }
        }
        return kept;
    }
}
