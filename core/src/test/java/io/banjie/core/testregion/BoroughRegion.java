// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.testregion;

import static io.banjie.api.region.lifecycle.Status.APPROVED;
import static io.banjie.api.region.lifecycle.Status.DRAFT;
import static io.banjie.api.region.lifecycle.Status.IN_REVIEW;
import static io.banjie.api.region.lifecycle.Status.RETURNED;
import static io.banjie.api.region.lifecycle.Status.REVOKED;
import static io.banjie.api.region.lifecycle.Status.SUPERSEDED;
import static io.banjie.api.region.lifecycle.Status.WITHDRAWN;
import static io.banjie.core.testregion.TestRegion.END;
import static io.banjie.core.testregion.TestRegion.ID_NUMBER;
import static io.banjie.core.testregion.TestRegion.ID_TYPE;
import static io.banjie.core.testregion.TestRegion.NAME;
import static io.banjie.core.testregion.TestRegion.START;
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
import io.banjie.api.region.code.Parameter;
import io.banjie.api.region.form.Field;
import io.banjie.api.region.form.Form;
import io.banjie.api.region.form.Section;
import io.banjie.api.region.lifecycle.Action;
import io.banjie.api.region.lifecycle.Effect;
import io.banjie.api.region.lifecycle.Review;
import io.banjie.api.region.lifecycle.Slot;
import io.banjie.api.region.notice.Notice;
import io.banjie.api.region.rule.Case;
import io.banjie.api.region.rule.Findings;
import io.banjie.api.region.rule.Settled;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** A region that decides itself what trusted employers hand in, and what nobody contests. */
public final class BoroughRegion implements RegionPlugin {

    public static final String CODE = "960000";
    public static final String HALL = "960101";
    public static final String TRUSTED = "T";
    public static final String ORDINARY = "O";

    private static final int UNDO_MINUTES = 30;

    public static final String NEW = "N";
    public static final String AGAIN = "A";
    public static final String MOVED = "M";

    static final Field WHY = Field.code("why", "why", "C-WHY").mandatory().settledBy(ID_NUMBER);
    static final Field OFFICE = Field.agency("officeId", "office").mandatory();
    private static final Parameter ALL = Parameter.of("checkedLeaflets", "leaflets looked at, of a hundred");

    /** Who is told of joinings and greetings. */
    static final Field MOBILE = Field.mobile("mobile", "mobile");

    static final Field LEVEL = Field.code("level", "level", "C-LEVEL").mandatory();

    /** What the check of joinings says; tests change it while filings wait. */
    public final AtomicReference<BiConsumer<Case, Findings>> opinion = new AtomicReference<>((joining, findings) -> {});

    /** What the record of a person says of why it joins; tests change it while filings wait. */
    public final AtomicReference<Function<Case, Optional<Settled>>> known = new AtomicReference<>(
            joining -> Optional.of(Settled.asFarAsKnown("never heard of", "choose new", NEW, AGAIN, MOVED)));

    @Override
    public RegionProfile profile() {
        return new RegionProfile(
                CODE,
                "Borough",
                "Borough",
                ZoneId.of("Asia/Shanghai"),
                Set.of(SignIn.PASSWORD),
                List.of(Agency.accepting(HALL, "Hall").proposedFor(HALL, "220102", "350100")));
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(ALL.from("2000-01-01", "100", "law"));
    }

    @Override
    public List<CodeList> codeLists() {
        return List.of(
                CodeList.of(
                        "C-LEVEL",
                        "level",
                        "1",
                        "-",
                        CodeItem.of(TRUSTED, "trusted"),
                        CodeItem.of(ORDINARY, "ordinary")),
                CodeList.of(
                        "C-WHY",
                        "why",
                        "1",
                        "-",
                        CodeItem.of(NEW, "new"),
                        CodeItem.of(AGAIN, "again"),
                        CodeItem.of(MOVED, "moved")));
    }

    @Override
    public List<FilingType> filingTypes() {
        return List.of(standing(), joining(), leaflet(), greeting());
    }

    private static FilingTypeBuilder reviewed(String id) {
        return FilingType.named(id, id)
                .inGroup("Filings")
                .verb("Save")
                .withdrawableFrom(IN_REVIEW, RETURNED)
                .statusWords(
                        Map.of(IN_REVIEW, "under way", APPROVED, "done", RETURNED, "returned", WITHDRAWN, "withdrawn"))
                .actionWords(Map.of(
                        Action.SAVE, "save",
                        Action.EDIT, "edit",
                        Action.WITHDRAW, "withdraw",
                        Action.APPROVE, "approve",
                        Action.RETURN, "return"));
    }

    private static FilingType standing() {
        return reviewed("standing")
                .asks(Form.of("1", Section.of("employer", "Employer", NAME, OFFICE, LEVEL)))
                .decided(Review.byAgencyChosenIn(OFFICE))
                .changeable()
                .effect(Effect.setsProfile(NAME))
                .statusWords(Map.of(SUPERSEDED, "changed"))
                .actionWords(Map.of(Action.CHANGE, "change"))
                .build();
    }

    private FilingType joining() {
        return reviewed("joining")
                .keepsDrafts()
                .asks(Form.of("1", Section.of("worker", "Worker", WORKER, ID_TYPE, ID_NUMBER, WHY, START, END, MOBILE)))
                .tells(
                        Notice.ofApproval(
                                MOBILE, "{workerName} ({idNumber}) joined {employer} on {decidedOn}: {serialNumber}"),
                        Notice.on(RETURNED, MOBILE, "not yet: {opinion}"))
                .settles(WHY, "why", "whether it joined before", "law", joining -> known.get()
                        .apply(joining))
                .check("opinion", "what the test says", "law", (joining, findings) -> opinion.get()
                        .accept(joining, findings))
                .decided(Review.automaticFor(LEVEL.is(TRUSTED), Review.byAgencyOfProfileOrDivision(OFFICE)))
                .holds(Slot.of(Slot.Key.PERSON, "task")
                        .heldIn(DRAFT, IN_REVIEW, RETURNED)
                        .refusing("waits under {serialNumber}", "law", "wait"))
                .holds(Slot.of(Slot.Key.PERSON, "joined").andWhileInService().refusing("joined", "law", "leave first"))
                .effect(Effect.opens(Effect.Kind.INSURANCE, START, END))
                .inBatches(BatchFormat.underOneSerialNumber("Joiners"))
                .statusWords(Map.of(DRAFT, "draft"))
                .actionWords(Map.of(Action.SUBMIT, "submit"))
                .build();
    }

    /** Handed in at once, about nobody, contested by nobody. */
    private static FilingType leaflet() {
        return reviewed("leaflet")
                .asks(Form.of(
                        "1",
                        Section.of(
                                "leaflet",
                                "Leaflet",
                                Field.text("subject", "subject").mandatory())))
                .decided(Review.automatic(Review.byAgencyOfProfileOrDivision(OFFICE))
                        .spotChecked(ALL))
                .actionWords(Map.of(Action.CONFORM, "in order", Action.OBJECT, "not in order"))
                .build();
    }

    /** Decided at once, and undone for a while. */
    private static FilingType greeting() {
        return FilingType.named("greeting", "greeting")
                .inGroup("Filings")
                .verb("Save")
                .asks(Form.of(
                        "1",
                        Section.of(
                                "greeting",
                                "Greeting",
                                Field.text("subject", "subject").mandatory(),
                                MOBILE)))
                .decided(Review.instant())
                .undoable(UNDO_MINUTES)
                .tells(
                        Notice.ofApproval(MOBILE, "hello, {subject}"),
                        Notice.on(REVOKED, MOBILE, "never mind, {subject}"))
                .statusWords(Map.of(APPROVED, "said", REVOKED, "unsaid"))
                .actionWords(Map.of(Action.SAVE, "save", Action.UNDO, "undo"))
                .build();
    }
}
