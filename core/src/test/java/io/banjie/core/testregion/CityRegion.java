// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.testregion;

import static io.banjie.core.testregion.TestRegion.END;
import static io.banjie.core.testregion.TestRegion.ID_NUMBER;
import static io.banjie.core.testregion.TestRegion.ID_TYPE;
import static io.banjie.core.testregion.TestRegion.KIND;
import static io.banjie.core.testregion.TestRegion.LEFT;
import static io.banjie.core.testregion.TestRegion.NAME;
import static io.banjie.core.testregion.TestRegion.START;
import static io.banjie.core.testregion.TestRegion.USCC;
import static io.banjie.core.testregion.TestRegion.WORKER;

import io.banjie.api.region.Agency;
import io.banjie.api.region.FilingType;
import io.banjie.api.region.FilingTypeBuilder;
import io.banjie.api.region.RegionPlugin;
import io.banjie.api.region.RegionProfile;
import io.banjie.api.region.SignIn;
import io.banjie.api.region.batch.BatchFormat;
import io.banjie.api.region.code.CodeItem;
import io.banjie.api.region.code.CodeList;
import io.banjie.api.region.form.Field;
import io.banjie.api.region.form.Form;
import io.banjie.api.region.form.Section;
import io.banjie.api.region.lifecycle.Action;
import io.banjie.api.region.lifecycle.Duty;
import io.banjie.api.region.lifecycle.Effect;
import io.banjie.api.region.lifecycle.Foundation;
import io.banjie.api.region.lifecycle.Gate;
import io.banjie.api.region.lifecycle.Review;
import io.banjie.api.region.lifecycle.Slot;
import io.banjie.api.region.lifecycle.Status;
import io.banjie.api.region.rule.Deadline;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A region that decides at once, and in which a person from elsewhere is nobody's business but the employer's. */
public final class CityRegion implements RegionPlugin {

    public static final String CODE = "970000";
    public static final String EAST = "970101";
    public static final String WEST = "970102";

    static final Field DISTRICT = Field.code("district", "district", "C-CITY").mandatory();
    static final Field PLACE = Field.code("place", "place", "C-PLACE").mandatory();
    static final Field MONTH = Field.month("month", "month").mandatory();
    static final Field SINCE = Field.date("since", "since").filledInFrom(START);

    @Override
    public RegionProfile profile() {
        return new RegionProfile(
                CODE,
                "City",
                "City",
                ZoneId.of("Asia/Shanghai"),
                Set.of(SignIn.CERTIFICATE),
                List.of(Agency.above(
                        "970000",
                        "City",
                        Agency.accepting(EAST, "East").proposedFor(EAST, "350100"),
                        Agency.accepting(WEST, "West").proposedFor(WEST, "220102"))));
    }

    @Override
    public List<CodeList> codeLists() {
        return List.of(
                CodeList.of("C-CITY", "district", "1", "-", CodeItem.of(EAST, "East"), CodeItem.of(WEST, "West")),
                CodeList.of("C-PLACE", "place", "1", "-", CodeItem.of("HERE", "here"), CodeItem.of("AWAY", "away")));
    }

    @Override
    public List<FilingType> filingTypes() {
        return List.of(profileType(), change(), hire(), leaving(), report());
    }

    @Override
    public List<Duty> duties() {
        return List.of(Duty.monthly("report", "Monthly report", "city-report", MONTH)
                .owedBy(DISTRICT.is(EAST))
                .dueOn(30)
                .saying("report by the 30th", "law"));
    }

    private static FilingTypeBuilder ofProfile(String id) {
        return FilingType.named(id, id)
                .inGroup("Filings")
                .verb("Save")
                .holds(Slot.of(Slot.Key.EMPLOYER, "profile")
                        .heldIn(Status.APPROVED)
                        .refusing("told already", "law", "change it"))
                .effect(Effect.setsProfile(NAME))
                .statusWords(Map.of(Status.APPROVED, "in force", Status.SUPERSEDED, "changed"));
    }

    private static FilingType profileType() {
        return ofProfile("profile")
                .asks(Form.of("1", Section.of("employer", "Employer", USCC.filledIn(), NAME, DISTRICT)))
                .decided(Review.instantKeptByAgencyOfProfileOrDivision(DISTRICT))
                .alsoAtTheCounter()
                .actionWords(Map.of(Action.SAVE, "save"))
                .build();
    }

    private static FilingType change() {
        return ofProfile("profile-change")
                .asks(Form.of("1", Section.of("employer", "Employer", USCC.filledIn(), NAME, DISTRICT)))
                .buildsOn(Foundation.ofProfile(List.of("profile", "profile-change"), "no profile", "law", "tell it"))
                .decided(Review.byAgencyOfProfile(DISTRICT))
                .holds(Slot.of(Slot.Key.EMPLOYER, "change")
                        .heldIn(Status.IN_REVIEW, Status.RETURNED)
                        .refusing("under way", "law", "wait"))
                .statusWords(Map.of(Status.IN_REVIEW, "waits", Status.RETURNED, "returned"))
                .actionWords(Map.of(Action.EDIT, "edit", Action.APPROVE, "approve", Action.RETURN, "return"))
                .build();
    }

    private static FilingTypeBuilder instant(String id) {
        return FilingType.named(id, id)
                .inGroup("Filings")
                .verb("Save")
                .decided(Review.instantKeptByAgencyOfProfileOrDivision(DISTRICT))
                .alsoAtTheCounter()
                .onlyAfter(new Gate("profile", "profile-missing", "tell of yourself first")
                        .when(PLACE.is("AWAY").negated()))
                .statusWords(Map.of(Status.APPROVED, "done"))
                .actionWords(Map.of(Action.SAVE, "save"));
    }

    private static FilingType hire() {
        return instant("city-hire")
                .asks(Form.of("1", Section.of("worker", "Worker", WORKER, ID_TYPE, ID_NUMBER, PLACE, KIND, START, END)))
                .holds(Slot.of(Slot.Key.PERSON, "full-time")
                        .takenWhen(KIND.is("1"))
                        .andWhileInService()
                        .refusing("full-time elsewhere", "law", "ask there")
                        .toItself("full-time here"))
                .dueWithin(Deadline.days(30, START)
                        .shifted()
                        .thenOnlyAtTheCounter()
                        .saying("late by {daysLate}", "law", "come by"))
                .effect(Effect.opens(Effect.Kind.CONTRACT, START, END))
                .confirm(Action.SAVE, "{workerName} {place} {contractStart}, until {lastDay}, {daysLeft} left")
                .inBatches(BatchFormat.ofIndependentRows("Hires"))
                .build();
    }

    private static FilingType leaving() {
        return instant("city-leaving")
                .alsoForTheWorker()
                .asks(Form.of(
                        "1", Section.of("worker", "Worker", WORKER, ID_TYPE, ID_NUMBER, PLACE.filledIn(), SINCE, LEFT)))
                .buildsOn(new Foundation(List.of("city-hire"), false, "nobody hired", "law", "hire first"))
                .effect(Effect.closes(LEFT))
                .confirm(Action.SAVE, "{workerName} {terminatedOn}, after {sinceFoundation}")
                .build();
    }

    private static FilingType report() {
        return FilingType.named("city-report", "city-report")
                .inGroup("Filings")
                .verb("Save")
                .asks(Form.of("1", Section.of("month", "Month", MONTH)))
                .onlyAfter("profile", "profile-missing", "tell of yourself first")
                .decided(Review.byAgencyOfProfile(DISTRICT))
                .holds(Slot.of(Slot.Key.EMPLOYER, "report")
                        .per(MONTH)
                        .heldIn(Status.IN_REVIEW, Status.RETURNED, Status.APPROVED)
                        .refusing("reported already", "law", "nothing to do"))
                .statusWords(Map.of(Status.IN_REVIEW, "waits", Status.APPROVED, "seen", Status.RETURNED, "returned"))
                .actionWords(Map.of(
                        Action.SAVE, "save", Action.EDIT, "edit", Action.APPROVE, "approve", Action.RETURN, "return"))
                .build();
    }
}
