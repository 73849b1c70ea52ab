// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.filing;

import io.banjie.api.region.code.CodeItem;
import io.banjie.api.region.form.Answers;
import io.banjie.api.region.form.Field;
import io.banjie.api.region.form.FieldType;
import io.banjie.api.region.form.Form;
import io.banjie.api.region.rule.Case;
import io.banjie.core.employer.Employers;
import io.banjie.core.filing.FilingRecord.PersonRef;
import io.banjie.core.ledger.Ledger;
import io.banjie.core.region.Region;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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
     * @param today the day of receipt
     */
    record Background(Region region, String employerId, Optional<String> filing, LocalDate today) {}

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
                profile(handle, region.code(), background.employerId()),
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

    static Answers profile(Handle handle, String region, String employerId) {
        return Employers.profile(handle, region, employerId)
                .flatMap(profile -> Filings.find(handle, profile.filing()))
                .map(FilingRecord::answers)
                .orElse(Answers.NONE);
    }

    private static List<Case.KnownEmployment> employments(Handle handle, Background background, PersonRef person) {
        List<Ledger.Line> lines = Ledger.ofPerson(handle, background.region().code(), person.key());
        Map<String, FilingRecord> heads = Filings.find(
                        handle, lines.stream().map(Ledger.Line::head).toList())
                .stream()
                .collect(Collectors.toMap(FilingRecord::id, Function.identity()));
        return lines.stream()
                .map(line -> new Case.KnownEmployment(
                        line.employerId().equals(background.employerId()),
                        line.employment().employer().name(),
                        line.active(),
                        line.employment().startDate(),
                        line.employment().endDate(),
                        heads.get(line.head()).answers(),
                        List.of(line.id(), line.head())))
                .toList();
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
