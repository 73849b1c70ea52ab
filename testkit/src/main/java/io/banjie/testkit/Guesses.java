// SPDX-License-Identifier: Apache-2.0
package io.banjie.testkit;

import io.banjie.api.region.FilingType;
import io.banjie.api.region.RegionPlugin;
import io.banjie.api.region.form.Field;
import io.banjie.api.region.form.FieldType;
import io.banjie.api.region.form.Form;
import io.banjie.api.region.rule.Case;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Cases that nobody thought of: nothing answered, everything answered, each field in turn left out or nonsense. */
final class Guesses {

    private static final String DAY = "2021-03-06";

    private final RegionPlugin plugin;

    Guesses(RegionPlugin plugin) {
        this.plugin = plugin;
    }

    List<Case> about(FilingType type) {
        Map<String, Object> full = answers(type.form());
        List<Case> cases = new ArrayList<>();
        cases.add(SampleCase.receivedOn(DAY).build());
        cases.add(known(full, full));
        cases.add(known(full, Map.of()));
        for (String field : full.keySet()) {
            Map<String, Object> fewer = new LinkedHashMap<>(full);
            fewer.remove(field);
            cases.add(known(fewer, fewer));
            Map<String, Object> nonsense = new LinkedHashMap<>(full);
            nonsense.put(field, "？");
            cases.add(known(nonsense, nonsense));
        }
        return cases;
    }

    private Case known(Map<String, Object> answers, Map<String, Object> earlier) {
        SampleCase sample = SampleCase.receivedOn(DAY)
                .answering(answers)
                .buildingOn(earlier)
                .inServiceHere("2019-03-06", 3, earlier)
                .leftHere("2018-03-06", "2019-03-05", earlier)
                .under(plugin.parameters());
        plugin.filingTypes().stream()
                .flatMap(type -> type.form().fields())
                .forEach(field -> sample.ofEmployer(field, answer(field)));
        return sample.build();
    }

    private Map<String, Object> answers(Form form) {
        Map<String, Object> answers = new LinkedHashMap<>();
        form.fields()
                .filter(field -> field.type() != FieldType.PHOTO)
                .forEach(field -> answers.put(field.id(), answer(field)));
        return answers;
    }

    private Object answer(Field field) {
        return switch (field.type()) {
            case TEXT, PHOTO -> "样本";
            case RESIDENT_ID -> "11010519491231002X";
            case USCC -> "92220102MA15438D0X";
            case PHONE -> "13800000000";
            case DATE -> "2020-03-06";
            case MONTH -> "2020-03";
            case MONEY -> "3000.50";
            case INTEGER -> 4;
            case CODE -> code(field);
            case CODES -> List.of(code(field));
            case BOOLEAN -> true;
            case AGENCY -> plugin.profile().allAgencies().toList().get(0).id();
            case TABLE -> List.of(row(field));
        };
    }

    private Map<String, Object> row(Field table) {
        Map<String, Object> row = new LinkedHashMap<>();
        table.columns().forEach(column -> row.put(column.id(), answer(column)));
        return row;
    }

    private String code(Field field) {
        return field.codeList()
                .flatMap(id -> plugin.codeLists().stream()
                        .filter(list -> list.id().equals(id))
                        .findFirst())
                .flatMap(list -> list.items().stream().findFirst())
                .map(item -> item.code())
                .orElse("1");
    }
}
