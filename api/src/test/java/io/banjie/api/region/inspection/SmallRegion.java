// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.region.inspection;

import io.banjie.api.region.Agency;
import io.banjie.api.region.FilingType;
import io.banjie.api.region.FilingTypeBuilder;
import io.banjie.api.region.RegionInspection;
import io.banjie.api.region.RegionPlugin;
import io.banjie.api.region.RegionProfile;
import io.banjie.api.region.SignIn;
import io.banjie.api.region.code.CodeItem;
import io.banjie.api.region.code.CodeList;
import io.banjie.api.region.code.NationalList;
import io.banjie.api.region.code.Parameter;
import io.banjie.api.region.document.RosterKind;
import io.banjie.api.region.form.Field;
import io.banjie.api.region.form.Form;
import io.banjie.api.region.form.Section;
import io.banjie.api.region.lifecycle.Action;
import io.banjie.api.region.lifecycle.Effect;
import io.banjie.api.region.lifecycle.Review;
import io.banjie.api.region.lifecycle.Status;
import io.banjie.api.region.list.FilingList;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A region with which nothing is wrong, to be spoilt by each test. */
record SmallRegion(
        RegionProfile profile,
        List<FilingType> filingTypes,
        List<FilingList> lists,
        List<CodeList> codeLists,
        List<Parameter> parameters,
        List<RosterKind> rosterKinds)
        implements RegionPlugin {

    static final Field NAME = Field.text("employerName", "Name").mandatory();
    static final Field BODY = Field.agency("reviewBodyId", "Office").mandatory();

    static final Field WORKER = Field.personName(Form.WORKER_NAME, "Worker").mandatory();
    static final Field ID_TYPE = Field.code(Form.ID_TYPE, "Document", NationalList.ID_TYPE);
    static final Field ID_NUMBER = Field.residentId(Form.ID_NUMBER, "Number").mandatory();
    static final Field START = Field.date("start", "Start").mandatory();
    static final Field END = Field.date("end", "End");
    static final Field WORK = Field.code("work", "Work", "C-WORK");
    static final Field LEFT = Field.date("left", "Left").mandatory();

    static final CodeList WORKS =
            CodeList.of("C-WORK", "Works", "1", "nobody", CodeItem.of("1", "Cook"), CodeItem.of("2", "Waiter"));

    static SmallRegion sound() {
        return new SmallRegion(
                new RegionProfile(
                        "990000",
                        "Nowhere",
                        "Nowhere",
                        ZoneId.of("Asia/Shanghai"),
                        Set.of(SignIn.PASSWORD),
                        List.of(Agency.accepting("A-1", "Office"))),
                List.of(registration().build(), hire().build()),
                List.of(),
                List.of(WORKS),
                List.of(),
                List.of());
    }

    static FilingTypeBuilder registration() {
        return reviewed("registration")
                .asks(Form.of("1", Section.of("employer", "Employer", NAME, BODY)))
                .decided(Review.byAgencyChosenIn(BODY))
                .effect(Effect.setsProfile(NAME));
    }

    static FilingTypeBuilder hire() {
        return reviewed("hire")
                .asks(form())
                .onlyAfter("registration", "not-registered", "Register first")
                .decided(Review.byAgencyOfProfile(BODY))
                .effect(Effect.opens(Effect.Kind.CONTRACT, START, END));
    }

    static Form form(Field... more) {
        return Form.of(
                "1",
                Section.of("worker", "Worker", WORKER, ID_TYPE, ID_NUMBER, START, END, WORK),
                Section.of("more", "More", more.length == 0 ? new Field[] {Field.text("remark", "Remark")} : more));
    }

    /** A type that a clerk decides, with a word for everything. */
    static FilingTypeBuilder reviewed(String id) {
        return FilingType.named(id, id)
                .inGroup("Group")
                .verb("Save")
                .withdrawableFrom(Status.IN_REVIEW)
                .statusWords(Map.of(
                        Status.IN_REVIEW, "waiting",
                        Status.APPROVED, "approved",
                        Status.RETURNED, "returned",
                        Status.WITHDRAWN, "withdrawn"))
                .actionWords(Map.of(
                        Action.EDIT, "edit",
                        Action.WITHDRAW, "withdraw",
                        Action.APPROVE, "approve",
                        Action.RETURN, "return"));
    }

    SmallRegion hiring(FilingTypeBuilder hire) {
        return types(registration().build(), hire.build());
    }

    SmallRegion registering(FilingTypeBuilder registration) {
        return types(registration.build(), hire().build());
    }

    SmallRegion types(FilingType... types) {
        return new SmallRegion(profile, List.of(types), lists, codeLists, parameters, rosterKinds);
    }

    SmallRegion profile(RegionProfile other) {
        return new SmallRegion(other, filingTypes, lists, codeLists, parameters, rosterKinds);
    }

    SmallRegion lists(FilingList... all) {
        return new SmallRegion(profile, filingTypes, List.of(all), codeLists, parameters, rosterKinds);
    }

    SmallRegion codes(CodeList... all) {
        return new SmallRegion(profile, filingTypes, lists, List.of(all), parameters, rosterKinds);
    }

    SmallRegion figures(Parameter... all) {
        return new SmallRegion(profile, filingTypes, lists, codeLists, List.of(all), rosterKinds);
    }

    SmallRegion rosters(RosterKind... all) {
        return new SmallRegion(profile, filingTypes, lists, codeLists, parameters, List.of(all));
    }

    List<String> problems() {
        return RegionInspection.problems(this);
    }
}
