// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.region.inspection;

import io.banjie.api.region.FilingType;
import io.banjie.api.region.document.AttachmentKind;
import io.banjie.api.region.document.BlankForm;
import io.banjie.api.region.document.DocumentKind;
import io.banjie.api.region.document.DocumentKind.Layout;
import io.banjie.api.region.document.EndingItem;
import io.banjie.api.region.document.Numbering;
import io.banjie.api.region.document.RosterKind;
import io.banjie.api.region.document.RosterKind.RosterColumn;
import io.banjie.api.region.form.Field;
import io.banjie.api.region.inspection.TemplateInspection.Printed;
import io.banjie.api.region.lifecycle.Effect;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks at papers: attachments, documents and rosters. */
public final class PaperInspection {

    private static final int WIDEST = 40;

    private PaperInspection() {}

    /** Reports on the papers of a type. */
    public static void inspect(Declared region, FilingType type, Report report) {
        report.eachOnce("attachment", type.attachments(), AttachmentKind::kind);
        type.attachments().forEach(paper -> inspect(paper, report.about("attachment " + paper.kind())));
        report.require(
                type.keepsDrafts()
                        || type.attachments().stream()
                                .noneMatch(paper -> paper.picture().isPresent()),
                "asks for a picture, but keeps no drafts for which it could be uploaded");
        report.eachOnce(
                "document",
                type.documents().stream().flatMap(DocumentKind::pages).toList(),
                Layout::kind);
        for (DocumentKind document : type.documents()) {
            inspect(region, type, document, report.about("document " + document.kind()));
        }
        boolean endsContract = type.effect() instanceof Effect.Closes
                && !type.documents().isEmpty()
                && region.foundations(type).noneMatch(PaperInspection::insures);
        report.require(
                !endsContract || type.documents().stream().anyMatch(PaperInspection::statesAll),
                "ends a contract, but no document states all that 劳动合同法实施条例 art. 24 demands");
    }

    private static boolean insures(FilingType type) {
        return type.effect() instanceof Effect.Opens opens && opens.kind() == Effect.Kind.INSURANCE;
    }

    private static boolean statesAll(DocumentKind document) {
        return document.states().keySet().containsAll(Set.of(EndingItem.values()));
    }

    private static void inspect(AttachmentKind paper, Report report) {
        report.requireText(paper.label(), "label");
        report.require(!paper.accept().isEmpty(), "accepts nothing");
        report.require(paper.maxBytes() > 0, "has no room");
    }

    private static void inspect(Declared region, FilingType type, DocumentKind document, Report report) {
        inspect(document.numbering(), report);
        inspectCondition(region, type, document, report);
        Model model = new PaperModels(region).ofDocument(type, document);
        Set<String> said = new HashSet<>();
        for (Layout page : document.pages().toList()) {
            Report about = page.kind().equals(document.kind()) ? report : report.about("layout " + page.kind());
            about.requireText(page.label(), "label");
            said.addAll(inspectPage(document, page, model, about));
        }
        for (String text : new TreeSet<>(document.texts().keySet())) {
            report.require(said.contains("texts." + text), "never says its text " + text);
        }
    }

    private static void inspectCondition(Declared region, FilingType type, DocumentKind document, Report report) {
        Set<String> known = Stream.concat(type.form().fields(), region.foundationFields(type))
                .map(Field::id)
                .collect(Collectors.toSet());
        for (String field : new TreeSet<>(document.issuedWhen().fields())) {
            report.require(known.contains(field), "depends on " + field + ", which nobody answers");
        }
        report.require(
                document.forAll() || !document.otherwise().isBlank(), "does not say why it is not always issued");
    }

    /** Reports on one page, and gives all that it prints. */
    private static Set<String> inspectPage(DocumentKind document, Layout page, Model model, Report report) {
        List<Printed> printed = TemplateInspection.inspect(page.template(), model, report.about("template"));
        Set<String> all = printed.stream().map(Printed::path).collect(Collectors.toSet());
        Set<String> always =
                printed.stream().filter(Printed::always).map(Printed::path).collect(Collectors.toSet());
        new TreeMap<>(document.states()).forEach((item, names) -> {
            report.require(all.containsAll(names), "does not print all of " + names + ", which state " + item);
            report.require(
                    names.stream().findFirst().map(always::contains).orElse(false),
                    "does not state " + item + " in every case");
        });
        return all;
    }

    private static void inspect(Numbering numbering, Report report) {
        List<String> names =
                Placeholders.in(numbering.pattern()).stream().sorted().toList();
        report.require(
                names.stream().filter(name -> name.matches("number:[1-9]")).count() == 1, "numbers without {number:w}");
        for (String name : names) {
            report.require(
                    name.matches("number:[1-9]|region|agency|employer|year"),
                    "numbers by {" + name + "}, which nobody fills in");
        }
        report.require(names.contains("year"), "begins anew each year, but its numbers do not name the year");
        report.require(
                numbering.scope() != Numbering.Scope.AGENCY || names.contains("agency"),
                "numbers per agency, but its numbers do not name the agency");
        report.require(
                numbering.scope() != Numbering.Scope.EMPLOYER || names.contains("employer"),
                "numbers per employer, but its numbers do not name the employer");
    }

    /** Reports on the region's forms for filling in by hand. */
    public static void inspectBlankForms(Declared region, Report report) {
        report.eachOnce("blank form", region.blankForms(), BlankForm::id);
        for (BlankForm form : region.blankForms()) {
            Report about = report.about("blank form " + form.id());
            about.requireText(form.label(), "label");
            TemplateInspection.inspect(form.template(), Model.of(List.of()), about.about("template"));
        }
    }

    /** Reports on the region's rosters. */
    public static void inspectRosters(Declared region, Report report) {
        report.eachOnce("roster", region.rosterKinds(), RosterKind::id);
        for (RosterKind kind : region.rosterKinds()) {
            inspect(region, kind, report.about("roster " + kind.id()));
        }
    }

    private static void inspect(Declared region, RosterKind kind, Report report) {
        report.requireText(kind.label(), "label");
        inspect(kind.numbering(), report);
        PaperModels models = new PaperModels(region);
        TemplateInspection.inspect(kind.template(), models.ofRoster(), report.about("template"));
        report.require(!kind.columns().isEmpty(), "has no columns");
        report.eachOnce("column", kind.columns(), RosterColumn::label);
        Optional<FilingType> type = region.type(kind.type());
        report.require(type.isPresent(), "lists " + kind.type() + ", which is no filing type");
        type.map(models::ofCells).ifPresent(cells -> kind.columns()
                .forEach(column -> inspect(column, cells, report.about("column " + column.label()))));
    }

    private static void inspect(RosterColumn column, Model cells, Report report) {
        report.requireText(column.label(), "label");
        report.require(column.width() >= 1 && column.width() <= WIDEST, "is " + column.width() + " wide");
        List<String> paths = column.paths();
        report.require(
                column.parts().stream().allMatch(part -> part.size() == 1 || part.size() == 2),
                "is neither one path nor a period");
        for (String path : paths) {
            report.require(cells.at(path).isPresent(), "shows " + path + ", which no filing has");
        }
    }
}
