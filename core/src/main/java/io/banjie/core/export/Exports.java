// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.export;

import io.banjie.api.desk.Actor;
import io.banjie.api.desk.Export;
import io.banjie.api.desk.ExportDesk;
import io.banjie.api.desk.FilingDesk;
import io.banjie.api.desk.FilingQuery;
import io.banjie.api.desk.ProblemCode;
import io.banjie.api.desk.Refusal;
import io.banjie.api.desk.Roster;
import io.banjie.api.desk.RosterDesk;
import io.banjie.api.desk.TaskDesk;
import io.banjie.api.region.list.FilingList;
import io.banjie.core.filing.Access;
import io.banjie.core.journal.ReadJournal;
import io.banjie.core.region.Region;
import io.banjie.core.region.Regions;
import io.banjie.office.ListExport;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Draws up lists as files from what the desks for those lists give: who sees what is theirs to say. */
@Component(service = ExportDesk.class)
public final class Exports implements ExportDesk {

    private final FilingDesk filings;
    private final TaskDesk tasks;
    private final RosterDesk rosters;
    private final Regions regions;
    private final ListFile files;

    /** Files of the lists of these desks. */
    @Activate
    public Exports(
            @Reference FilingDesk filings,
            @Reference TaskDesk tasks,
            @Reference RosterDesk rosters,
            @Reference Regions regions,
            @Reference ListExport office,
            @Reference ReadJournal reads,
            @Reference Clock clock) {
        this.filings = filings;
        this.tasks = tasks;
        this.rosters = rosters;
        this.regions = regions;
        files = new ListFile(office, reads, clock);
    }

    @Override
    public Export filings(Actor actor, FilingQuery query, Wanted wanted) {
        Region region = region(actor);
        Optional<FilingList> list = wanted.list().map(id -> list(region, id));
        FilingQuery asked =
                list.map(shown -> ListParameters.fixed(shown, query)).orElse(query);
        ListFile.Head head = new ListFile.Head(
                wanted.list().orElse("filings"),
                list.map(FilingList::label).orElseGet(() -> text("title.filings")),
                lines(actor, new FilterLine(region, list).of(asked)),
                region.zone());
        return files.of(
                actor,
                wanted.format(),
                head,
                new ColumnChoice(region, list).of(wanted.columns()),
                page -> filings.list(actor, asked, page));
    }

    @Override
    public Export tasks(Actor actor, TaskDesk.Side side, FilingQuery query, Wanted wanted) {
        Region region = region(actor);
        Optional<FilingList> list = wanted.list().map(id -> list(region, id));
        FilingQuery asked =
                list.map(shown -> ListParameters.fixed(shown, query)).orElse(query);
        ListFile.Head head = new ListFile.Head(
                side.name().toLowerCase(Locale.ROOT),
                text("title." + side.name().toLowerCase(Locale.ROOT)),
                lines(actor, new FilterLine(region, list).of(asked)),
                region.zone());
        return files.of(
                actor,
                wanted.format(),
                head,
                new TaskColumns(new ColumnChoice(region, list)).of(wanted.columns()),
                page -> tasks.list(actor, side, asked, page));
    }

    @Override
    public Export rosters(Actor actor, Optional<String> code, Optional<String> kind, Format format) {
        Region region = region(actor);
        Optional<String> condition = kind.map(id -> CellValues.TEXTS.of(
                "condition",
                Map.of(
                        "label",
                        text("filter.kind"),
                        "value",
                        region.declaration()
                                .rosterKind(id)
                                .map(declared -> declared.label())
                                .orElse(id))));
        return files.of(
                actor,
                format,
                new ListFile.Head("rosters", text("title.rosters"), lines(actor, condition), region.zone()),
                rosterColumns(new CellValues(region.codes(), region.zone())),
                page -> rosters.list(actor, code, kind, page));
    }

    private static List<ListColumn<Roster>> rosterColumns(CellValues values) {
        return List.of(
                ListColumn.text(text("roster.number"), 30, Roster::number),
                ListColumn.text(text("roster.kind"), 24, Roster::kindLabel),
                new ListColumn<>(
                        new io.banjie.office.Column(text("roster.lines"), 8, io.banjie.office.Column.Type.INTEGER),
                        Roster::lines),
                ListColumn.text(text("roster.savedAt"), 18, roster -> values.minute(roster.savedAt())),
                ListColumn.text(text("roster.savedBy"), 16, Roster::savedBy));
    }

    private Region region(Actor actor) {
        Access.requireFilingRole(actor);
        return actor.region()
                .flatMap(regions::known)
                .orElseThrow(() -> Refusal.of(ProblemCode.FORBIDDEN, "an account of no region"));
    }

    private static FilingList list(Region region, String id) {
        return region.declaration().lists().stream()
                .filter(list -> list.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.of(ProblemCode.MALFORMED, "no list " + id));
    }

    private static List<String> lines(Actor actor, Optional<String> conditions) {
        List<String> lines = new ArrayList<>();
        actor.employer()
                .map(employer ->
                        CellValues.TEXTS.of("of.employer", Map.of("name", employer.name(), "uscc", employer.uscc())))
                .or(() -> actor.agency().map(agency -> CellValues.TEXTS.of("of.agency", Map.of("name", agency.name()))))
                .ifPresent(lines::add);
        conditions
                .map(words -> CellValues.TEXTS.of("conditions", Map.of("conditions", words)))
                .ifPresent(lines::add);
        return lines;
    }

    private static String text(String key) {
        return CellValues.TEXTS.of(key, Map.of());
    }
}
