// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.form;

import io.banjie.api.region.code.CodeItem;
import io.banjie.api.region.code.CodeList;
import io.banjie.api.region.form.Field;
import io.banjie.api.region.rule.Finding;
import io.banjie.core.code.RegionCodes;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Reads codes of a code list: one, or several, which are kept in the order of the list. */
final class CodeReader implements ValueReader {

    private final boolean several;

    private CodeReader(boolean several) {
        this.several = several;
    }

    static CodeReader ofOne() {
        return new CodeReader(false);
    }

    static CodeReader ofSeveral() {
        return new CodeReader(true);
    }

    @Override
    public Reading read(Question question, Object sent) {
        if (!several) {
            return TypedText.in(sent).map(typed -> one(question, typed)).orElseGet(question::refuseType);
        }
        if (!(sent instanceof List<?> list) || !list.stream().allMatch(String.class::isInstance)) {
            return question.refuseType();
        }
        return all(question, list.stream().flatMap(each -> TypedText.in(each).stream()));
    }

    private static Reading all(Question question, Stream<TypedText> typed) {
        Set<String> chosen = new TreeSet<>();
        List<Finding> findings = new ArrayList<>();
        typed.map(each -> one(question, each)).forEach(reading -> {
            reading.value().ifPresent(code -> chosen.add((String) code));
            findings.addAll(reading.findings());
        });
        if (!findings.isEmpty()) {
            return Reading.refused(findings);
        }
        List<String> ordered = list(question).items().stream()
                .map(CodeItem::code)
                .filter(chosen::contains)
                .toList();
        return ordered.isEmpty() ? Reading.NOTHING : Reading.of(ordered);
    }

    private static Reading one(Question question, TypedText typed) {
        if (typed.empty()) {
            return Reading.NOTHING;
        }
        Optional<CodeItem> item = chosen(question, typed.text());
        if (item.isEmpty()) {
            return question.refuseQuoting("unknown-code", typed.text());
        }
        return item.get().activeOn(question.around().today())
                ? Reading.of(item.get().code())
                : question.refuse("inactive-code", Map.of("item", item.get().label()));
    }

    /** The entry meant by a code or by another word the list knows for it, full-width characters allowed. */
    private static Optional<CodeItem> chosen(Question question, String typed) {
        CodeList list = list(question);
        RegionCodes codes = question.around().codes();
        return codes.item(list.id(), list.meant(typed)).or(() -> {
            String narrow = Normalizer.normalize(typed, Normalizer.Form.NFKC);
            return codes.item(list.id(), list.meant(narrow));
        });
    }

    private static CodeList list(Question question) {
        Field field = question.field();
        return field.codeList()
                .flatMap(id -> question.around().codes().list(id))
                .orElseThrow(() -> new IllegalStateException(
                        "field " + field.id() + " names no known code list: " + field.codeList()));
    }
}
