// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.invariant;

import io.banjie.api.region.Agency;
import io.banjie.api.region.FilingType;
import io.banjie.api.region.FilingTypeBuilder;
import io.banjie.api.region.RegionPlugin;
import io.banjie.api.region.RegionProfile;
import io.banjie.api.region.SignIn;
import io.banjie.api.region.form.Field;
import io.banjie.api.region.form.Form;
import io.banjie.api.region.form.Section;
import io.banjie.api.region.lifecycle.Action;
import io.banjie.api.region.lifecycle.Effect;
import io.banjie.api.region.lifecycle.Foundation;
import io.banjie.api.region.lifecycle.Review;
import io.banjie.api.region.lifecycle.Slot;
import io.banjie.api.region.lifecycle.Status;
import io.banjie.api.region.rule.Deadline;
import io.banjie.core.testregion.TestRegion;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** A second region, far from the first: nearly all is decided at once, and nothing waits for what is under review. */
final class OtherRegion implements RegionPlugin {

    static final String CODE = "980000";
    static final String OFFICE = "O-1";

    @Override
    public RegionProfile profile() {
        return new RegionProfile(
                CODE,
                "Otherland",
                "Otherland",
                ZoneId.of("Pacific/Auckland"),
                Set.of(SignIn.PASSWORD),
                List.of(Agency.accepting(OFFICE, "Office")));
    }

    @Override
    public List<FilingType> filingTypes() {
        return List.of(employer(), join(), part(), amendment());
    }

    private static FilingType employer() {
        return instant("employer", "Employer")
                .asks(Form.of("1", Section.of("employer", "Employer", TestRegion.NAME, TestRegion.USCC)))
                .changeable()
                .statusWords(Map.of(Status.SUPERSEDED, "superseded"))
                .actionWords(Map.of(Action.CHANGE, "change"))
                .holds(Slot.of(Slot.Key.EMPLOYER, "employer")
                        .heldIn(Status.APPROVED)
                        .refusing("known already", "law", "change it"))
                .effect(Effect.setsProfile(TestRegion.NAME))
                .build();
    }

    private static FilingType join() {
        return instant("join", "Join")
                .onlyAfter("employer", "employer-unknown", "say who you are first")
                .asks(Form.of("1", worker(TestRegion.KIND, TestRegion.START, TestRegion.END)))
                .dueWithin(Deadline.days(30, TestRegion.START).saying("late by {daysLate}", "law", "file sooner"))
                .holds(Slot.of(Slot.Key.PERSON, "full-time")
                        .takenWhen(TestRegion.KIND.is("1"))
                        .andWhileInService()
                        .refusing("full-time at {employer}", "law", "ask there"))
                .effect(Effect.opens(Effect.Kind.INSURANCE, TestRegion.START, TestRegion.END))
                .build();
    }

    private static FilingType part() {
        return instant("part", "Part")
                .asks(Form.of("1", worker(TestRegion.LEFT)))
                .buildsOn(joined())
                .effect(Effect.closes(TestRegion.LEFT))
                .build();
    }

    private static FilingType amendment() {
        Field body = Field.agency("office", "office").mandatory();
        return FilingType.named("amendment", "Amendment")
                .inGroup("Filings")
                .verb("Save")
                .statusWords(
                        Map.of(Status.IN_REVIEW, "in review", Status.APPROVED, "approved", Status.RETURNED, "returned"))
                .actionWords(Map.of(
                        Action.SAVE, "save",
                        Action.EDIT, "edit",
                        Action.CLAIM, "claim",
                        Action.FORWARD, "forward",
                        Action.APPROVE, "approve",
                        Action.RETURN, "return"))
                .asks(Form.of("1", worker(TestRegion.START, TestRegion.END, body)))
                .decided(Review.byAgencyChosenIn(body))
                .buildsOn(joined())
                .effect(Effect.continues(TestRegion.START, TestRegion.END))
                .build();
    }

    private static Section worker(Field... more) {
        Stream<Field> person = Stream.of(TestRegion.WORKER, TestRegion.ID_TYPE, TestRegion.ID_NUMBER);
        return Section.of(
                "worker", "Worker", Stream.concat(person, Stream.of(more)).toArray(Field[]::new));
    }

    private static Foundation joined() {
        return new Foundation(List.of("join", "amendment"), false, "nobody joined", "law", "join first");
    }

    private static FilingTypeBuilder instant(String id, String label) {
        return FilingType.named(id, label)
                .inGroup("Filings")
                .verb("Save")
                .statusWords(Map.of(Status.APPROVED, "approved"))
                .actionWords(Map.of(Action.SAVE, "save"))
                .decided(Review.instant());
    }
}
