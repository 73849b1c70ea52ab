// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.filing;

import io.banjie.api.region.code.CodeItem;
import io.banjie.api.region.form.Answers;
import io.banjie.api.region.form.Field;
import io.banjie.api.region.form.FieldType;
import io.banjie.api.region.form.Form;
import io.banjie.api.region.rule.Case;
import io.banjie.core.filing.FilingRecord.PersonRef;
import io.banjie.core.ledger.Ledger;
import io.banjie.core.region.Region;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** Gathers what checks may know of a filing, before the transaction. */
final class CaseLoader {

    private CaseLoader() {}

    /**
     * What is known before the answers are read.
     *
     * @param region the region
     * @param employerId who files
     * @param filing the filing itself when it exists already: it is left out of the open ones
     * @param profile the filing that is the employer's profile
     * @param today the day of receipt
     */
    record Background(
            Region region,
            String employerId,
            Optional<String> filing,
            Optional<FilingRecord> profile,
            LocalDate today) {}

    static Case load(
            Handle handle,
            Background background,
            Form form,
            Answers answers,
            Optional<PersonRef> person,
            Optional<FilingRecord> foundation) {
        Region region = background.region();
        return new Case(
                answers,
                codes(region, form, answers),
                background.profile().map(FilingRecord::answers).orElse(Answers.NONE),
                foundation.map(FilingRecord::answers),
                person.map(known -> employments(handle, background, known)).orElse(List.of()),
                person.map(known -> openFilings(handle, background, known)).orElse(List.of()),
                region.parameters(),
                background.today());
    }

    private static Map<String, CodeItem> codes(Region region, Form form, Answers answers) {
        Map<String, CodeItem> codes = new HashMap<>();
        form.fields().filter(field -> field.type() == FieldType.CODE).forEach(field -> item(region, field, answers)
                .ifPresent(item -> codes.put(field.id(), item)));
        return codes;
    }

    private static Optional<CodeItem> item(Region region, Field field, Answers answers) {
        return field.codeList().flatMap(list -> answers.text(field)
                .flatMap(code -> region.codes().item(list, code)));
    }

    private static List<Case.KnownEmployment> employments(Handle handle, Background background, PersonRef person) {
        List<Ledger.Line> lines = Ledger.ofPerson(handle, background.region().code(), person.key());
        Map<String, List<FilingRecord>> approved =
                Filings.approvedOf(handle, lines.stream().map(Ledger.Line::id).toList()).stream()
                        .collect(Collectors.groupingBy(filing -> filing.chain().root()));
        return lines.stream()
                .map(line -> employment(background, line, approved.getOrDefault(line.id(), List.of())))
                .toList();
    }

    private static Case.KnownEmployment employment(
            Background background, Ledger.Line line, List<FilingRecord> approved) {
        Answers terms = approved.stream()
                .filter(filing -> filing.id().equals(line.head()))
                .findFirst()
                .map(FilingRecord::answers)
                .orElse(Answers.NONE);
        return new Case.KnownEmployment(
                line.employerId().equals(background.employerId()),
                line.employment().employer().name(),
                line.active(),
                line.employment().startDate(),
                line.employment().endDate(),
                terms,
                approved.stream().map(FilingRecord::id).toList());
    }

    private static List<Case.OpenFiling> openFilings(Handle handle, Background background, PersonRef person) {
        return Filings.openOf(handle, background.region().code(), person.key()).stream()
                .filter(filing ->
                        background.filing().filter(filing.id()::equals).isEmpty())
                .map(filing -> new Case.OpenFiling(
                        filing.employer().id().equals(background.employerId()),
                        filing.employer().name(),
                        filing.pinned().type(),
                        filing.serialNumber()))
                .toList();
    }
}
