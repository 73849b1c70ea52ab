// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.filing;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.api.desk.Actor;
import io.banjie.api.desk.Filing;
import io.banjie.api.desk.FilingAction;
import io.banjie.api.desk.FilingQuery;
import io.banjie.api.desk.NewFiling;
import io.banjie.api.desk.PageRequest;
import io.banjie.api.region.lifecycle.Action;
import io.banjie.core.store.Database;
import io.banjie.core.store.OnEachDatabase;
import io.banjie.core.testregion.PaperHouse;
import io.banjie.core.testregion.TestRegion;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a reader is told can be begun on a filing: nothing that its guard is known to refuse. */
class FollowUpsTest {

    private static final String UNIT = "91350100M000100Y43";

    private static Map<String, List<String>> listed(PaperHouse papers, Actor reader) {
        return papers.house.door.list(reader, FilingQuery.all(), PageRequest.first()).items().stream()
                .collect(Collectors.toMap(Filing::id, Filing::followUps));
    }

    private static List<String> found(PaperHouse papers, Actor reader, Filing filing) {
        return papers.house.door.find(reader, filing.id()).followUps();
    }

    private static void rostered(PaperHouse papers, Actor employer, String kind, Filing filing) {
        papers.rosters.save(employer, TestRegion.CODE, kind, List.of(filing.id()));
    }

    private static NewFiling renewal(PaperHouse papers, Filing hire) {
        return papers.house.request(
                "renewal",
                Map.of("employmentForm", "1", "contractStart", "2027-03-01", "contractEnd", "2029-02-28"),
                Optional.of(hire.id()));
    }

    @OnEachDatabase
    void aContractIsFollowedFromTheRosterOnUntilSomethingFollowsIt(Database database) {
        PaperHouse papers = new PaperHouse(database);
        Actor employer = papers.house.registered(UNIT);
        Filing hire = papers.hired(employer);
        assertThat(found(papers, employer, hire)).as("on no roster").isEmpty();

        rostered(papers, employer, "NEW", hire);
        assertThat(found(papers, employer, hire)).containsExactly("renewal", "leaving");
        assertThat(listed(papers, employer)).containsEntry(hire.id(), List.of("renewal", "leaving"));

        Filing renewal = papers.house.door.file(employer, renewal(papers, hire));
        assertThat(listed(papers, employer))
                .as("one filing of a person at a time")
                .containsEntry(hire.id(), List.of())
                .containsEntry(renewal.id(), List.of());

        papers.house.door.act(employer, renewal.id(), FilingAction.of(Action.WITHDRAW));
        assertThat(found(papers, employer, hire)).containsExactly("renewal", "leaving");
    }

    @OnEachDatabase
    void anEmploymentIsFollowedByItsNewestTermAndNotAfterItsEnd(Database database) {
        PaperHouse papers = new PaperHouse(database);
        Actor employer = papers.house.registered(UNIT);
        Filing hire = papers.hired(employer);
        rostered(papers, employer, "NEW", hire);
        Filing renewal = papers.renewed(employer, hire);
        assertThat(listed(papers, employer)).containsEntry(hire.id(), List.of()).containsEntry(renewal.id(), List.of());

        rostered(papers, employer, "RENEW", renewal);
        assertThat(listed(papers, employer))
                .as("whichever term is named, the newest is meant")
                .containsEntry(hire.id(), List.of("renewal", "leaving"))
                .containsEntry(renewal.id(), List.of("renewal", "leaving"));

        Filing leaving = papers.left(employer, renewal, "2026-03-31");
        assertThat(listed(papers, employer))
                .containsEntry(hire.id(), List.of())
                .containsEntry(renewal.id(), List.of())
                .containsEntry(leaving.id(), List.of());
    }

    @OnEachDatabase
    void aProfileIsChangedOnceAtATime(Database database) {
        PaperHouse papers = new PaperHouse(database);
        Actor employer = papers.house.registered(UNIT);
        Filing profile = papers.house
                .door
                .list(employer, FilingQuery.all(), PageRequest.first())
                .items()
                .get(0);
        assertThat(profile.followUps()).containsExactly("registration");

        papers.house.door.file(
                employer, papers.house.request("registration", profile.answers(), Optional.of(profile.id())));
        assertThat(found(papers, employer, profile)).isEmpty();
    }

    @OnEachDatabase
    void onlyItsOwnerFollowsIt(Database database) {
        PaperHouse papers = new PaperHouse(database);
        Actor employer = papers.house.registered(UNIT);
        Filing hire = papers.hired(employer);
        rostered(papers, employer, "NEW", hire);

        assertThat(found(papers, papers.house.clerk(TestRegion.NORTH), hire)).isEmpty();
        assertThat(listed(papers, papers.house.clerk(TestRegion.NORTH)).values())
                .containsOnly(List.of());
    }
}
