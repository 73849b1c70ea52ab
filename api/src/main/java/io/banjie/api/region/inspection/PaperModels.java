// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.region.inspection;

import io.banjie.api.region.FilingType;
import io.banjie.api.region.code.CodeItem;
import io.banjie.api.region.code.CodeList;
import io.banjie.api.region.document.DocumentKind;
import io.banjie.api.region.form.Field;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The names that templates of documents and rosters are offered, as their kinds document them. */
final class PaperModels {

    private static final Model EMPLOYER = Model.of(List.of("name", "uscc"));
    private static final Model AGENCY = Model.of(List.of("name"));
    private static final List<String> OF_NATIONAL_ITEMS =
            List.of("kind", "article", "severance", "involuntary", "basis");

    private final Declared region;

    PaperModels(Declared region) {
        this.region = region;
    }

    Model ofDocument(FilingType type, DocumentKind document) {
        return ofFilings(type)
                .with("worker", Model.of(List.of("name", "idType", "idNumber", "sex", "birthDate")))
                .with("number", Model.LEAF)
                .with("checkUrl", Model.LEAF)
                .with("checkCode", Model.LEAF)
                .with("issuedOn", Model.LEAF)
                .with("employer", EMPLOYER)
                .with("agency", AGENCY)
                .with("filing", Model.of(List.of("number", "decidedOn")))
                .with("profile", ofFields(region.profileFields()))
                .with("service", Model.of(List.of("years", "months")))
                .with("texts", Model.of(document.texts().keySet()));
    }

    Model ofRoster() {
        return Model.of(List.of(
                        "title",
                        "number",
                        "serialNumber",
                        "sums",
                        "checkUrl",
                        "checkCode",
                        "savedOn",
                        "total",
                        "men",
                        "women"))
                .with("employer", EMPLOYER)
                .with("agency", AGENCY)
                .with("profile", ofFields(region.profileFields()))
                .with("columns", Model.of(List.of("label", "width")))
                .with("lines", Model.of(List.of("cells")));
    }

    /** What the columns of a roster may quote. */
    Model ofCells(FilingType type) {
        return ofFilings(type)
                .with("line", Model.LEAF)
                .with("filing", Model.of(List.of("number")))
                .with("service", Model.LEAF);
    }

    private Model ofFilings(FilingType type) {
        return Model.of(List.of())
                .with("worker", Model.of(List.of("name", "idType", "idNumber", "birthDate")))
                .with("answers", ofFields(type.form().fields()))
                .with("foundation", ofFields(region.foundationFields(type)))
                .with("codes", ofCodes(type));
    }

    private static Model ofFields(Stream<Field> fields) {
        return Model.of(fields.map(Field::id).distinct().toList());
    }

    private Model ofCodes(FilingType type) {
        Model codes = Model.of(List.of());
        for (Field field : type.form().fields().toList()) {
            if (field.codeList().isPresent()) {
                codes = codes.with(field.id(), Model.of(known(field.codeList().get())));
            }
        }
        return codes;
    }

    /** What is known of every entry of a list. */
    private Set<String> known(String listId) {
        Set<String> names = new HashSet<>(OF_NATIONAL_ITEMS);
        region.ownList(listId).or(() -> region.nationalList(listId)).ifPresent(list -> keepCommon(names, list));
        names.addAll(Set.of("code", "label"));
        return names;
    }

    private static void keepCommon(Set<String> names, CodeList list) {
        List<Map<String, String>> all =
                list.items().stream().map(CodeItem::attributes).toList();
        if (list.basis().isEmpty()) {
            names.clear();
        }
        all.stream().findFirst().ifPresent(first -> names.addAll(first.keySet()));
        all.forEach(each -> names.retainAll(each.keySet()));
    }
}
