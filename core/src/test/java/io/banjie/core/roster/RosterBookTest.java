// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.banjie.api.desk.Actor;
import io.banjie.api.desk.Attempt;
import io.banjie.api.desk.CertificateCheck;
import io.banjie.api.desk.CertificateCheck.State;
import io.banjie.api.desk.Content;
import io.banjie.api.desk.Filing;
import io.banjie.api.desk.JournalEntry;
import io.banjie.api.desk.Page;
import io.banjie.api.desk.PageRequest;
import io.banjie.api.desk.ProblemCode;
import io.banjie.api.desk.Refusal;
import io.banjie.api.desk.Roster;
import io.banjie.api.region.lifecycle.Status;
import io.banjie.api.region.rule.Finding;
import io.banjie.core.store.Database;
import io.banjie.core.store.Identifiers;
import io.banjie.core.store.OnEachDatabase;
import io.banjie.core.testregion.PaperHouse;
import io.banjie.core.testregion.PlainTypesetter;
import io.banjie.core.testregion.TestRegion;
import io.banjie.office.MissingGlyph;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Rosters from the preview to the saved page. */
class RosterBookTest {

    private static final String UNIT = "91350100M000100Y43";
    private static final String OTHER_UNIT = "92220102MA15438D0X";

    private static Refusal refusal(ThrowingCallable call) {
        return catchThrowableOfType(Refusal.class, call);
    }

    private static String text(Content content) {
        return new String(content.bytes(), StandardCharsets.UTF_8);
    }

    private static Roster save(PaperHouse papers, Actor actor, String kind, Filing... filings) {
        return papers.rosters.save(actor, TestRegion.CODE, kind, ids(filings));
    }

    private static List<String> ids(Filing... filings) {
        return List.of(filings).stream().map(Filing::id).toList();
    }

    @OnEachDatabase
    void aPreviewShowsTheLinesAndLeavesNoTrace(Database database) {
        PaperHouse papers = new PaperHouse(database);
        Actor employer = papers.house.registered(UNIT);
        Filing hire = papers.house.door.find(employer, papers.hired(employer).id());

        Content preview = papers.rosters.preview(employer, TestRegion.CODE, "NEW", ids(hire));

        assertThat(preview.fileName()).isEqualTo("NEW_预览.pdf");
        assertThat(text(preview)).contains("张三").contains("2026年3月2日").doesNotContain("check?number");
        assertThat(papers.house.door.find(employer, hire.id())).isEqualTo(hire);
        assertThat(rows(database, "roster") + rows(database, "number_sequence") + rows(database, "issued_document"))
                .isZero();
    }

    private static int rows(Database database, String table) {
        return database.read(handle -> handle.createQuery("select count(*) from " + table)
                .mapTo(Integer.class)
                .one());
    }

    @OnEachDatabase
    void savingTakesANumberMarksTheFilingsAndTellsTheirJournals(Database database) {
        PaperHouse papers = new PaperHouse(database);
        Actor employer = papers.house.registered(UNIT);
        Filing first = papers.hired(employer);
        Filing second = papers.hired(employer);

        Roster roster = save(papers, employer, "NEW", second, first);

        assertThat(roster.number()).isEqualTo("NEW-N-1-2026-00001");
        assertThat(roster.lines()).isEqualTo(2);
        assertThat(roster.savedAt()).isEqualTo(papers.house.clock.instant());
        for (Filing filing : List.of(first, second)) {
            Filing listed = papers.house.door.find(employer, filing.id());
            assertThat(listed.onRoster()).isTrue();
            assertThat(listed.rosterNumber()).contains(roster.number());
            assertThat(listed.status()).isEqualTo(Status.APPROVED);
            assertThat(listed.version()).isEqualTo(filing.version() + 1);
            List<JournalEntry> journal = papers.house.door.journal(employer, filing.id());
            assertThat(journal).extracting(JournalEntry::action).containsExactly("save", "approve", "roster");
            assertThat(journal).allMatch(JournalEntry::verified);
            assertThat(journal.get(2).opinion()).isEqualTo(roster.number());
            assertThat(journal.get(2).actionLabel()).isEqualTo("列入名册");
        }
    }

    @OnEachDatabase
    void whatIsWrongIsSaidOfEachFilingAtOnce(Database database) {
        PaperHouse papers = new PaperHouse(database);
        Actor employer = papers.house.registered(UNIT);
        Actor stranger = papers.house.registered(OTHER_UNIT);
        Filing good = papers.hired(employer);
        Filing listed = papers.hired(employer);
        Filing waiting = papers.house.door.file(employer, papers.house.hire(papers.person()));
        Filing foreign = papers.hired(stranger);
        save(papers, employer, "NEW", listed);
        Filing renewal = papers.renewed(employer, listed);
        List<String> chosen = List.of(
                good.id(),
                good.id(),
                renewal.id(),
                waiting.id(),
                listed.id(),
                foreign.id(),
                Identifiers.next(),
                "' or 1=1 --");

        Refusal refusal = refusal(() -> papers.rosters.save(employer, TestRegion.CODE, "NEW", chosen));

        assertThat(refusal.problem()).isEqualTo(ProblemCode.INVALID_ANSWERS);
        assertThat(refusal.findings())
                .extracting(finding -> finding.field() + " " + finding.code())
                .containsExactly(
                        "filings[1] roster-filing-twice",
                        "filings[2] roster-other-type",
                        "filings[3] roster-not-approved",
                        "filings[4] roster-already-listed",
                        "filings[5] roster-filing-unknown",
                        "filings[6] roster-filing-unknown",
                        "filings[7] roster-filing-unknown");
        assertThat(refusal.findings()).noneMatch(finding -> finding.message().contains("{"));
        assertThat(papers.house.door.find(employer, good.id()).onRoster()).isFalse();
    }

    @OnEachDatabase
    void aRosterHasAtLeastOneLineAndNotTooMany(Database database) {
        PaperHouse papers = new PaperHouse(database);
        Actor employer = papers.house.registered(UNIT);

        Refusal empty = refusal(() -> papers.rosters.save(employer, TestRegion.CODE, "NEW", List.of()));
        Refusal tooLong = refusal(() ->
                papers.rosters.save(employer, TestRegion.CODE, "NEW", Collections.nCopies(1001, Identifiers.next())));
        Refusal unknown =
                refusal(() -> papers.rosters.save(employer, TestRegion.CODE, "NO-KIND", List.of(Identifiers.next())));

        assertThat(empty.findings()).extracting(Finding::code).containsExactly("roster-empty");
        assertThat(tooLong.findings()).extracting(Finding::code).containsExactly("roster-too-long");
        assertThat(unknown.findings()).extracting(Finding::code).containsExactly("roster-kind-unknown");
    }

    @OnEachDatabase
    void onlyTheOwnerMakesRosters(Database database) {
        PaperHouse papers = new PaperHouse(database);
        Actor employer = papers.house.registered(UNIT);
        Filing hire = papers.hired(employer);
        Actor clerk = papers.house.clerk(TestRegion.NORTH);

        assertThat(refusal(() -> save(papers, clerk, "NEW", hire)).problem()).isEqualTo(ProblemCode.FORBIDDEN);
        assertThat(refusal(() -> papers.rosters.preview(clerk, TestRegion.CODE, "NEW", ids(hire)))
                        .problem())
                .isEqualTo(ProblemCode.FORBIDDEN);
        assertThat(refusal(() -> papers.rosters.save(employer, "110000", "NEW", ids(hire)))
                        .problem())
                .isEqualTo(ProblemCode.FORBIDDEN);
    }

    @OnEachDatabase
    void aRepeatedKeyGetsTheFirstRosterAgain(Database database) {
        PaperHouse papers = new PaperHouse(database);
        Actor employer = papers.house.registered(UNIT);
        Filing hire = papers.hired(employer);
        Actor trying = employer.attempting(new Attempt("key-1", "digest-1"));

        Roster first = save(papers, trying, "NEW", hire);
        Roster again = save(papers, trying, "NEW", hire);

        assertThat(again).isEqualTo(first);
        assertThat(rows(database, "roster")).isEqualTo(1);
    }

    @OnEachDatabase
    void aRosterThatCannotBeDrawnIsNotSavedAndNamesTheReason(Database database) {
        PaperHouse papers = new PaperHouse(database, new PlainTypesetter(drawing -> drawing == 1));
        Actor employer = papers.house.registered(UNIT);
        Filing hire = papers.hired(employer);

        Refusal refusal = refusal(() -> save(papers, employer, "NEW", hire));

        assertThat(refusal.problem()).isEqualTo(ProblemCode.DOCUMENT_FAILED);
        assertThat(papers.house.door.find(employer, hire.id()).onRoster()).isFalse();
        assertThat(save(papers, employer, "NEW", hire).number()).isEqualTo("NEW-N-1-2026-00001");
    }

    @OnEachDatabase
    void aCharacterThatNoFontHasIsSaidOfTheFilingsThatHaveIt(Database database) {
        PaperHouse papers = new PaperHouse(database, page -> {
            throw new MissingGlyph('三');
        });
        Actor employer = papers.house.registered(UNIT);
        Filing hire = papers.hired(employer);

        Refusal refusal = refusal(() -> save(papers, employer, "NEW", hire));

        assertThat(refusal.problem()).isEqualTo(ProblemCode.INVALID_ANSWERS);
        assertThat(refusal.findings()).extracting(Finding::code).containsExactly("roster-undrawable");
        assertThat(refusal.findings().get(0).field()).isEqualTo("filings[0]");
        assertThat(refusal.findings().get(0).message()).contains("“三”").contains(hire.serialNumber());
    }

    @OnEachDatabase
    void rostersAreListedToTheirEmployerAndToTheAgenciesAbove(Database database) {
        PaperHouse papers = new PaperHouse(database);
        Actor employer = papers.house.registered(UNIT);
        Actor stranger = papers.house.registered(OTHER_UNIT);
        Filing hire = papers.hired(employer);
        Roster older = save(papers, employer, "NEW", hire);
        Roster newer = save(papers, employer, "LEFT", papers.left(employer, hire, "2026-03-31"));

        Page<Roster> firstPage = papers.rosters.list(
                employer, Optional.empty(), Optional.empty(), new PageRequest(1, Optional.empty(), true));
        Page<Roster> secondPage = papers.rosters.list(
                employer, Optional.empty(), Optional.empty(), new PageRequest(1, firstPage.next(), false));

        assertThat(firstPage.items()).containsExactly(newer);
        assertThat(firstPage.total()).isEqualTo(OptionalLong.of(2));
        assertThat(secondPage.items()).containsExactly(older);
        assertThat(secondPage.next()).isEmpty();
        assertThat(listed(papers, employer, Optional.of("NEW"))).containsExactly(older);
        assertThat(listed(papers, papers.house.clerk(TestRegion.CITY), Optional.empty()))
                .containsExactly(newer, older);
        assertThat(listed(papers, papers.house.clerk(TestRegion.NORTH), Optional.empty()))
                .containsExactly(newer, older);
        assertThat(listed(papers, papers.house.clerk(TestRegion.SOUTH), Optional.empty()))
                .isEmpty();
        assertThat(listed(papers, papers.house.clerk("no-agency"), Optional.empty()))
                .isEmpty();
        assertThat(listed(papers, stranger, Optional.empty())).isEmpty();
        assertThat(papers.rosters
                        .list(employer, Optional.of("110000"), Optional.empty(), PageRequest.first())
                        .items())
                .isEmpty();
    }

    private static List<Roster> listed(PaperHouse papers, Actor actor, Optional<String> kind) {
        return papers.rosters
                .list(actor, Optional.of(TestRegion.CODE), kind, PageRequest.first())
                .items();
    }

    @OnEachDatabase
    void aSavedRosterIsTheSameFileForAllItsReadersEverAfter(Database database) {
        PaperHouse papers = new PaperHouse(database);
        Actor employer = papers.house.registered(UNIT);
        Actor stranger = papers.house.registered(OTHER_UNIT);
        Roster roster = save(papers, employer, "NEW", papers.hired(employer), papers.hired(employer));
        papers.house.close();

        Content page = papers.rosters.document(employer, roster.id(), "pdf");
        Content sheet = papers.rosters.document(employer, roster.id(), "xlsx");
        papers.house.clock.pass(Duration.ofDays(400));

        assertThat(page.fileName()).isEqualTo("NEW_NEW-N-1-2026-00001.pdf");
        assertThat(text(page))
                .contains("NEW-N-1-2026-00001 2026年3月2日 Employer " + UNIT + " 2 2 0")
                .contains("<td>1</td><td>张三</td>")
                .contains("2026-03-01至2027-02-28");
        for (Actor reader : List.of(employer, papers.house.clerk(TestRegion.CITY))) {
            assertThat(papers.rosters.document(reader, roster.id(), "pdf").bytes())
                    .isEqualTo(page.bytes());
            assertThat(papers.rosters.document(reader, roster.id(), "xlsx").bytes())
                    .isEqualTo(sheet.bytes());
        }
        assertThat(refusal(() -> papers.rosters.document(stranger, roster.id(), "pdf"))
                        .problem())
                .isEqualTo(ProblemCode.NOT_FOUND);
        assertThat(refusal(() -> papers.rosters.document(papers.house.clerk(TestRegion.SOUTH), roster.id(), "pdf"))
                        .problem())
                .isEqualTo(ProblemCode.NOT_FOUND);
        assertThat(refusal(() -> papers.rosters.document(employer, "nonsense", "pdf"))
                        .problem())
                .isEqualTo(ProblemCode.NOT_FOUND);
        assertThat(refusal(() -> papers.rosters.document(employer, roster.id(), "docx"))
                        .problem())
                .isEqualTo(ProblemCode.MALFORMED);
    }

    @OnEachDatabase
    void thePublicChecksARosterAsIfItWereACertificate(Database database) {
        PaperHouse papers = new PaperHouse(database);
        Actor employer = papers.house.registered(UNIT);
        Roster roster = save(papers, employer, "NEW", papers.hired(employer));
        Content page = papers.rosters.document(employer, roster.id(), "pdf");
        String code = text(page).replaceAll("(?s).*&code=(\\w{12}).*", "$1");

        CertificateCheck told = papers.documents.check(roster.number(), code).orElseThrow();

        assertThat(told.state()).isEqualTo(State.VALID);
        assertThat(told.employer()).isEqualTo("Employer " + UNIT);
        assertThat(told.worker()).isEmpty();
        assertThat(papers.documents.check(page.bytes())).contains(told);
        assertThat(papers.documents.check(roster.number(), "000000000000")).isEmpty();
    }

    @OnEachDatabase
    void yearsOfServiceStandOnTheRosterOfLeavers(Database database) {
        PaperHouse papers = new PaperHouse(database);
        Actor employer = papers.house.registered(UNIT);
        Filing hire = papers.hired(employer);
        save(papers, employer, "NEW", hire);
        Roster roster = save(papers, employer, "LEFT", papers.left(employer, hire, "2027-05-31"));

        assertThat(text(papers.rosters.document(employer, roster.id(), "pdf")))
                .contains("<td>2026-03-01</td><td>2027-05-31</td><td>1 年 3 个月</td>");
    }
}
