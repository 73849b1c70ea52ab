// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.banjie.api.desk.Actor;
import io.banjie.api.desk.AvailableAction;
import io.banjie.api.desk.Filing;
import io.banjie.api.desk.FilingAction;
import io.banjie.api.desk.JournalEntry;
import io.banjie.api.desk.ProblemCode;
import io.banjie.api.desk.Refusal;
import io.banjie.api.desk.TaskDesk.Side;
import io.banjie.api.region.lifecycle.Action;
import io.banjie.api.region.lifecycle.Status;
import io.banjie.core.store.Database;
import io.banjie.core.store.OnEachDatabase;
import io.banjie.core.testregion.Borough;
import java.util.List;

/** Of what the platform approves a clerk looks at some: here at every leaflet and at no joining. */
class SpotCheckTest {

    private static final String UNIT = "92220102MA15438D0X";

    private Borough borough;
    private Reviewers reviewers;
    private Actor employer;

    private void open(Database database) {
        borough = new Borough(database);
        reviewers = new Reviewers(borough);
        employer = borough.trusted(UNIT);
    }

    private Filing approvedLeaflet() {
        Filing filed = borough.house.door.file(employer, borough.leaflet());
        reviewers.workOff();
        return borough.house.door.find(borough.clerk(), filed.id());
    }

    private static List<String> words(Filing filing) {
        return filing.availableActions().stream().map(AvailableAction::action).toList();
    }

    @OnEachDatabase
    void whatWasPickedWaitsForAClerkAndStaysApproved(Database database) {
        open(database);
        Filing joined = borough.joined(employer, 1);
        Filing leaflet = approvedLeaflet();

        assertThat(borough.house.door.find(employer, joined.id()).status()).isEqualTo(Status.APPROVED);
        assertThat(leaflet.status()).isEqualTo(Status.APPROVED);
        assertThat(reviewers.clerks(Side.SAMPLES)).containsExactly(leaflet.id());
        assertThat(reviewers.clerks(Side.TODO)).isEmpty();
        assertThat(reviewers.waiting()).isZero();
        assertThat(words(leaflet)).containsExactly("conform", "object");
        assertThat(words(borough.house.door.find(employer, leaflet.id()))).isEmpty();
    }

    @OnEachDatabase
    void whatTheClerkFoundIsInTheJournalAndAskedOnce(Database database) {
        open(database);
        Filing leaflet = approvedLeaflet();

        Filing looked = borough.house.door.act(
                borough.clerk(), leaflet.id(), FilingAction.of(Action.OBJECT).saying("no seal on the original"));

        assertThat(looked.status()).isEqualTo(Status.APPROVED);
        assertThat(words(looked)).isEmpty();
        assertThat(reviewers.clerks(Side.SAMPLES)).isEmpty();
        List<JournalEntry> journal = borough.house.door.journal(employer, leaflet.id());
        assertThat(journal.get(journal.size() - 1))
                .returns("object", JournalEntry::action)
                .returns("no seal on the original", JournalEntry::opinion)
                .returns(true, JournalEntry::verified);
        Refusal again = catchThrowableOfType(
                Refusal.class,
                () -> borough.house.door.act(borough.clerk(), leaflet.id(), FilingAction.of(Action.CONFORM)));
        assertThat(again.problem()).isEqualTo(ProblemCode.ACTION_NOT_POSSIBLE);
    }

    @OnEachDatabase
    void anObjectionSaysWhy(Database database) {
        open(database);
        Filing leaflet = approvedLeaflet();

        Refusal mute = catchThrowableOfType(
                Refusal.class,
                () -> borough.house.door.act(borough.clerk(), leaflet.id(), FilingAction.of(Action.OBJECT)));
        assertThat(mute.problem()).isEqualTo(ProblemCode.INVALID_ANSWERS);
        assertThat(words(borough.house.door.act(borough.clerk(), leaflet.id(), FilingAction.of(Action.CONFORM))))
                .isEmpty();
    }
}
