// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.signature;

import io.banjie.api.region.Agency;
import io.banjie.api.region.FilingType;
import io.banjie.api.region.FilingTypeBuilder;
import io.banjie.api.region.RegionPlugin;
import io.banjie.api.region.RegionProfile;
import io.banjie.api.region.SignIn;
import io.banjie.api.region.batch.BatchFormat;
import io.banjie.api.region.form.Field;
import io.banjie.api.region.form.Form;
import io.banjie.api.region.form.Section;
import io.banjie.api.region.lifecycle.Action;
import io.banjie.api.region.lifecycle.Effect;
import io.banjie.api.region.lifecycle.Review;
import io.banjie.api.region.lifecycle.Status;
import io.banjie.core.testregion.TestRegion;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A region where what employers hand in is signed: decided at once, or begun as a draft and reviewed. */
final class SignedRegion implements RegionPlugin {

    static final String CODE = "970000";
    static final String OFFICE = "O-1";

    private static final Field BODY = Field.agency("office", "office").mandatory();
    private static final Field PAY = Field.money("pay", "pay");
    private static final Field LATER = Field.date("until", "until").shownWhen(TestRegion.KIND.is("1"));

    @Override
    public RegionProfile profile() {
        return new RegionProfile(
                CODE,
                "Signland",
                "Signland",
                ZoneId.of("Asia/Shanghai"),
                Set.of(SignIn.CERTIFICATE),
                List.of(Agency.accepting(OFFICE, "Office")));
    }

    @Override
    public List<FilingType> filingTypes() {
        return List.of(joining(), pledge(), note(), about());
    }

    private static FilingType joining() {
        return named("joining", "Joining")
                .asks(form())
                .decided(Review.instant())
                .inBatches(BatchFormat.ofIndependentRows("Joinings").saying("one person in each row"))
                .effect(Effect.opens(Effect.Kind.CONTRACT, TestRegion.START, LATER))
                .signed()
                .build();
    }

    private static FilingType pledge() {
        return named("pledge", "Pledge")
                .statusWords(Map.of(
                        Status.DRAFT, "draft",
                        Status.IN_REVIEW, "in review",
                        Status.RETURNED, "returned"))
                .actionWords(Map.of(
                        Action.SUBMIT, "submit",
                        Action.EDIT, "edit",
                        Action.CLAIM, "claim",
                        Action.FORWARD, "forward",
                        Action.APPROVE, "approve",
                        Action.RETURN, "return"))
                .asks(Form.of("1", Section.of("pledge", "Pledge", PAY, BODY)))
                .keepsDrafts()
                .decided(Review.byAgencyChosenIn(BODY))
                .signed()
                .build();
    }

    private static FilingType note() {
        return named("note", "Note")
                .asks(Form.of("1", Section.of("note", "Note", PAY)))
                .decided(Review.instant())
                .build();
    }

    /** What an employer tells of itself. */
    private static FilingType about() {
        return named("about", "About")
                .asks(Form.of("1", Section.of("employer", "Employer", TestRegion.NAME, TestRegion.USCC)))
                .decided(Review.instant())
                .effect(Effect.setsProfile(TestRegion.NAME))
                .signed()
                .build();
    }

    private static Form form() {
        return Form.of(
                "1",
                Section.of(
                        "worker",
                        "Worker",
                        TestRegion.WORKER,
                        TestRegion.ID_TYPE,
                        TestRegion.ID_NUMBER,
                        TestRegion.KIND,
                        TestRegion.START,
                        LATER,
                        TestRegion.WORK,
                        PAY));
    }

    private static FilingTypeBuilder named(String id, String label) {
        return FilingType.named(id, label)
                .inGroup("Filings")
                .verb("Save")
                .statusWords(Map.of(Status.APPROVED, "approved"))
                .actionWords(Map.of(Action.SAVE, "save"));
    }
}
