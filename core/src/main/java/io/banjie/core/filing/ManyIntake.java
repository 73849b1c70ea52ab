// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.filing;

import io.banjie.api.region.lifecycle.Action;
import io.banjie.api.region.lifecycle.Status;
import io.banjie.api.region.rule.Finding;
import io.banjie.api.region.rule.Severity;
import io.banjie.core.filing.Examiner.Request;
import io.banjie.core.filing.FilingRecord.PersonRef;
import io.banjie.core.filing.Intake.Writing;
import io.banjie.core.filing.Many.Alongside;
import io.banjie.core.filing.Many.Changed;
import io.banjie.core.filing.Many.Row;
import io.banjie.core.filing.Many.Ruling;
import io.banjie.core.filing.Many.Sheet;
import io.banjie.core.filing.Many.Unit;
import io.banjie.core.filing.Many.Wish;
import io.banjie.core.filing.Steps.Step;
import io.banjie.core.form.ReadAnswers;
import io.banjie.core.slot.Slots;
import io.banjie.core.slot.Slots.Place;
import io.banjie.core.store.Database;
import io.banjie.core.store.Rows;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes in many filings at once: judged together, and written in one transaction afterwards. When somebody was faster with one of them,
 * or one cannot be judged, each is taken in on its own, so that none suffers for another.
 */
final class ManyIntake {

    private static final Logger LOG = LoggerFactory.getLogger(ManyIntake.class);
    private static final int TRIES = 3;

    private final Database database;
    private final Intake intake;
    private final Clock clock;

    ManyIntake(Database database, Intake intake, Clock clock) {
        this.database = database;
        this.intake = intake;
        this.clock = clock;
    }

    /** A row with its number, what is to be judged, and what is wrong already. */
    private record Entry(int number, Request request, List<Finding> findings) {}

    /** Judges rows and files none. */
    List<Ruling> judge(Sheet sheet, List<Row> rows) {
        Files files = new Files(sheet, Action.SAVE, Optional.empty());
        return files.rulings(entries(rows));
    }

    /** Judges rows that are to be filed. */
    JudgedRows judged(Sheet sheet, List<Row> rows) {
        Files files = new Files(sheet, Action.SAVE, Optional.empty());
        return files.ready(entries(rows));
    }

    /** Submits drafts, all in the same status, under the numbers of their rows. */
    List<Ruling> submit(Sheet sheet, Map<Integer, FilingRecord> drafts, Status from, Alongside alongside) {
        Files files = new Files(sheet, Action.SUBMIT, Optional.of(from));
        List<Entry> entries = drafts.entrySet().stream()
                .map(draft -> new Entry(
                        draft.getKey(),
                        Request.of(draft.getValue(), draft.getValue().answers().values()),
                        List.of()))
                .toList();
        return files.ready(entries).file(alongside);
    }

    /** Gives filings, all in the same status, other answers; those that would not hold then stay as they are. */
    List<Ruling> edit(Sheet sheet, List<Changed> filings, Status from, Alongside alongside) {
        Files files = new Files(sheet, Action.EDIT, Optional.of(from));
        List<Entry> entries = filings.stream()
                .map(changed -> new Entry(
                        changed.row().number(),
                        Request.of(changed.filing(), changed.row().answers()),
                        changed.row().findings()))
                .toList();
        return files.ready(entries).file(alongside);
    }

    private static List<Entry> entries(List<Row> rows) {
        return rows.stream()
                .map(row -> new Entry(row.number(), Request.ofNew(Optional.empty(), row.answers()), row.findings()))
                .toList();
    }

    /** Rows that were judged together, and what writes those that are accepted. */
    private record Chunk(List<Judged> judged, Writing writing) {}

    /** One way of taking in the rows of one file. */
    private final class Files {
        private final Sheet sheet;
        private final Action action;
        private final Optional<Status> from;

        Files(Sheet sheet, Action action, Optional<Status> from) {
            this.sheet = sheet;
            this.action = action;
            this.from = from;
        }

        List<Ruling> rulings(List<Entry> entries) {
            return together(entries, () -> onlyJudged(entries))
                    .orElseGet(
                            () -> oneByOne(entries, entry -> onlyJudged(List.of(entry)), (tx, nothingIsWritten) -> {}));
        }

        JudgedRows ready(List<Entry> entries) {
            Optional<Chunk> all = together(entries, () -> chunk(entries));
            return alongside -> all.flatMap(chunk -> together(entries, () -> written(chunk, alongside)))
                    .orElseGet(() -> oneByOne(entries, entry -> written(chunk(List.of(entry)), alongside), alongside));
        }

        /** What is made of all rows; nothing when that fails and each may be tried on its own. */
        private <T> Optional<T> together(List<Entry> entries, Supplier<T> way) {
            try {
                return Optional.of(way.get());
            } catch (RuntimeException failed) {
                if (Unforeseen.stops(failed)) {
                    throw failed;
                }
                LOG.debug("batch {}: {} rows one by one", sheet.batch(), entries.size());
                return Optional.empty();
            }
        }

        private List<Ruling> oneByOne(List<Entry> entries, Function<Entry, List<Ruling>> way, Alongside alongside) {
            return entries.stream()
                    .flatMap(entry -> alone(entry, way, alongside).stream())
                    .toList();
        }

        private List<Ruling> alone(Entry entry, Function<Entry, List<Ruling>> way, Alongside alongside) {
            RuntimeException last = new IllegalStateException("never tried");
            for (int attempt = 1; attempt <= TRIES; attempt++) {
                try {
                    return way.apply(entry);
                } catch (RuntimeException failed) {
                    if (Unforeseen.stops(failed)) {
                        throw failed;
                    }
                    last = failed;
                    if (!Unforeseen.lostRace(failed)) {
                        break;
                    }
                }
            }
            Ruling ruling =
                    Ruling.refused(entry.number(), List.of(Unforeseen.finding(last, sheet.batch(), entry.number())));
            database.transaction(tx -> {
                alongside.write(tx, List.of(ruling));
                return ruling;
            });
            return List.of(ruling);
        }

        private List<Ruling> onlyJudged(List<Entry> entries) {
            return judged(entries).stream().map(Judged::ruling).toList();
        }

        private Chunk chunk(List<Entry> entries) {
            List<Judged> judged = judged(entries);
            List<Judged> accepted = judged.stream().filter(Judged::accepted).toList();
            return new Chunk(judged, accepted.isEmpty() ? rows -> List.of() : writing(setting(), accepted));
        }

        private List<Ruling> written(Chunk chunk, Alongside alongside) {
            return database.transaction(tx -> {
                Rows waiting = new Rows(tx);
                Iterator<FilingRecord> written = chunk.writing.in(waiting).iterator();
                waiting.write();
                List<Ruling> rulings = new ArrayList<>();
                for (Judged each : chunk.judged) {
                    rulings.add(each.accepted() ? each.ruling(written.next()) : each.ruling());
                }
                alongside.write(tx, rulings);
                return rulings;
            });
        }

        private Setting setting() {
            return intake.rows(sheet);
        }

        private List<Judged> judged(List<Entry> entries) {
            List<Examination> examinations = intake.judgeMany(
                    sheet.actor(),
                    setting(),
                    entries.stream().map(Entry::request).toList());
            List<Judged> judged = new ArrayList<>();
            for (int i = 0; i < entries.size(); i++) {
                judged.add(new Judged(
                        entries.get(i), examinations.get(i), sheet.unit().isPresent()));
            }
            return judged;
        }

        /** What is held for rows of a unit that failed goes over to the filings that they become. */
        private Writing begin(Setting setting, Step step, List<Judged> accepted, List<Examination> examinations) {
            Optional<String> batch = Optional.of(sheet.batch());
            return sheet.unit()
                    .map(unit -> lettingGo(
                            intake.begin(
                                    setting,
                                    step,
                                    examinations,
                                    batch,
                                    accepted.stream()
                                            .map(each -> unit.ofRow(each.entry.number()))
                                            .toList()),
                            examinations,
                            unit))
                    .orElseGet(() -> intake.begin(setting, step, examinations, batch));
        }

        private Writing writing(Setting setting, List<Judged> accepted) {
            Step step = new Step(action, sheet.actor(), setting.channel(), from, "", clock.instant());
            List<Examination> examinations = intake.attested(
                    step,
                    setting,
                    accepted.stream().map(each -> each.entry.request()).toList(),
                    accepted.stream().map(Judged::examination).toList());
            return from.isEmpty()
                    ? begin(setting, step, accepted, examinations)
                    : intake.resubmit(
                            setting,
                            step,
                            accepted.stream()
                                    .map(each -> each.entry.request().filing().orElseThrow())
                                    .toList(),
                            examinations);
        }
    }

    private static Writing lettingGo(Writing writing, List<Examination> examinations, Unit unit) {
        Set<Place> held = examinations.stream()
                .flatMap(examination -> examination.reach().ofUnit().stream())
                .collect(Collectors.toSet());
        return held.isEmpty()
                ? writing
                : rows -> {
                    Slots.letGo(rows, held, unit.batch());
                    return writing.in(rows);
                };
    }

    /** A row with how it was judged, and whether it is part of a unit. */
    private record Judged(Entry entry, Examination examination, boolean unit) {

        boolean accepted() {
            return findings().stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
        }

        /** What is wrong with its cells, and then the rest; what could not be read is not demanded as well. */
        List<Finding> findings() {
            Set<String> unreadable = entry.findings.stream().map(Finding::field).collect(Collectors.toSet());
            return Stream.of(
                            entry.findings.stream(),
                            examination.findings().stream()
                                    .filter(finding -> !finding.code().equals(ReadAnswers.REQUIRED)
                                            || !unreadable.contains(finding.field())),
                            examination.held().stream())
                    .flatMap(Function.identity())
                    .toList();
        }

        Ruling ruling() {
            return new Ruling(entry.number, accepted(), Optional.empty(), findings(), wish());
        }

        private Wish wish() {
            return unit && !accepted()
                    ? new Wish(
                            examination.person().map(PersonRef::key),
                            examination.reach().free())
                    : Wish.NONE;
        }

        Ruling ruling(FilingRecord filing) {
            return new Ruling(entry.number, true, Optional.of(filing), findings(), Wish.NONE);
        }
    }
}
