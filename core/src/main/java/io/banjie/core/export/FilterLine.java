// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.export;

import io.banjie.api.desk.FilingQuery;
import io.banjie.api.region.code.CodeItem;
import io.banjie.api.region.lifecycle.Status;
import io.banjie.api.region.list.FilingList;
import io.banjie.api.region.list.Filter;
import io.banjie.core.region.PinnedType;
import io.banjie.core.region.Region;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The conditions under which a list was drawn up, in the words of its region. */
final class FilterLine {

    private final Region region;
    private final Optional<FilingList> list;

    FilterLine(Region region, Optional<FilingList> list) {
        this.region = region;
        this.list = list;
    }

    /** One line of all conditions; nothing when there are none. */
    Optional<String> of(FilingQuery query) {
        Map<String, List<String>> asked = ListParameters.asked(query);
        if (list.filter(shown -> List.copyOf(shown.types()).equals(query.types()))
                .isPresent()) {
            asked.remove("type");
        }
        String conditions = asked.entrySet().stream()
                .map(condition -> CellValues.TEXTS.of(
                        "condition",
                        Map.of(
                                "label",
                                label(condition.getKey()),
                                "value",
                                condition.getValue().stream()
                                        .map(value -> value(condition.getKey(), value))
                                        .collect(Collectors.joining(CellValues.TEXTS.of("separator", Map.of()))))))
                .collect(Collectors.joining(CellValues.TEXTS.of("conditions.separator", Map.of())));
        return Optional.of(conditions).filter(line -> !line.isEmpty());
    }

    private Optional<Filter> filter(String param) {
        return list.stream()
                .flatMap(shown -> shown.filters().stream())
                .filter(filter -> filter.param().equals(param))
                .findFirst();
    }

    private String label(String param) {
        return filter(param)
                .map(Filter::label)
                .or(() -> CellValues.TEXTS.find("filter." + param))
                .orElse(param);
    }

    private String value(String param, String value) {
        return filter(param)
                .flatMap(filter -> chosen(filter, value))
                .or(() -> usual(param, value))
                .orElse(value);
    }

    private Optional<String> chosen(Filter filter, String value) {
        return filter.options().stream()
                .filter(option -> option.code().equals(value))
                .map(Filter.Option::label)
                .findFirst()
                .or(() -> filter.codeList()
                        .flatMap(codes -> region.codes().item(codes, value))
                        .map(CodeItem::label));
    }

    private Optional<String> usual(String param, String value) {
        return switch (param) {
            case "type" -> region.type(value).map(type -> type.type().label());
            case "status" -> word(Status.valueOf(value));
            case "onRoster", "inService", "inUnit", "newestTerm" ->
                Optional.of(CellValues.TEXTS.of(value.equals("true") ? "yes" : "no", Map.of()));
            default -> Optional.empty();
        };
    }

    /** The word that the types of the list have for a status. */
    private Optional<String> word(Status status) {
        List<PinnedType> types = list.map(shown -> shown.types().stream()
                        .flatMap(id -> region.type(id).stream())
                        .toList())
                .orElse(region.types());
        return types.stream().map(type -> type.type().word(status)).findFirst();
    }
}
