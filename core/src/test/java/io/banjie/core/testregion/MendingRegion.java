// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.testregion;

import static io.banjie.core.testregion.TestRegion.END;
import static io.banjie.core.testregion.TestRegion.ID_NUMBER;
import static io.banjie.core.testregion.TestRegion.ID_TYPE;
import static io.banjie.core.testregion.TestRegion.KIND;
import static io.banjie.core.testregion.TestRegion.LEFT;
import static io.banjie.core.testregion.TestRegion.START;
import static io.banjie.core.testregion.TestRegion.WORK;
import static io.banjie.core.testregion.TestRegion.WORKER;

import io.banjie.api.region.Agency;
import io.banjie.api.region.FilingType;
import io.banjie.api.region.FilingTypeBuilder;
import io.banjie.api.region.RegionPlugin;
import io.banjie.api.region.RegionProfile;
import io.banjie.api.region.SignIn;
import io.banjie.api.region.code.CodeItem;
import io.banjie.api.region.code.CodeList;
import io.banjie.api.region.document.DocumentKind;
import io.banjie.api.region.document.EndingItem;
import io.banjie.api.region.document.Numbering;
import io.banjie.api.region.form.Field;
import io.banjie.api.region.form.Form;
import io.banjie.api.region.form.Section;
import io.banjie.api.region.lifecycle.Action;
import io.banjie.api.region.lifecycle.Effect;
import io.banjie.api.region.lifecycle.Foundation;
import io.banjie.api.region.lifecycle.Review;
import io.banjie.api.region.lifecycle.Slot;
import io.banjie.api.region.lifecycle.Status;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A region that decides at once and lets its employers mend what they typed wrong. */
public final class MendingRegion implements RegionPlugin {

    /** Its code, of no real division. */
    public static final String CODE = "960000";

    /** The agency that decides corrections. */
    public static final String EAST = "960101";

    /** Its branch, which decides with it. */
    public static final String BRANCH = "960101-01";

    static final Field PLACE = Field.agency("place", "place").mandatory();
    static final Field MEND = Field.code("kind", "kind", "C-MEND").mandatory();
    static final Field WRONG = Field.text("wrongField", "wrong").mandatoryWhen(MEND.is(Effect.Corrects.AMEND));
    static final Field OLD = Field.text("oldValue", "old");
    static final Field RIGHT = Field.text("newValue", "right").mandatoryWhen(MEND.is(Effect.Corrects.AMEND));

    static final Field SINCE = Field.date("engagedOn", "engaged").filledInFrom(START);

    @Override
    public RegionProfile profile() {
        return new RegionProfile(
                CODE,
                "Mending",
                "Mending",
                ZoneId.of("Asia/Shanghai"),
                Set.of(SignIn.PASSWORD),
                List.of(Agency.accepting(EAST, "East", Agency.accepting(BRANCH, "East branch"))
                        .proposedFor("350100", "220102")
                        .decidingByBranches()));
    }

    @Override
    public List<FilingType> filingTypes() {
        return List.of(place(), engagement(), departure(), mend());
    }

    @Override
    public List<CodeList> codeLists() {
        return List.of(CodeList.of(
                "C-MEND", "kind", "1", "-", CodeItem.of("REVOKE", "revoke"), CodeItem.of("AMEND", "amend")));
    }

    /** Whose files lie where. */
    private static FilingType place() {
        return FilingType.named("place", "place")
                .inGroup("Filings")
                .verb("Save")
                .asks(Form.of("1", Section.of("employer", "Employer", TestRegion.NAME, TestRegion.USCC, PLACE)))
                .effect(Effect.setsProfile(TestRegion.NAME))
                .statusWords(Map.of(Status.APPROVED, "done"))
                .actionWords(Map.of(Action.SAVE, "save"))
                .build();
    }

    private static FilingType mend() {
        return FilingType.named("mend", "mend")
                .inGroup("Filings")
                .verb("Save")
                .asks(Form.of(
                        "1",
                        Section.of("worker", "Worker", WORKER, ID_TYPE, ID_NUMBER),
                        Section.of("mend", "Mend", MEND, WRONG, OLD, RIGHT)))
                .buildsOn(Foundation.ofFiling(
                        List.of("engagement", "departure"), "nothing to mend", "law", "name a filing"))
                .decided(Review.byAgencyOfProfileOrDivision(PLACE))
                .withdrawableFrom(Status.IN_REVIEW, Status.RETURNED)
                .holds(Slot.of(Slot.Key.FILING, "mend")
                        .heldIn(Status.IN_REVIEW, Status.RETURNED)
                        .refusing("being mended already", "law", "wait"))
                .effect(Effect.corrects(MEND, WRONG, OLD, RIGHT))
                .statusWords(Map.of(
                        Status.IN_REVIEW, "in review",
                        Status.APPROVED, "mended",
                        Status.RETURNED, "returned",
                        Status.REFUSED, "refused",
                        Status.WITHDRAWN, "withdrawn"))
                .actionWords(Map.of(
                        Action.SAVE, "save",
                        Action.EDIT, "edit",
                        Action.WITHDRAW, "withdraw",
                        Action.APPROVE, "approve",
                        Action.RETURN, "return",
                        Action.REFUSE, "refuse"))
                .build();
    }

    private static FilingTypeBuilder instant(String id) {
        return FilingType.named(id, id)
                .inGroup("Filings")
                .verb("Save")
                .undoable(30)
                .statusWords(Map.of(Status.APPROVED, "done", Status.REVOKED, "revoked", Status.SUPERSEDED, "mended"))
                .actionWords(Map.of(Action.SAVE, "save", Action.UNDO, "undo"));
    }

    private static FilingType engagement() {
        return instant("engagement")
                .asks(Form.of("1", Section.of("worker", "Worker", WORKER, ID_TYPE, ID_NUMBER, KIND, START, END, WORK)))
                .holds(Slot.of(Slot.Key.PERSON, "full-time")
                        .takenWhen(KIND.is("1"))
                        .andWhileInService()
                        .refusing("full-time elsewhere", "law", "ask there"))
                .effect(Effect.opens(Effect.Kind.CONTRACT, START, END))
                .build();
    }

    private static FilingType departure() {
        return instant("departure")
                .asks(Form.of("1", Section.of("worker", "Worker", WORKER, ID_TYPE, ID_NUMBER, SINCE, LEFT)))
                .buildsOn(new Foundation(List.of("engagement"), false, "nobody engaged", "law", "engage first"))
                .effect(Effect.closes(LEFT))
                .issues(DocumentKind.of(
                                "departure-letter",
                                "Departure letter",
                                new Numbering(Numbering.Scope.EMPLOYER, "{employer}-{year}-{number:6}"),
                                TestRegion.PAGE)
                        .stating(EndingItem.TERM, "foundation.contractStart")
                        .stating(EndingItem.LAST_DAY, "answers.terminatedOn")
                        .stating(EndingItem.WORK, "foundation.occupation")
                        .stating(EndingItem.SERVICE, "service.years"))
                .issues(DocumentKind.of(
                                "receipt",
                                "Receipt",
                                new Numbering(Numbering.Scope.EMPLOYER, "R-{employer}-{year}-{number:6}"),
                                TestRegion.PAGE)
                        .acknowledging())
                .build();
    }
}
