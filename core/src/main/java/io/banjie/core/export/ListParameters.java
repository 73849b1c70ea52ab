// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.export;

import io.banjie.api.desk.FilingQuery;
import io.banjie.api.region.lifecycle.Status;
import io.banjie.api.region.list.FilingList;
import io.banjie.api.region.list.Filter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The parameters of a list: those it sets itself, and those of a query by their names. */
final class ListParameters {

    private static final String FACET = "facet.";

    private ListParameters() {}

    /** A query with what always holds in the list: its types, and what it sets and lets nobody change. */
    static FilingQuery fixed(FilingList list, FilingQuery query) {
        Set<String> changeable = list.filters().stream().map(Filter::param).collect(Collectors.toSet());
        Map<String, String> preset = new HashMap<>(list.preset());
        preset.keySet().removeAll(changeable);
        List<String> types = Optional.ofNullable(preset.get("type"))
                .map(ListParameters::several)
                .orElse(query.types().isEmpty() ? list.types() : query.types());
        Set<Status> statuses = Optional.ofNullable(preset.get("status"))
                .map(ListParameters::several)
                .map(names -> names.stream().map(Status::valueOf).collect(Collectors.toSet()))
                .orElse(query.statuses());
        Map<String, String> facets = new HashMap<>(query.facets());
        preset.forEach((param, value) -> {
            if (param.startsWith(FACET)) {
                facets.put(param.substring(FACET.length()), value);
            }
        });
        return new FilingQuery(
                query.region(),
                types,
                statuses,
                query.idNumber(),
                query.name(),
                flag(preset, "onRoster").or(query::onRoster),
                flag(preset, "inService").or(query::inService),
                Optional.ofNullable(preset.get("rosterNumber")).or(query::rosterNumber),
                query.from(),
                query.to(),
                facets,
                query.uscc(),
                query.channel(),
                flag(preset, "inUnit").or(query::inUnit),
                flag(preset, "newestTerm").or(query::newestTerm));
    }

    private static List<String> several(String values) {
        return Arrays.asList(values.split(","));
    }

    private static Optional<Boolean> flag(Map<String, String> preset, String param) {
        return Optional.ofNullable(preset.get(param)).map(Boolean::valueOf);
    }

    /** What a query asks for, by parameter; values of the same parameter beside each other. */
    static Map<String, List<String>> asked(FilingQuery query) {
        Map<String, List<String>> asked = new LinkedHashMap<>();
        asked.put("type", query.types());
        asked.put("status", query.statuses().stream().sorted().map(Enum::name).toList());
        asked.put("idNumber", query.idNumber().stream().toList());
        asked.put("name", query.name().stream().toList());
        asked.put("onRoster", query.onRoster().map(String::valueOf).stream().toList());
        asked.put("inService", query.inService().map(String::valueOf).stream().toList());
        asked.put("inUnit", query.inUnit().map(String::valueOf).stream().toList());
        asked.put("newestTerm", query.newestTerm().map(String::valueOf).stream().toList());
        asked.put("rosterNumber", query.rosterNumber().stream().toList());
        asked.put("from", query.from().map(String::valueOf).stream().toList());
        asked.put("to", query.to().map(String::valueOf).stream().toList());
        asked.put("uscc", query.uscc().stream().toList());
        asked.put("channel", query.channel().map(Enum::name).stream().toList());
        query.facets().forEach((id, value) -> asked.put(FACET + id, List.of(value)));
        asked.values().removeIf(List::isEmpty);
        return asked;
    }
}
