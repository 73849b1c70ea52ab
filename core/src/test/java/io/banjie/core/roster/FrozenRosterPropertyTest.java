// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.roster;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.api.desk.Actor;
import io.banjie.api.desk.Content;
import io.banjie.api.desk.Filing;
import io.banjie.api.desk.FilingAction;
import io.banjie.api.desk.FilingQuery;
import io.banjie.api.desk.PageRequest;
import io.banjie.api.desk.Roster;
import io.banjie.api.region.lifecycle.Action;
import io.banjie.api.region.lifecycle.Status;
import io.banjie.core.region.Candidate;
import io.banjie.core.store.TestDatabases;
import io.banjie.core.testregion.NewerRegion;
import io.banjie.core.testregion.PaperHouse;
import io.banjie.core.testregion.TestRegion;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.osgi.framework.Version;

/** The lines of a saved roster are frozen copies, and a reprint is the identical document. */
class FrozenRosterPropertyTest {

    private static final String UNIT = "91350100M000100Y43";

    /** What may happen between saving a roster and printing it. */
    enum Upheaval {
        TIME_PASSES,
        REGION_CLOSES,
        REGION_IS_REPLACED,
        EMPLOYER_IS_RENAMED,
        WORKER_LEAVES
    }

    @Property(tries = 10, shrinking = ShrinkingMode.OFF)
    void whateverHappensARosterStaysWhatWasSaved(@ForAll Set<Upheaval> before, @ForAll Set<Upheaval> after) {
        PaperHouse papers = new PaperHouse(TestDatabases.derby());
        Actor employer = papers.house.registered(UNIT);
        Filing hire = papers.hired(employer);
        List<String> chosen = List.of(papers.hired(employer).id(), hire.id());
        String seen = lines(papers.rosters.preview(employer, TestRegion.CODE, "NEW", chosen));
        Roster roster = papers.rosters.save(employer, TestRegion.CODE, "NEW", chosen);

        before.forEach(upheaval -> happen(upheaval, papers, employer, hire));
        Content printed = papers.rosters.document(employer, roster.id(), "pdf");
        Content sheet = papers.rosters.document(employer, roster.id(), "xlsx");
        after.stream()
                .filter(upheaval -> !before.contains(upheaval))
                .forEach(upheaval -> happen(upheaval, papers, employer, hire));

        assertThat(lines(printed)).isEqualTo(seen);
        assertThat(papers.rosters.document(employer, roster.id(), "pdf").bytes())
                .isEqualTo(printed.bytes());
        assertThat(papers.rosters.document(employer, roster.id(), "xlsx").bytes())
                .isEqualTo(sheet.bytes());
    }

    private static String lines(Content page) {
        String text = new String(page.bytes(), StandardCharsets.UTF_8);
        assertThat(text).doesNotContain("a newer page").doesNotContain("renamed");
        return text.substring(text.indexOf("<table>"), text.indexOf("</table>"));
    }

    private static void happen(Upheaval upheaval, PaperHouse papers, Actor employer, Filing hire) {
        switch (upheaval) {
            case TIME_PASSES -> papers.house.clock.pass(Duration.ofDays(500));
            case REGION_CLOSES -> papers.house.close();
            case REGION_IS_REPLACED ->
                papers.house.regions.add(
                        new Candidate(new NewerRegion(), Version.parseVersion("2.0.0"), 2, Optional::empty));
            case EMPLOYER_IS_RENAMED -> whileOpen(papers, () -> rename(papers, employer));
            case WORKER_LEAVES -> whileOpen(papers, () -> papers.left(employer, hire, "2026-06-30"));
        }
    }

    private static void whileOpen(PaperHouse papers, Runnable work) {
        boolean open = papers.house.regions.open(TestRegion.CODE).isPresent();
        if (!open) {
            papers.house.open();
        }
        work.run();
        if (!open) {
            papers.house.close();
        }
    }

    private static void rename(PaperHouse papers, Actor employer) {
        FilingQuery registrations = FilingQuery.all();
        Filing effective = papers.house.door.list(employer, registrations, PageRequest.first()).items().stream()
                .filter(filing -> filing.type().equals("registration") && filing.status() == Status.APPROVED)
                .findFirst()
                .orElseThrow();
        Map<String, Object> answers = new HashMap<>(effective.answers());
        answers.put("employerName", "renamed");
        Filing change = papers.house.door.file(
                employer, papers.house.request("registration", answers, Optional.of(effective.id())));
        papers.house.door.act(employer, change.id(), FilingAction.of(Action.SUBMIT));
        papers.house.door.act(papers.house.clerk(TestRegion.NORTH), change.id(), FilingAction.of(Action.APPROVE));
    }
}
