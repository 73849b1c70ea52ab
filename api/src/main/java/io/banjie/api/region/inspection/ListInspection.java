// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.region.inspection;

import io.banjie.api.region.FilingType;
import io.banjie.api.region.document.RosterKind;
import io.banjie.api.region.lifecycle.Status;
import io.banjie.api.region.list.Column;
import io.banjie.api.region.list.FilingList;
import io.banjie.api.region.list.Filter;
import io.banjie.api.region.list.ListAction;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Looks at lists: types, columns, filters, presets and actions. */
public final class ListInspection {

    private static final Set<String> OF_FILING = Set.of(
            "serialNumber",
            "type",
            "typeLabel",
            "status",
            "statusLabel",
            "resultLabel",
            "returned",
            "opinion",
            "worker.name",
            "worker.idType",
            "worker.idNumber",
            "employer.name",
            "employer.uscc",
            "agency.name",
            "batch",
            "channel",
            "onRoster",
            "rosterNumber",
            "inService",
            "late",
            "dueOn",
            "createdAt",
            "submittedAt",
            "decidedAt",
            "undoableUntil");

    private static final Set<String> PARAMETERS = Set.of(
            "type",
            "status",
            "idNumber",
            "name",
            "onRoster",
            "inService",
            "inUnit",
            "newestTerm",
            "rosterNumber",
            "from",
            "to");

    private final Declared region;
    private final FilingList list;
    private final List<FilingType> types;
    private final Report report;

    private ListInspection(Declared region, FilingList list, Report report) {
        this.region = region;
        this.list = list;
        this.report = report;
        types = list.types().stream().flatMap(id -> region.type(id).stream()).toList();
    }

    /** Reports on the region's lists. */
    public static void inspect(Declared region, Report report) {
        report.eachOnce("list", region.lists(), FilingList::id);
        for (FilingList list : region.lists()) {
            new ListInspection(region, list, report.about("list " + list.id())).inspect();
        }
    }

    private void inspect() {
        report.requireText(list.label(), "label");
        report.requireText(list.group(), "group");
        report.require(!list.types().isEmpty(), "shows nothing");
        for (String id : list.types()) {
            report.require(region.type(id).isPresent(), "shows " + id + ", which is no filing type");
        }
        report.require(
                !list.batches() || types.size() == 1 && types.get(0).batch().isPresent(),
                "shows files, but not of one type that comes in files");
        report.require(!list.columns().isEmpty(), "has no columns");
        report.eachOnce("column", list.columns(), Column::id);
        list.columns().forEach(column -> inspect(column, report.about("column " + column.id())));
        report.eachOnce("filter", list.filters(), Filter::param);
        list.filters().forEach(filter -> inspect(filter, report.about("filter " + filter.param())));
        new TreeMap<>(list.preset()).forEach(this::inspectPreset);
        report.eachOnce("action", list.actions(), ListAction::id);
        list.actions().forEach(action -> inspect(action, report.about("action " + action.id())));
    }

    private void inspect(Column column, Report ofColumn) {
        ofColumn.requireText(column.label(), "label");
        ofColumn.require(OF_FILING.contains(column.id()) || isAnswer(column.id()), "shows what no filing has");
        column.codeList().ifPresent(id -> ofColumn.require(region.knowsList(id), "names the unknown code list " + id));
    }

    private boolean isAnswer(String path) {
        return types.stream()
                .flatMap(type -> type.form().fields())
                .anyMatch(field -> path.equals("answers." + field.id()));
    }

    private Set<String> parameters() {
        Set<String> all = new HashSet<>(PARAMETERS);
        types.stream().flatMap(type -> type.facets().stream()).forEach(facet -> all.add("facet." + facet.id()));
        return all;
    }

    private void inspect(Filter filter, Report ofFilter) {
        ofFilter.requireText(filter.label(), "label");
        ofFilter.require(parameters().contains(filter.param()), "sets what filings cannot be asked by");
        filter.codeList().ifPresent(id -> ofFilter.require(region.knowsList(id), "names the unknown code list " + id));
        ofFilter.require(
                (filter.type() == Filter.FilterType.CHOICE)
                        == (filter.codeList().isPresent() || !filter.options().isEmpty()),
                "is no choice with options");
        filter.options().forEach(option -> inspectValue(filter.param(), option.code(), ofFilter));
    }

    private void inspectPreset(String param, String values) {
        Report ofPreset = report.about("preset " + param);
        ofPreset.require(parameters().contains(param), "sets what filings cannot be asked by");
        for (String value : values.split(",")) {
            inspectValue(param, value, ofPreset);
        }
    }

    private void inspectValue(String param, String value, Report where) {
        if (param.equals("status")) {
            where.require(statuses().contains(value), "asks for " + value + ", which is no status");
        } else if (param.equals("type")) {
            where.require(list.types().contains(value), "asks for " + value + ", which the list does not show");
        }
    }

    private static Set<String> statuses() {
        return Arrays.stream(Status.values()).map(Status::name).collect(Collectors.toSet());
    }

    private void inspect(ListAction action, Report ofAction) {
        ofAction.requireText(action.label(), "label");
        action.type()
                .ifPresent(id ->
                        ofAction.require(region.type(id).isPresent(), "begins " + id + ", which is no filing type"));
        action.rosterKind()
                .ifPresent(id -> ofAction.require(listsOneOfMine(id), "makes " + id + ", which is no roster of these"));
        action.document()
                .ifPresent(kind -> ofAction.require(
                        types.stream().anyMatch(type -> type.document(kind).isPresent()),
                        "opens " + kind + ", which none of these issues"));
        boolean complete =
                switch (action.kind()) {
                    case CREATE -> action.type().isPresent();
                    case RELATED ->
                        action.type()
                                .flatMap(region::type)
                                .map(this::buildsOnMine)
                                .orElse(false);
                    case BATCH ->
                        action.type()
                                .flatMap(region::type)
                                .filter(type -> type.batch().isPresent()
                                        && type.foundation().ofEmployment())
                                .map(this::buildsOnMine)
                                .orElse(false);
                    case ROSTER -> action.rosterKind().isPresent();
                    case DOCUMENT -> action.document().isPresent();
                    case SUBMIT -> types.stream().anyMatch(FilingType::keepsDrafts);
                    case WITHDRAW ->
                        types.stream().anyMatch(type -> !type.withdrawableFrom().isEmpty());
                    case EDIT -> true;
                };
        ofAction.require(complete, "cannot be done from this list");
    }

    private boolean listsOneOfMine(String rosterKind) {
        return region.rosterKinds().stream()
                .filter(kind -> list.types().contains(kind.type()))
                .map(RosterKind::id)
                .anyMatch(rosterKind::equals);
    }

    private boolean buildsOnMine(FilingType begun) {
        boolean changes = begun.changeable() && list.types().contains(begun.id());
        return changes || begun.foundation().types().stream().anyMatch(list.types()::contains);
    }
}
