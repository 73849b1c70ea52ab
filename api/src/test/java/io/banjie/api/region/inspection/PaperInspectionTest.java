// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.region.inspection;

import static io.banjie.api.region.inspection.SmallRegion.LEFT;
import static io.banjie.api.region.inspection.SmallRegion.START;
import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.api.region.FilingType;
import io.banjie.api.region.document.DocumentKind;
import io.banjie.api.region.document.EndingItem;
import io.banjie.api.region.document.Numbering;
import io.banjie.api.region.document.RosterKind;
import io.banjie.api.region.document.RosterKind.RosterColumn;
import io.banjie.api.region.document.Template;
import io.banjie.api.region.form.Condition;
import io.banjie.api.region.form.Form;
import io.banjie.api.region.form.Section;
import io.banjie.api.region.lifecycle.Effect;
import io.banjie.api.region.lifecycle.Foundation;
import io.banjie.api.region.lifecycle.Review;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PaperInspectionTest {

    private static final Numbering NUMBERED = new Numbering(Numbering.Scope.AGENCY, "{agency}-{year}-{number:4}");
    private static final String FOUR_ITEMS =
            "{{foundation.start}} {{answers.left}} {{foundation.work}} {{service.years}}";

    private static Template page(String body) {
        return new Template(
                "<!DOCTYPE html><html><head><link href=\"style.css\"/></head><body>" + body + "</body></html>",
                "body {}");
    }

    private static DocumentKind certificate(String body) {
        return DocumentKind.of("certificate", "Certificate", NUMBERED, page(body))
                .stating(EndingItem.TERM, "foundation.start")
                .stating(EndingItem.LAST_DAY, "answers.left")
                .stating(EndingItem.WORK, "foundation.work")
                .stating(EndingItem.SERVICE, "service.years");
    }

    private static List<String> issuing(DocumentKind document) {
        return issuing(document, Effect.Kind.CONTRACT);
    }

    /** What is wrong with a document that is issued when a relation of this kind ends. */
    private static List<String> issuing(DocumentKind document, Effect.Kind kind) {
        FilingType leaving = SmallRegion.reviewed("leaving")
                .asks(Form.of(
                        "1",
                        Section.of(
                                "worker",
                                "Worker",
                                SmallRegion.WORKER,
                                SmallRegion.ID_TYPE,
                                SmallRegion.ID_NUMBER,
                                LEFT)))
                .onlyAfter("registration", "not-registered", "Register first")
                .decided(Review.byAgencyOfProfile(SmallRegion.BODY))
                .buildsOn(new Foundation(List.of("hire"), false, "no contract", "law", "hire first"))
                .effect(Effect.closes(LEFT, START))
                .issues(document)
                .build();
        return SmallRegion.sound()
                .types(
                        SmallRegion.registration().build(),
                        SmallRegion.hire()
                                .effect(Effect.opens(kind, START, SmallRegion.END))
                                .build(),
                        leaving)
                .problems();
    }

    @Test
    void whatIsIssuedWhenAnInsuranceEndsIsNoCertificateOfAnEndedContract() {
        DocumentKind plain = DocumentKind.of("receipt", "Receipt", NUMBERED, page("<p>{{worker.name}}</p>"));
        assertThat(issuing(plain, Effect.Kind.INSURANCE)).isEmpty();
    }

    @Test
    void aCertificateOfAnEndingStatesFourItems() {
        assertThat(issuing(certificate(FOUR_ITEMS))).isEmpty();
        assertThat(issuing(DocumentKind.of("certificate", "Certificate", NUMBERED, page(FOUR_ITEMS))))
                .containsExactly("filing type leaving: ends a contract, but no document states all that"
                        + " 劳动合同法实施条例 art. 24 demands");
    }

    @Test
    void whatIsNotIssuedForAllSaysWhyNotAndDependsOnAnswers() {
        DocumentKind sound = certificate(FOUR_ITEMS).onlyWhen(new Condition.Present("work"), "Only for workers");
        assertThat(issuing(sound)).isEmpty();
        assertThat(issuing(sound.onlyWhen(new Condition.Present("household"), "")))
                .containsExactly(
                        "filing type leaving: document certificate: depends on household, which nobody answers",
                        "filing type leaving: document certificate: does not say why it is not always issued");
    }

    @Test
    void aLayoutStatesWhatItsDocumentMustAndHasANameOfItsOwn() {
        assertThat(issuing(certificate(FOUR_ITEMS).alsoAs("four-parts", "Four parts", page(FOUR_ITEMS))))
                .isEmpty();
        assertThat(issuing(certificate(FOUR_ITEMS)
                        .alsoAs("four-parts", "Four parts", page(FOUR_ITEMS.replace("{{service.years}}", "")))))
                .contains("filing type leaving: document certificate: layout four-parts:"
                        + " does not state SERVICE in every case");
        assertThat(issuing(certificate(FOUR_ITEMS).alsoAs("certificate", "Again", page(FOUR_ITEMS))))
                .anySatisfy(problem -> assertThat(problem).contains("document certificate"));
    }

    @Test
    void whatTheLawDemandsIsPrintedInEveryCase() {
        String conditional = "{{#worker.name}}" + FOUR_ITEMS + "{{/worker.name}}";
        assertThat(issuing(certificate(conditional)))
                .contains("filing type leaving: document certificate: does not state WORK in every case")
                .hasSize(4);
        assertThat(issuing(certificate(FOUR_ITEMS.replace("{{foundation.work}}", ""))))
                .containsExactly(
                        "filing type leaving: document certificate: does not print all of [foundation.work],"
                                + " which state WORK",
                        "filing type leaving: document certificate: does not state WORK in every case");
    }

    @Test
    void templatesAreXmlWithSectionsThatClose() {
        assertThat(issuing(certificate(FOUR_ITEMS + "<p>{{#number}}")))
                .anySatisfy(problem -> assertThat(problem).contains("template: is no XML"))
                .anySatisfy(problem -> assertThat(problem).contains("leaves the section number open"));
        assertThat(issuing(certificate(FOUR_ITEMS + "{{/number}}{{{number}}}{{>part}}")))
                .anySatisfy(problem -> assertThat(problem).contains("closes the section number"))
                .anySatisfy(problem -> assertThat(problem).contains("forbidden tag {{{"))
                .anySatisfy(problem -> assertThat(problem).contains("forbidden tag {{>part}}"));
    }

    @Test
    void templatesUseNamesThatTheModelOffers() {
        assertThat(issuing(certificate(FOUR_ITEMS + "{{answers.gone}} {{codes.idType.kind}} {{nobody}}")))
                .containsExactly(
                        "filing type leaving: document certificate: template: uses answers.gone,"
                                + " which the model does not offer",
                        "filing type leaving: document certificate: template: uses nobody,"
                                + " which the model does not offer");
    }

    @Test
    void ownTextsAreSaidAndKnown() {
        assertThat(issuing(certificate(FOUR_ITEMS + "{{texts.note}}").saying(Map.of("note", "Keep it"))))
                .isEmpty();
        assertThat(issuing(certificate(FOUR_ITEMS).saying(Map.of("note", "Keep it"))))
                .containsExactly("filing type leaving: document certificate: never says its text note");
    }

    @Test
    void numbersTellAgencyAndYearApart() {
        DocumentKind odd = new DocumentKind(
                "certificate",
                "Certificate",
                new Numbering(Numbering.Scope.AGENCY, "{month}-{number}"),
                page(FOUR_ITEMS),
                Map.of(),
                certificate("").states(),
                Condition.ALWAYS,
                "",
                List.of(),
                false);
        assertThat(issuing(odd))
                .extracting(problem -> problem.replace("filing type leaving: document certificate: ", ""))
                .containsExactly(
                        "numbers without {number:w}",
                        "numbers by {month}, which nobody fills in",
                        "numbers by {number}, which nobody fills in",
                        "begins anew each year, but its numbers do not name the year",
                        "numbers per agency, but its numbers do not name the agency");
    }

    @Test
    void numbersPerEmployerNameTheEmployer() {
        DocumentKind nameless = DocumentKind.of(
                "certificate", "Certificate", new Numbering(Numbering.Scope.EMPLOYER, "{year}-{number:4}"), page("x"));
        DocumentKind named = DocumentKind.of(
                "certificate",
                "Certificate",
                new Numbering(Numbering.Scope.EMPLOYER, "{employer}-{year}-{number:4}"),
                page("x"));

        assertThat(issuing(nameless)).anyMatch(problem -> problem.endsWith("its numbers do not name the employer"));
        assertThat(issuing(named)).noneMatch(problem -> problem.contains("numbers"));
    }

    private static List<String> listing(String type, String body, RosterColumn... columns) {
        RosterKind roster = new RosterKind("NEW", "Hires", type, NUMBERED, List.of(columns), page(body));
        return SmallRegion.sound().rosters(roster).problems();
    }

    @Test
    void rostersListWhatFilingsHave() {
        String lines =
                "{{#columns}}{{label}}{{/columns}}{{#lines}}{{#-last}}last{{/-last}}{{#cells}}{{.}}{{/cells}}{{/lines}}"
                        + "{{profile.employerName}}";
        RosterColumn period = RosterColumn.of(START, "Term", 10).until(RosterColumn.of(SmallRegion.END, "", 1));
        assertThat(listing("hire", lines, new RosterColumn("line", "No.", 3), period))
                .isEmpty();
        assertThat(listing("nothing", lines + "{{width}}", RosterColumn.of(START, "Start", 41)))
                .containsExactly(
                        "roster NEW: template: uses width, which the model does not offer",
                        "roster NEW: lists nothing, which is no filing type");
        assertThat(listing("hire", lines, new RosterColumn("answers.left", "Left", 41)))
                .containsExactly(
                        "roster NEW: column Left: is 41 wide",
                        "roster NEW: column Left: shows answers.left, which no filing has");
    }
}
