// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.invariant;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.api.desk.Actor;
import io.banjie.api.desk.Attachment;
import io.banjie.api.desk.Filing;
import io.banjie.api.desk.FilingAction;
import io.banjie.api.desk.ProblemCode;
import io.banjie.api.region.lifecycle.Action;
import io.banjie.api.region.lifecycle.Status;
import io.banjie.core.employer.Employers;
import io.banjie.core.invariant.Crowd.Share;
import io.banjie.core.number.SerialNumbers;
import io.banjie.core.store.Database;
import io.banjie.core.testregion.House;
import io.banjie.core.testregion.TestRegion;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;

/** Several nodes over one database, and what is common to several filings: rows that whoever comes first makes. */
class NodesTest {

    private static final int NODES = 2;
    private static final int THREADS = 8;
    private static final int NUMBERS = 250;

    @OnEachSource
    void serialNumbersOfSeveralNodesNeverMeetNotEvenInTheFirstBlock(DataSource source) {
        Meddler meddler = new Meddler(source);
        House house = new House(meddler.database());
        List<SerialNumbers> nodes = IntStream.range(0, NODES)
                .mapToObj(node -> new SerialNumbers(meddler.database(), house.clock))
                .toList();

        meddler.meet(NODES, "insert into number_block");
        List<Share<List<String>>> shares = Crowd.all(THREADS, thread -> IntStream.range(0, NUMBERS)
                .mapToObj(number -> nodes.get(thread % NODES)
                        .next(TestRegion.CODE, Town.ZONE, 1)
                        .get(0))
                .toList());

        List<String> all = new ArrayList<>();
        Crowd.values(shares).forEach(all::addAll);
        assertThat(all).hasSize(THREADS * NUMBERS).doesNotHaveDuplicates();
        shares.forEach(share -> assertThat(share.value().orElseThrow()).isSorted());
    }

    @OnEachSource
    void anEmployerIsMadeKnownOnceHoweverManyMeetIt(DataSource source) {
        Meddler meddler = new Meddler(source);
        Database database = meddler.database();
        House house = new House(database);

        meddler.meet(THREADS, "insert into employer");
        List<Share<Actor.EmployerRef>> shares = Crowd.all(
                THREADS,
                thread -> database.transaction(
                        tx -> Employers.known(tx, RaceTest.UNITS.get(0), "Name", house.clock.instant())));

        assertThat(Crowd.values(shares))
                .hasSize(THREADS)
                .containsOnly(Crowd.values(shares).get(0));
    }

    @OnEachSource
    void twoNodesOpenTheSameRegionForTheFirstTime(DataSource source) {
        Meddler meddler = new Meddler(source);

        meddler.meet(NODES, "insert into declaration");
        List<Share<House>> shares = Crowd.all(NODES, node -> new House(meddler.database()));

        assertThat(Crowd.values(shares))
                .hasSize(NODES)
                .allMatch(house -> house.regions.open(TestRegion.CODE).isPresent());
    }

    @OnEachSource
    void theSamePaperComesFromSeveralEmployersAtOnce(DataSource source) {
        Meddler meddler = new Meddler(source);
        House house = new House(meddler.database());
        List<Actor> employers = RaceTest.UNITS.stream().map(house::employer).toList();
        List<Filing> drafts = employers.stream()
                .map(employer -> house.door.file(employer, house.registration(employer)))
                .toList();

        meddler.meet(employers.size(), "insert into content");
        List<Share<Attachment>> shares = Crowd.all(
                employers.size(),
                number -> house.papers.add(
                        employers.get(number), drafts.get(number).id(), "licence", "l.pdf", pdf()));

        assertThat(Crowd.values(shares)).hasSize(employers.size());
    }

    @OnEachSource
    void onePaperIsSentTwiceAtOnce(DataSource source) {
        Meddler meddler = new Meddler(source);
        House house = new House(meddler.database());
        Actor employer = house.employer(RaceTest.UNITS.get(0));
        String draft = house.door.file(employer, house.registration(employer)).id();

        meddler.meet(NODES, "update filing set version = version");
        List<Share<Attachment>> shares =
                Crowd.all(NODES, number -> house.papers.add(employer, draft, "licence", "l.pdf", pdf()));

        assertThat(Crowd.values(shares)).hasSize(NODES);
        assertThat(house.papers.list(employer, draft))
                .filteredOn(Attachment::uploaded)
                .hasSize(1);
    }

    @OnEachSource
    void aPaperCannotBeTakenAwayWhileItsFilingIsHandedIn(DataSource source) {
        Meddler meddler = new Meddler(source);
        House house = new House(meddler.database());
        Actor employer = house.employer(RaceTest.UNITS.get(0));
        String draft = house.door.file(employer, house.registration(employer)).id();
        String paper = house.papers
                .add(employer, draft, "licence", "l.pdf", pdf())
                .id()
                .orElseThrow();

        meddler.interpose("update filing set version = version + 1", () -> house.papers.remove(employer, paper));
        Outcome submitted = Outcome.of(() -> house.door.act(employer, draft, FilingAction.of(Action.SUBMIT)));

        assertThat(submitted.refusal()).get().returns(ProblemCode.INVALID_ANSWERS, refusal -> refusal.problem());
        assertThat(house.door.find(employer, draft).status()).isEqualTo(Status.DRAFT);
    }

    @OnEachSource
    void aPaperOfAFilingThatIsBeingHandedInStays(DataSource source) {
        Meddler meddler = new Meddler(source);
        House house = new House(meddler.database());
        Actor employer = house.employer(RaceTest.UNITS.get(0));
        String draft = house.door.file(employer, house.registration(employer)).id();
        String paper = house.papers
                .add(employer, draft, "licence", "l.pdf", pdf())
                .id()
                .orElseThrow();

        meddler.meet(NODES, "update filing set version");
        List<Share<Object>> shares =
                Crowd.all(List.of(() -> house.door.act(employer, draft, FilingAction.of(Action.SUBMIT)), () -> {
                    house.papers.remove(employer, paper);
                    return "removed";
                }));

        assertThat(Crowd.values(shares)).hasSize(1);
        boolean submitted = house.door.find(employer, draft).status() == Status.IN_REVIEW;
        boolean there = house.papers.list(employer, draft).get(0).uploaded();
        assertThat(there).isEqualTo(submitted);
    }

    private static InputStream pdf() {
        return new ByteArrayInputStream("%PDF-1.4 licence".getBytes(StandardCharsets.US_ASCII));
    }
}
