// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.testregion;

import io.banjie.api.region.Agency;
import io.banjie.api.region.FilingType;
import io.banjie.api.region.FilingTypeBuilder;
import io.banjie.api.region.RegionPlugin;
import io.banjie.api.region.RegionProfile;
import io.banjie.api.region.SignIn;
import io.banjie.api.region.batch.BatchColumn;
import io.banjie.api.region.batch.BatchFormat;
import io.banjie.api.region.code.NationalList;
import io.banjie.api.region.document.AttachmentKind;
import io.banjie.api.region.document.BlankForm;
import io.banjie.api.region.document.DocumentKind;
import io.banjie.api.region.document.EndingItem;
import io.banjie.api.region.document.Numbering;
import io.banjie.api.region.document.RosterKind;
import io.banjie.api.region.document.RosterKind.RosterColumn;
import io.banjie.api.region.document.Template;
import io.banjie.api.region.form.Condition;
import io.banjie.api.region.form.Field;
import io.banjie.api.region.form.Form;
import io.banjie.api.region.form.Section;
import io.banjie.api.region.lifecycle.Action;
import io.banjie.api.region.lifecycle.Effect;
import io.banjie.api.region.lifecycle.Foundation;
import io.banjie.api.region.lifecycle.Review;
import io.banjie.api.region.lifecycle.Slot;
import io.banjie.api.region.lifecycle.Status;
import io.banjie.api.region.list.Column;
import io.banjie.api.region.list.Column.ColumnType;
import io.banjie.api.region.list.FilingList;
import io.banjie.api.region.list.Filter;
import io.banjie.api.region.rule.Deadline;
import io.banjie.api.region.rule.Rule;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A small region for the core's own tests, with every part the core must carry and none of a real one's law. */
public final class TestRegion implements RegionPlugin {

    /** Its code, of no real division. */
    public static final String CODE = "990000";

    /** An agency that accepts. */
    public static final String NORTH = "N-1";

    /** Another agency that accepts. */
    public static final String SOUTH = "S-1";

    /** The agency above both, which accepts nothing. */
    public static final String CITY = "C-0";

    public static final Field NAME = Field.text("employerName", "name").mandatory();
    public static final Field USCC = Field.uscc("uscc", "credit code").mandatory();
    public static final Field BODY = Field.agency("reviewBodyId", "agency").mandatory();

    public static final Field WORKER =
            Field.personName(Form.WORKER_NAME, "worker").mandatory();
    public static final Field ID_TYPE =
            Field.code(Form.ID_TYPE, "document", NationalList.ID_TYPE).initially("01");
    public static final Field ID_NUMBER = Field.residentId(Form.ID_NUMBER, "number")
            .mandatory()
            .checkedWhen(ID_TYPE.is(NationalList.ID_TYPE_RESIDENT));
    public static final Field KIND =
            Field.code("employmentForm", "form", NationalList.EMPLOYMENT_FORM).mandatory();
    public static final Field START =
            Field.date("contractStart", "start").mandatory().eachTimeAnew();
    public static final Field END = Field.date("contractEnd", "end").eachTimeAnew();
    public static final Field WORK = Field.text("occupation", "occupation").initially("clerk");
    public static final Field LEFT = Field.date("terminatedOn", "left").mandatory();

    static final Template PAGE = new Template(
            "<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>{{number}}</title><link rel=\"stylesheet\" href=\"style.css\"/></head>"
                    + "<body><p>{{number}} {{worker.name}} {{employer.name}}</p>"
                    + "<p>{{foundation.contractStart}} {{answers.terminatedOn}} {{foundation.occupation}}"
                    + " {{service.years}}</p><p>{{issuedOn}} {{checkCode}}"
                    + " <img src=\"qr:{{checkUrl}}\" alt=\"check\"/></p></body></html>",
            "body { font-family: \"Banjie Serif\" }");

    private static final Template ROSTER_PAGE = new Template(
            "<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>{{title}}</title><link rel=\"stylesheet\" href=\"style.css\"/></head>"
                    + "<body><p>{{title}} {{number}} {{savedOn}} {{employer.name}} {{total}} {{men}} {{women}}</p>"
                    + "<table><tr>{{#columns}}<th>{{label}}</th>{{/columns}}</tr>"
                    + "{{#lines}}<tr>{{#cells}}<td>{{.}}</td>{{/cells}}</tr>{{/lines}}</table>"
                    + "{{#checkUrl}}<p>{{checkCode}} <img src=\"qr:{{checkUrl}}\" alt=\"check\"/></p>{{/checkUrl}}"
                    + "</body></html>",
            "body { font-family: \"Banjie Serif\" }");

    @Override
    public RegionProfile profile() {
        Agency city = Agency.above(
                CITY, "City", Agency.accepting(NORTH, "North office"), Agency.accepting(SOUTH, "South office"));
        return new RegionProfile(
                CODE, "Testland", "Testland", ZoneId.of("Asia/Shanghai"), Set.of(SignIn.PASSWORD), List.of(city));
    }

    @Override
    public List<FilingType> filingTypes() {
        return List.of(registration(), hire(), renewal(), leaving(), note(), joining(), boarding());
    }

    private static FilingType registration() {
        return reviewed(FilingType.named("registration", "Registration"))
                .statusWords(Map.of(Status.DRAFT, "draft", Status.SUPERSEDED, "superseded"))
                .actionWords(Map.of(Action.SUBMIT, "submit", Action.CHANGE, "change"))
                .asks(Form.of("1", Section.of("employer", "Employer", NAME, USCC, BODY)))
                .attaching(
                        AttachmentKind.scan("licence", "Licence"),
                        AttachmentKind.scan("letter", "Letter").optional())
                .keepsDrafts()
                .changeable()
                .decided(Review.byAgencyChosenIn(BODY))
                .withdrawableFrom(Status.DRAFT, Status.IN_REVIEW, Status.RETURNED)
                .holds(Slot.of(Slot.Key.EMPLOYER, "registration")
                        .heldIn(Status.DRAFT, Status.IN_REVIEW, Status.RETURNED)
                        .refusing("a registration is under way", "law", "wait"))
                .effect(Effect.setsProfile(NAME))
                .build();
    }

    private static FilingType hire() {
        return contract("hire", "Hire")
                .inBatches(BatchFormat.ofIndependentRows("Hires")
                        .with(BatchColumn.of(START).alsoCalled("begin"))
                        .saying("one person in each row"))
                .effect(Effect.opens(Effect.Kind.CONTRACT, START, END))
                .build();
    }

    private static FilingType renewal() {
        return contract("renewal", "Renewal")
                .buildsOn(foundation())
                .effect(Effect.continues(START, END))
                .build();
    }

    private static FilingType leaving() {
        return common("leaving", "Leaving")
                .asks(Form.of("1", Section.of("worker", "Worker", WORKER, ID_TYPE, ID_NUMBER, LEFT)))
                .buildsOn(foundation())
                .effect(Effect.closes(LEFT))
                .inBatches(BatchFormat.ofIndependentRows("Leavers").offering(WORKER, ID_NUMBER, LEFT))
                .issues(DocumentKind.of(
                                "leaving-letter",
                                "Leaving letter",
                                new Numbering(Numbering.Scope.AGENCY, "{agency}-{year}-{number:6}"),
                                PAGE)
                        .stating(EndingItem.TERM, "foundation.contractStart")
                        .stating(EndingItem.LAST_DAY, "answers.terminatedOn")
                        .stating(EndingItem.WORK, "foundation.occupation")
                        .stating(EndingItem.SERVICE, "service.years"))
                .build();
    }

    /** Issued only for what says so, in two layouts. */
    private static DocumentKind receipt() {
        Template page = new Template(
                PAGE.xhtml()
                        .replaceAll(
                                "<p>\\{\\{foundation.*service.years}}", "<p>{{filing.number}} {{filing.decidedOn}}"),
                PAGE.css());
        return DocumentKind.of("receipt", "Receipt", new Numbering(Numbering.Scope.REGION, "R-{year}-{number:3}"), page)
                .onlyWhen(new Condition.In("subject", List.of("paid")), "收讫的才有收据")
                .alsoAs("large-receipt", "Large receipt", page);
    }

    /** Decided at once, about nobody. */
    private static FilingType note() {
        return FilingType.named("note", "Note")
                .inGroup("Filings")
                .verb("Save")
                .statusWords(Map.of(Status.APPROVED, "approved"))
                .actionWords(Map.of(Action.SAVE, "save"))
                .asks(Form.of(
                        "1",
                        Section.of(
                                "note", "Note", Field.text("subject", "subject").mandatory())))
                .decided(Review.instant())
                .issues(receipt())
                .build();
    }

    /** Kept as a draft until it is handed in; many come under one number. */
    private static FilingType joining() {
        return common("joining", "Joining")
                .asks(Form.of("1", Section.of("worker", "Worker", WORKER, ID_TYPE, ID_NUMBER, START)))
                .keepsDrafts()
                .actionWords(Map.of(Action.SUBMIT, "submit"))
                .statusWords(Map.of(Status.DRAFT, "draft"))
                .withdrawableFrom(Status.DRAFT, Status.IN_REVIEW, Status.RETURNED)
                .inBatches(BatchFormat.underOneSerialNumber("Joiners"))
                .holds(Slot.of(Slot.Key.PERSON, "joining")
                        .heldIn(Status.DRAFT, Status.IN_REVIEW, Status.RETURNED)
                        .refusing("joining already", "law", "wait"))
                .build();
    }

    /** Kept as a draft, many under one number; taken back only while nobody looks at it. */
    private static FilingType boarding() {
        return common("boarding", "Boarding")
                .asks(Form.of("1", Section.of("worker", "Worker", WORKER, ID_TYPE, ID_NUMBER, START, END)))
                .rules(List.of(Rule.must("end-after-start", END.isAbove(START))
                        .at(END)
                        .otherwise("{contractEnd} is not after {contractStart}")
                        .under("law")
                        .fix("correct the end")))
                .keepsDrafts()
                .actionWords(Map.of(Action.SUBMIT, "submit", Action.WITHDRAW, "take back"))
                .statusWords(Map.of(Status.DRAFT, "draft"))
                .withdrawableFrom(Status.DRAFT, Status.RETURNED)
                .inBatches(BatchFormat.underOneSerialNumber("Boarders"))
                .holds(Slot.of(Slot.Key.PERSON, "boarding")
                        .heldIn(Status.DRAFT, Status.IN_REVIEW, Status.RETURNED)
                        .refusing("on board under {serialNumber} of {employer} since {since}", "law", "wait"))
                .build();
    }

    private static Foundation foundation() {
        return new Foundation(List.of("hire", "renewal"), true, "no contract on a roster", "law", "save a roster");
    }

    private static FilingTypeBuilder contract(String id, String label) {
        return common(id, label)
                .asks(Form.of("1", Section.of("worker", "Worker", WORKER, ID_TYPE, ID_NUMBER, KIND, START, END, WORK)))
                .rules(List.of(Rule.must("end-after-start", END.isAbove(START))
                        .at(END)
                        .otherwise("{contractEnd} is not after {contractStart}")
                        .under("law")
                        .fix("correct the end")))
                .holds(Slot.of(Slot.Key.PERSON, "full-time")
                        .takenWhen(KIND.is("1"))
                        .heldIn(Status.IN_REVIEW)
                        .andWhileInService()
                        .refusing("full-time at {employer}", "law", "ask there"))
                .facets(KIND)
                .dueWithin(Deadline.days(30, START).saying("late by {daysLate}", "law", "file sooner"));
    }

    private static FilingTypeBuilder common(String id, String label) {
        return reviewed(FilingType.named(id, label))
                .onlyAfter("registration", "employer-not-registered", "register first")
                .decided(Review.byAgencyOfProfile(BODY))
                .withdrawableFrom(Status.IN_REVIEW, Status.RETURNED)
                .holds(Slot.of(Slot.Key.PERSON, "open-filing")
                        .heldIn(Status.IN_REVIEW)
                        .refusing("an open filing of this person", "law", "wait"));
    }

    private static FilingTypeBuilder reviewed(FilingTypeBuilder type) {
        return type.inGroup("Filings")
                .verb("Save")
                .statusWords(Map.of(
                        Status.IN_REVIEW, "in review",
                        Status.APPROVED, "approved",
                        Status.RETURNED, "returned",
                        Status.WITHDRAWN, "withdrawn"))
                .actionWords(Map.of(
                        Action.SAVE, "save",
                        Action.EDIT, "edit",
                        Action.WITHDRAW, "withdraw",
                        Action.CLAIM, "claim",
                        Action.FORWARD, "forward",
                        Action.APPROVE, "approve",
                        Action.RETURN, "return"));
    }

    @Override
    public List<FilingList> lists() {
        return List.of(FilingList.of("hires", "Hires", "Staff", "hire")
                .only(Map.of("onRoster", "false", "status", "IN_REVIEW"))
                .columns(
                        Column.of("worker.name", "worker", ColumnType.TEXT),
                        Column.of("worker.idNumber", "number", ColumnType.PERSON_ID),
                        Column.of(KIND),
                        Column.of(START),
                        Column.of("inService", "in service", ColumnType.BOOLEAN),
                        Column.of("statusLabel", "status", ColumnType.STATUS),
                        Column.of("submittedAt", "received", ColumnType.INSTANT))
                .filters(
                        Filter.text("name", "name begins with"),
                        Filter.choice("facet." + KIND.id(), "form", NationalList.EMPLOYMENT_FORM),
                        Filter.choice(
                                "status",
                                "state",
                                Filter.option("IN_REVIEW", "waits"),
                                Filter.option("APPROVED", "done"))));
    }

    @Override
    public List<BlankForm> blankForms() {
        Template slip = new Template(
                "<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>Slip</title><link rel=\"stylesheet\" href=\"style.css\"/></head>"
                        + "<body><p>Old: New:</p></body></html>",
                PAGE.css());
        return List.of(new BlankForm("slip", "Correction slip", slip));
    }

    @Override
    public List<RosterKind> rosterKinds() {
        RosterColumn term = RosterColumn.of(START, "term", 10).until(RosterColumn.of(END, "term", 10));
        RosterColumn form = RosterColumn.of(KIND, "form", 5);
        RosterColumn began = RosterColumn.ofFoundation(START, "began", 8);
        RosterColumn left = RosterColumn.of(LEFT, "left", 8);
        return List.of(
                roster("NEW", "hire", term, form),
                roster("RENEW", "renewal", term, form),
                roster("LEFT", "leaving", began, left, new RosterColumn("service", "served", 8)),
                roster("LISTED", "hire", new RosterColumn("filing.number", "serial", 10), term)
                        .alsoPrintedIn(Status.IN_REVIEW, Status.RETURNED));
    }

    private static RosterKind roster(String id, String type, RosterColumn... own) {
        List<RosterColumn> columns = new ArrayList<>(List.of(
                new RosterColumn("line", "no", 2),
                new RosterColumn("worker.name", "name", 10),
                new RosterColumn("worker.idNumber", "number", 12)));
        columns.addAll(List.of(own));
        return new RosterKind(
                id,
                id,
                type,
                new Numbering(Numbering.Scope.AGENCY, id + "-{agency}-{year}-{number:5}"),
                columns,
                ROSTER_PAGE);
    }
}
