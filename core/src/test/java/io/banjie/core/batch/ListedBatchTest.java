// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.banjie.api.desk.Actor;
import io.banjie.api.desk.Batch;
import io.banjie.api.desk.Content;
import io.banjie.api.desk.Filing;
import io.banjie.api.desk.FilingAction;
import io.banjie.api.desk.ProblemCode;
import io.banjie.api.desk.Refusal;
import io.banjie.api.region.lifecycle.Action;
import io.banjie.api.region.rule.Finding;
import io.banjie.core.store.Database;
import io.banjie.core.store.OnEachDatabase;
import io.banjie.core.testregion.PaperHouse;
import io.banjie.core.testregion.TestRegion;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Lists that are printed beforehand, of single filings and of whole batches. */
class ListedBatchTest {

    private static final String UNIT = "91350100M000100Y43";
    private static final String OTHER_UNIT = "92220102MA15438D0X";
    private static final String KIND = "LISTED";

    private static String text(Content content) {
        return new String(content.bytes(), StandardCharsets.UTF_8);
    }

    private static Refusal refusal(ThrowingCallable call) {
        return catchThrowableOfType(Refusal.class, call);
    }

    private static Content print(PaperHouse papers, Actor actor, String kind, Filing filing) {
        return papers.rosters.print(actor, TestRegion.CODE, kind, List.of(filing.id()), "pdf");
    }

    private static int rosters(Database database) {
        return database.read(handle -> handle.createQuery("select count(*) from roster")
                .mapTo(Integer.class)
                .one());
    }

    @OnEachDatabase
    void aFilingIsPrintedBeforeItIsDecidedAndAfterwardsAndNothingIsKept(Database database) {
        PaperHouse papers = new PaperHouse(database);
        Actor employer = papers.house.registered(UNIT);
        Filing waiting = papers.house.door.file(employer, papers.house.hire(papers.person()));

        Content before = print(papers, employer, KIND, waiting);
        Content approved = print(papers, employer, KIND, papers.hired(employer));

        assertThat(before.fileName()).isEqualTo("LISTED_" + waiting.serialNumber() + ".pdf");
        assertThat(text(before))
                .contains("<td>1</td><td>张三</td>", "<td>" + waiting.serialNumber() + "</td>")
                .doesNotContain("check?number");
        assertThat(text(approved)).contains("张三");
        assertThat(papers.house.door.find(employer, waiting.id())).isEqualTo(waiting);
        assertThat(rosters(database)).isZero();
    }

    @OnEachDatabase
    void whatMayNotBePrintedIsToldWhy(Database database) {
        PaperHouse papers = new PaperHouse(database);
        Actor employer = papers.house.registered(UNIT);
        Actor stranger = papers.house.registered(OTHER_UNIT);
        Filing waiting = papers.house.door.file(employer, papers.house.hire(papers.person()));

        assertThat(refusal(() -> print(papers, employer, "NEW", waiting)).findings())
                .extracting(Finding::code)
                .containsExactly("roster-only-saved");
        assertThat(refusal(() -> print(papers, stranger, KIND, waiting)).findings())
                .extracting(Finding::code)
                .containsExactly("roster-filing-unknown");
        papers.house.door.act(employer, waiting.id(), FilingAction.of(Action.WITHDRAW));
        assertThat(refusal(() -> print(papers, employer, KIND, waiting)).findings())
                .extracting(Finding::code)
                .containsExactly("roster-not-printed");
        assertThat(refusal(() -> print(papers, papers.house.clerk(TestRegion.NORTH), KIND, waiting))
                        .problem())
                .isEqualTo(ProblemCode.FORBIDDEN);
    }

    private static String filing(FileRoom room, Actor employer, Batch batch, int person) {
        return room.rows(employer, batch).stream()
                .filter(row -> row.cells().containsValue(People.id(person)))
                .flatMap(row -> row.filing().stream())
                .findFirst()
                .orElseThrow();
    }

    @OnEachDatabase
    void aBatchIsPrintedInTheOrderOfItsRowsWithoutThoseThatFailedOrWereTakenBack(Database database) {
        PaperHouse papers = new PaperHouse(database);
        Actor employer = papers.house.registered(UNIT);
        Actor stranger = papers.house.registered(OTHER_UNIT);
        try (FileRoom room = new FileRoom(papers.house)) {
            String file = People.HEADINGS + People.good(3) + People.bad(4) + People.good(1) + People.good(2);
            Batch batch = room.settled(employer, room.upload(employer, "hire", file));
            papers.house.door.act(employer, filing(room, employer, batch, 1), FilingAction.of(Action.WITHDRAW));

            Content page = papers.rosters.printBatch(employer, batch.id(), KIND, "pdf");

            assertThat(page.fileName()).isEqualTo("LISTED_" + batch.serialNumber() + ".pdf");
            assertThat(text(page)).containsSubsequence(People.id(3), People.id(2));
            assertThat(text(page)).doesNotContain(People.id(1)).doesNotContain(People.id(4));
            assertThat(papers.rosters
                            .printBatch(employer, batch.id(), KIND, "xlsx")
                            .bytes())
                    .startsWith('P', 'K');
            papers.house.door.act(employer, filing(room, employer, batch, 2), FilingAction.of(Action.WITHDRAW));
            assertThat(papers.rosters
                            .printBatch(employer, batch.id(), KIND, "pdf")
                            .fileName())
                    .isEqualTo(page.fileName());
            assertThat(refusal(() -> papers.rosters.printBatch(stranger, batch.id(), KIND, "pdf"))
                            .problem())
                    .isEqualTo(ProblemCode.NOT_FOUND);
            assertThat(refusal(() -> papers.rosters.printBatch(employer, batch.id(), "RENEW", "pdf"))
                            .findings())
                    .extracting(Finding::code)
                    .containsExactly("roster-only-saved");
        }
    }
}
