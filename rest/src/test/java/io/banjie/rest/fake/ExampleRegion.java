// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.fake;

import io.banjie.api.desk.RegionDesk;
import io.banjie.api.region.Agency;
import io.banjie.api.region.FilingType;
import io.banjie.api.region.RegionProfile;
import io.banjie.api.region.SignIn;
import io.banjie.api.region.code.CodeItem;
import io.banjie.api.region.code.CodeList;
import io.banjie.api.region.document.AttachmentKind;
import io.banjie.api.region.document.Numbering;
import io.banjie.api.region.document.RosterKind;
import io.banjie.api.region.document.Template;
import io.banjie.api.region.form.Field;
import io.banjie.api.region.form.Form;
import io.banjie.api.region.form.Format;
import io.banjie.api.region.form.Section;
import io.banjie.api.region.lifecycle.Effect;
import io.banjie.api.region.lifecycle.Review;
import io.banjie.api.region.lifecycle.Status;
import io.banjie.api.region.list.Column;
import io.banjie.api.region.list.FilingList;
import io.banjie.api.region.list.Filter;
import io.banjie.api.region.list.ListAction;
import io.banjie.api.region.rule.Deadline;
import io.banjie.api.region.rule.Rule;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** A small region with one of everything that goes over the wire. */
final class ExampleRegion {
    private static final Field NAME = Field.personName("workerName", "Name").mandatory();
    private static final Field START = Field.date("contractStart", "First day").mandatory();
    private static final Field END = Field.date("contractEnd", "Last day");
    private static final Field TERM = Field.code("term", "Term", "C-TERM");
    private static final Field JOB = Field.code("job", "Occupation", "C-JOB").shownWhen(TERM.is("1"));
    private static final Field WAGE = Field.money("wage", "Wage").mandatoryWhen(TERM.is("1"));
    private static final Field MONTHS = Field.integer("months", "Months", 1, 600);
    private static final Field PHONE = Field.text("phone", "Phone").format(Format.MOBILE);
    private static final Field OFFICE = Field.agency("agency", "Office");

    private ExampleRegion() {}

    static List<CodeList> codeLists() {
        return List.of(
                CodeList.of("C-TERM", "Terms", "2026", "", CodeItem.of("1", "Fixed"), CodeItem.of("2", "Open")),
                CodeList.of(
                        "C-JOB",
                        "Occupations",
                        "2026",
                        "",
                        IntStream.range(0, 61)
                                .mapToObj(i -> CodeItem.of("j" + i, "Job " + i))
                                .toArray(CodeItem[]::new)));
    }

    private static Form asked() {
        return Form.of(
                "1", Section.of("contract", "Contract", NAME, START, END, TERM, JOB, WAGE, MONTHS, PHONE, OFFICE));
    }

    static RegionDesk.DeclaredForm form() {
        return new RegionDesk.DeclaredForm(
                Samples.REGION,
                "new-contract",
                "New contract",
                "1-abc",
                asked(),
                List.of(Rule.must("end-after-start", END.isAtLeast(START))
                        .at(END)
                        .otherwise("ends before it begins")
                        .under("Art. 1")
                        .fix("mend the day")),
                Map.of("C-TERM", codeLists().get(0), "C-JOB", codeLists().get(1)));
    }

    private static FilingType newContract() {
        return FilingType.named("new-contract", "New contract")
                .inGroup("Contracts")
                .verb("Save")
                .asks(asked())
                .attaching(AttachmentKind.scan("photo", "Photo"))
                .onlyAfter("registration", "employer-not-registered", "register first")
                .dueWithin(Deadline.days(30, START))
                .decided(Review.byAgencyChosenIn(OFFICE))
                .withdrawableFrom(Status.IN_REVIEW)
                .effect(Effect.opens(Effect.Kind.CONTRACT, START, END))
                .statusWords(Map.of(Status.IN_REVIEW, "waiting"))
                .build();
    }

    private static FilingType registration() {
        return FilingType.named("registration", "Registration")
                .inGroup("Employer")
                .verb("Submit")
                .asks(asked())
                .decided(Review.instant())
                .effect(Effect.setsProfile(NAME))
                .build();
    }

    static RegionDesk.Declared declared(RegionDesk.Listed listed) {
        return new RegionDesk.Declared(
                listed,
                new RegionProfile(
                        Samples.REGION,
                        "Example",
                        "Example filings",
                        ZoneId.of("Etc/GMT-8"),
                        Set.of(SignIn.PASSWORD),
                        List.of(Agency.above("a0", "Head office", Agency.accepting("a1", "First office")))),
                List.of(registration(), newContract()),
                Map.of("registration", "1-xyz", "new-contract", "1-abc"),
                List.of(
                        FilingList.of("contracts", "Contracts", "Contracts", "new-contract")
                                .columns(Column.of(START))
                                .filters(Filter.choice("facet.term", "Term", "C-TERM"), Filter.text("name", "Name"))
                                .actions(ListAction.create("New", "new-contract")),
                        FilingList.of("all", "All", "Contracts", "new-contract", "registration")
                                .only(Map.of("status", "APPROVED"))
                                .withTotal()),
                List.of(new RosterKind(
                        "NEW",
                        "New contracts",
                        "new-contract",
                        new Numbering(Numbering.Scope.AGENCY, "{year}{number:4}"),
                        List.of(),
                        new Template("<html/>", ""))),
                List.of("C-TERM", "C-JOB"));
    }
}
