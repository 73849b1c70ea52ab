// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.region.inspection;

import static io.banjie.api.region.inspection.SmallRegion.BODY;
import static io.banjie.api.region.inspection.SmallRegion.LEFT;
import static io.banjie.api.region.inspection.SmallRegion.NAME;
import static io.banjie.api.region.inspection.SmallRegion.START;
import static io.banjie.api.region.inspection.SmallRegion.WORK;
import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.api.region.FilingType;
import io.banjie.api.region.FilingTypeBuilder;
import io.banjie.api.region.lifecycle.Effect;
import io.banjie.api.region.lifecycle.Foundation;
import io.banjie.api.region.lifecycle.Review;
import io.banjie.api.region.lifecycle.Slot;
import io.banjie.api.region.lifecycle.Status;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LifecycleInspectionTest {

    private static List<String> hiring(FilingTypeBuilder hire) {
        return SmallRegion.sound().hiring(hire).problems();
    }

    @Test
    void everyStatusThatIsReachedHasAWord() {
        FilingType bare = FilingType.named("bare", "Bare")
                .inGroup("Group")
                .verb("Save")
                .asks(SmallRegion.form())
                .decided(Review.byAgencyChosenIn(BODY))
                .build();
        assertThat(SmallRegion.sound().types(bare).problems())
                .contains(
                        "filing type bare: has no word for IN_REVIEW",
                        "filing type bare: has no word for APPROVED",
                        "filing type bare: has no word for RETURNED",
                        "filing type bare: has no word for APPROVE",
                        "filing type bare: is routed by reviewBodyId, which names no agency");
    }

    @Test
    void noStatusIsOutOfReach() {
        assertThat(hiring(SmallRegion.hire()
                        .withdrawableFrom(Status.DRAFT, Status.APPROVED)
                        .statusWords(Map.of(Status.SUPERSEDED, "superseded"))
                        .holds(Slot.of(Slot.Key.PERSON, "draft")
                                .heldIn(Status.DRAFT)
                                .refusing("taken", "law", "wait"))))
                .containsExactly(
                        "filing type hire: has a word for SUPERSEDED, which it never reaches",
                        "filing type hire: can be withdrawn from DRAFT, where it never stands open",
                        "filing type hire: can be withdrawn from APPROVED, where it never stands open",
                        "filing type hire: slot draft: is held in DRAFT, which the type never reaches");
    }

    @Test
    void slotsSayWhatTheSecondOneIsTold() {
        assertThat(hiring(SmallRegion.hire().holds(Slot.of(Slot.Key.PERSON, "bare"))))
                .containsExactly(
                        "filing type hire: slot bare: is held in no status",
                        "filing type hire: slot bare: has no message",
                        "filing type hire: slot bare: has no legal basis",
                        "filing type hire: slot bare: has no fix");
        assertThat(hiring(SmallRegion.hire()
                        .holds(Slot.of(Slot.Key.PERSON, "nosy")
                                .heldIn(Status.IN_REVIEW)
                                .refusing("{worker} is taken", "law", "wait"))))
                .containsExactly("filing type hire: slot nosy: quotes {worker}, which nobody fills in");
    }

    @Test
    void aSlotGuardsTheSameInEveryType() {
        Slot person = Slot.of(Slot.Key.PERSON, "one").heldIn(Status.IN_REVIEW).refusing("taken", "law", "wait");
        Slot employer =
                new Slot("one", Slot.Key.EMPLOYER, person.when(), person.heldIn(), false, "taken", "law", "wait");
        assertThat(SmallRegion.sound()
                        .types(
                                SmallRegion.registration().holds(employer).build(),
                                SmallRegion.hire().holds(person).build())
                        .problems())
                .contains("filing type hire: slot one: guards something else in another filing type");
    }

    @Test
    void gatesAndRoutesLeadSomewhere() {
        assertThat(hiring(SmallRegion.hire().onlyAfter("nothing", "", "").decided(Review.byAgencyOfProfile(NAME))))
                .containsExactly(
                        "filing type hire: opens after nothing, which is no other filing type",
                        "filing type hire: has no problem code for its gate",
                        "filing type hire: has no message for its gate",
                        "filing type hire: is routed by the profile's employerName, which names no agency");
    }

    @Test
    void whoIsTrustedIsToldByTheProfile() {
        assertThat(hiring(SmallRegion.hire()
                        .decided(Review.automaticFor(NAME.is("Trusty"), Review.byAgencyOfProfile(BODY)))))
                .isEmpty();
        assertThat(hiring(
                        SmallRegion.hire().decided(Review.automaticFor(WORK.is("1"), Review.byAgencyOfProfile(NAME)))))
                .containsExactly(
                        "filing type hire: is routed by the profile's employerName, which names no agency",
                        "filing type hire: its automatic review looks at work, which is no field of the profile");
    }

    @Test
    void whatIsFiledAtACounterHasAnOffice() {
        assertThat(hiring(SmallRegion.hire().decided(Review.instant()).alsoAtTheCounter()))
                .contains("filing type hire: is filed at the counter, but no agency has its filings");
        assertThat(hiring(SmallRegion.hire()
                        .decided(Review.instantKeptByAgencyOfProfileOrDivision(NAME))
                        .alsoAtTheCounter()))
                .contains(
                        "filing type hire: is routed by the profile's employerName, which names no agency",
                        "filing type hire: is routed by divisions, for which no agency is proposed");
    }

    @Test
    void whatContinuesBuildsOnWhatWasOpened() {
        assertThat(hiring(SmallRegion.hire().effect(Effect.continues(START, START))))
                .containsExactly("filing type hire: continues or closes a relation, but builds on nothing");
        assertThat(hiring(SmallRegion.hire()
                        .buildsOn(new Foundation(List.of("registration", "hire"), true, "", "law", "fix"))))
                .containsExactly(
                        "filing type hire: builds on registration, which opens or continues nothing",
                        "filing type hire: builds on registration on a roster, but no roster lists it",
                        "filing type hire: builds on hire on a roster, but no roster lists it",
                        "filing type hire: has no message for its foundation");
    }

    @Test
    void effectsHappenOnDays() {
        assertThat(hiring(SmallRegion.hire().effect(Effect.opens(Effect.Kind.CONTRACT, WORK, LEFT))))
                .containsExactly(
                        "filing type hire: takes effect on work, which is no day of the form",
                        "filing type hire: takes effect on left, which is no day of the form");
    }
}
