// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.form;

import io.banjie.api.region.code.CodeItem;
import io.banjie.api.region.code.CodeList;
import io.banjie.api.region.form.Answers;
import io.banjie.api.region.form.Field;
import io.banjie.api.region.form.Form;
import io.banjie.api.region.form.Picture;
import io.banjie.api.region.form.Section;
import io.banjie.api.region.rule.Finding;
import io.banjie.core.code.NationalLists;
import io.banjie.core.code.RegionCodes;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads answers in a region of its own, on one day. */
final class Reads {

    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final CodeList DATED = CodeList.of(
                    "DATED",
                    "有期限",
                    "1",
                    "本地",
                    CodeItem.of("now", "现行"),
                    CodeItem.of("past", "过去").valid(LocalDate.of(2020, 1, 1), TODAY.minusDays(1)),
                    CodeItem.of("today", "今天").valid(TODAY, TODAY),
                    CodeItem.of("future", "将来").valid(TODAY.plusDays(1), LocalDate.of(2030, 1, 1)))
            .alsoKnownAs(Map.of("old", "now", "older", "past"));
    static final RegionCodes CODES = new RegionCodes(List.of(DATED), NationalLists.bundled());
    static final Surroundings AROUND = new Surroundings(CODES, Set.of("A-1", "A-2"), TODAY);

    private Reads() {}

    static Form form(Field... fields) {
        return Form.of("1", Section.of("main", "主要", fields));
    }

    static ReadAnswers read(Form form, Map<String, ?> sent) {
        return new AnswerReader().read(form, sent, AROUND);
    }

    static ReadAnswers read(Field field, Object value) {
        return read(form(field), Map.of(field.id(), value));
    }

    /** The canonical value of one field that nothing is wrong with. */
    static Optional<Object> value(Field field, Object sent) {
        ReadAnswers read = read(field, sent);
        if (!read.findings().isEmpty()) {
            throw new AssertionError("findings: " + read.findings());
        }
        return read.answers().value(field.id());
    }

    /** The codes of all findings. */
    static List<String> codes(ReadAnswers read) {
        return read.findings().stream().map(Finding::code).toList();
    }

    /** The code of the only finding about a value, which must not have been kept. */
    static String refusal(Field field, Object sent) {
        ReadAnswers read = read(field, sent);
        if (read.findings().size() != 1 || !read.answers().equals(Answers.NONE)) {
            throw new AssertionError("findings: " + read.findings() + ", kept: " + read.answers());
        }
        return read.findings().get(0).code();
    }

    /** The only finding about a value. */
    static Finding finding(Field field, Object sent) {
        refusal(field, sent);
        return read(field, sent).findings().get(0);
    }

    static Field photo(String id) {
        return Field.photo(id, id, Picture.of(358, 441));
    }

    static Field table(String id, Field... columns) {
        return Field.table(id, id, columns);
    }
}
