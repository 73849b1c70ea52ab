// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.filing;

import io.banjie.api.desk.Actor;
import io.banjie.api.desk.Attempt;
import io.banjie.api.desk.FilingAction;
import io.banjie.api.desk.Role;
import io.banjie.api.region.lifecycle.Action;
import io.banjie.api.region.rule.Finding;
import io.banjie.api.region.rule.Severity;
import io.banjie.core.filing.Examiner.Request;
import io.banjie.core.filing.Steps.Step;
import io.banjie.core.region.PinnedType;
import io.banjie.core.region.RegionArchive;
import io.banjie.core.review.ReviewQueue;
import io.banjie.core.store.Database;
import io.banjie.core.store.Rows;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Decides as the platform: judges anew what waits, by the declaration it is pinned to and the day it was received, with what
 * is known now; approves what nothing speaks against and returns the rest with the reasons.
 */
final class PlatformReview {

    private static final String USERNAME = "platform";
    private static final String NOTHING = "";

    /** As long as an opinion can be. */
    private static final int LONGEST = 1000;

    private final Database database;
    private final RegionArchive archive;
    private final Intake intake;
    private final Decisions decisions;
    private final SpotChecks spotChecks;
    private final Clock clock;

    PlatformReview(
            Database database,
            RegionArchive archive,
            Intake intake,
            Decisions decisions,
            SpotChecks spotChecks,
            Clock clock) {
        this.database = Objects.requireNonNull(database, "database");
        this.archive = Objects.requireNonNull(archive, "archive");
        this.intake = Objects.requireNonNull(intake, "intake");
        this.decisions = Objects.requireNonNull(decisions, "decisions");
        this.spotChecks = Objects.requireNonNull(spotChecks, "spotChecks");
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    /** A filing that waits, with what its judgement came to. */
    private record Judged(FilingRecord filing, Examination examination) {}

    /** Judges these and decides them in one transaction. */
    List<FilingRecord> decide(List<FilingRecord> alike) {
        FilingRecord first = alike.get(0);
        PinnedType pinned = archive.pinned(first.pinned().declaration());
        List<Examination> examinations = intake.judge(
                intake.again(first, pinned),
                alike.stream()
                        .map(filing -> Request.of(filing, filing.answers().values()))
                        .toList());
        Map<String, List<Judged>> byReason = new LinkedHashMap<>();
        for (int i = 0; i < alike.size(); i++) {
            Judged judged = new Judged(alike.get(i), examinations.get(i));
            byReason.computeIfAbsent(reason(judged.examination), none -> new ArrayList<>())
                    .add(judged);
        }
        Actor actor = actor(first);
        return database.writing(rows -> byReason.entrySet().stream()
                .flatMap(each -> decided(rows, actor, pinned, each.getKey(), each.getValue()).stream())
                .toList());
    }

    private List<FilingRecord> decided(Rows rows, Actor actor, PinnedType pinned, String reason, List<Judged> judged) {
        List<FilingRecord> filings = judged.stream().map(Judged::filing).toList();
        if (reason.equals(NOTHING)) {
            return decisions.carryOut(
                    rows, actor, spotChecks.pick(filings, pinned), pinned, FilingAction.of(Action.APPROVE));
        }
        List<FilingRecord> returned = decisions.carryOut(
                rows, actor, filings, pinned, FilingAction.of(Action.RETURN).saying(reason));
        Submissions.keep(
                rows, returned, judged.stream().map(Judged::examination).toList());
        return returned;
    }

    /** Everything that speaks against it, in the words of the rules; nothing when it can be approved. */
    private static String reason(Examination examination) {
        String all = Stream.concat(examination.findings().stream(), examination.held().stream())
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(Finding::message)
                .distinct()
                .collect(Collectors.joining(Texts.of("review-reasons.separator")));
        if (all.length() <= LONGEST) {
            return all;
        }
        String more = Texts.of("review-reasons.more");
        int end = LONGEST - more.length();
        return all.substring(0, Character.isHighSurrogate(all.charAt(end - 1)) ? end - 1 : end) + more;
    }

    /** Leaves a filing to its office, and says so to everybody who reads it. */
    FilingRecord handOver(FilingRecord waiting) {
        String words = Texts.of("review-handed-over.message");
        FilingRecord left = waiting.with(
                waiting.routing().forOffice().saying(words, waiting.routing().returned()));
        Step step = new Step(
                Action.FORWARD,
                actor(waiting),
                waiting.channel(),
                Optional.of(waiting.status()),
                words,
                clock.instant());
        return database.writing(rows -> {
            FilingRecord written = Steps.next(rows, List.of(left), step).get(0);
            ReviewQueue.leave(rows, waiting.id());
            return written;
        });
    }

    private static Actor actor(FilingRecord filing) {
        return new Actor(
                USERNAME,
                Texts.of("platform.name"),
                Role.PLATFORM,
                Optional.of(filing.pinned().region()),
                Optional.empty(),
                Optional.empty(),
                false,
                Attempt.NONE);
    }
}
