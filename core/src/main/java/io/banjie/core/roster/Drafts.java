// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.roster;

import io.banjie.api.region.document.RosterKind;
import io.banjie.core.document.ServiceTime;
import io.banjie.core.document.Statements;
import io.banjie.core.document.Wording;
import io.banjie.core.filing.FilingRecord;
import io.banjie.core.filing.Filings;
import io.banjie.core.ledger.Ledger;
import io.banjie.core.region.RegionArchive;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** Writes down what a roster says: all but its number, as text, so that nothing that changes later can change it. */
final class Drafts {

    private final RegionArchive archive;

    Drafts(RegionArchive archive) {
        this.archive = Objects.requireNonNull(archive, "archive");
    }

    /** What the lines are made from, read at once for all of them. */
    private record Background(Map<String, FilingRecord> foundations, Map<String, LocalDate> started, LocalDate today) {

        Optional<FilingRecord> foundation(FilingRecord filing) {
            return filing.chain().relatesTo().map(foundations::get);
        }

        Optional<LocalDate> started(FilingRecord filing) {
            return Optional.ofNullable(started.get(filing.chain().root()));
        }
    }

    /** The model of a roster, without number and check address. */
    Map<String, Object> model(Handle handle, Selection selection, LocalDate today) {
        RosterKind kind = selection.kind();
        Statements cells = new Statements(
                selection.region(), archive, Wording.ofCells(selection.region().labels()));
        Statements sentences = new Statements(
                selection.region(),
                archive,
                Wording.ofSentences(selection.region().labels()));
        Background background = background(handle, selection, today);
        Headcount heads = new Headcount();
        List<Map<String, Object>> lines = new ArrayList<>();
        for (FilingRecord filing : selection.filings()) {
            Map<String, Object> line = line(cells, filing, background, lines.size() + 1);
            heads.count(filing, background.foundation(filing));
            lines.add(Map.of(
                    "cells",
                    kind.columns().stream()
                            .map(column -> Cells.of(column, line))
                            .toList()));
        }
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("title", kind.label());
        model.put("savedOn", Wording.day(today));
        model.put("employer", Statements.employer(selection.employer()));
        model.put("agency", Statements.agency(selection.agency()));
        model.put("profile", sentences.profile(profile(handle, selection)));
        model.put("columns", columns(selection));
        model.put("lines", lines);
        model.put("sums", Sums.of(kind.columns(), lines));
        model.put("serialNumber", serialNumber(handle, selection));
        model.put("total", lines.size());
        model.put("men", heads.men());
        model.put("women", heads.women());
        return model;
    }

    private static String serialNumber(Handle handle, Selection selection) {
        return selection.filings().size() == 1
                ? selection.filings().get(0).serialNumber()
                : selection
                        .batch()
                        .flatMap(id -> ListedBatch.find(handle, id))
                        .map(ListedBatch::serialNumber)
                        .orElse("");
    }

    private static Background background(Handle handle, Selection selection, LocalDate today) {
        List<String> named = selection.filings().stream()
                .flatMap(filing -> filing.chain().relatesTo().stream())
                .distinct()
                .toList();
        Map<String, FilingRecord> foundations =
                Filings.find(handle, named).stream().collect(Collectors.toMap(FilingRecord::id, Function.identity()));
        Map<String, LocalDate> started =
                Cells.showService(selection.kind().columns()) ? started(handle, selection) : Map.of();
        return new Background(foundations, started, today);
    }

    private static Map<String, LocalDate> started(Handle handle, Selection selection) {
        List<String> roots = selection.filings().stream()
                .map(filing -> filing.chain().root())
                .distinct()
                .toList();
        return Ledger.find(handle, roots).stream().collect(Collectors.toMap(Ledger.Line::id, line -> line.employment()
                .startDate()));
    }

    private Map<String, Object> line(Statements statements, FilingRecord filing, Background background, int number) {
        Optional<FilingRecord> foundation = background.foundation(filing);
        Map<String, Object> line = new LinkedHashMap<>();
        line.put(Cells.LINE, number);
        line.put("filing", Map.of("number", filing.serialNumber()));
        line.put("worker", statements.worker(filing, foundation));
        line.put("answers", statements.answers(filing));
        line.put("foundation", statements.foundation(filing, foundation));
        line.put("codes", statements.codes(filing));
        Optional<ServiceTime> service = ServiceTime.of(
                statements.type(filing),
                filing.answers(),
                foundation.map(FilingRecord::answers),
                background.started(filing),
                background.today);
        line.put(Cells.SERVICE, service.map(Drafts::served).orElse(""));
        return line;
    }

    private static String served(ServiceTime service) {
        return Selector.TEXTS.of("service", Map.of("years", service.years(), "months", service.months()));
    }

    private static Optional<FilingRecord> profile(Handle handle, Selection selection) {
        return Filings.profile(
                handle, selection.region().code(), selection.employer().id());
    }

    private static List<Map<String, Object>> columns(Selection selection) {
        RosterKind kind = selection.kind();
        return kind.columns().stream()
                .<Map<String, Object>>map(column -> Map.of(
                        "label", column.label(),
                        "width", column.width(),
                        "type",
                                Cells.type(column, kind.type(), selection.region())
                                        .name()))
                .toList();
    }
}
