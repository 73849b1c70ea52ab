// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.filing;

import io.banjie.api.region.FilingType;
import io.banjie.api.region.code.CodeItem;
import io.banjie.api.region.form.Answers;
import io.banjie.api.region.form.Field;
import io.banjie.api.region.form.FieldType;
import io.banjie.api.region.rule.Case;
import io.banjie.core.filing.FilingRecord.PersonRef;
import io.banjie.core.filing.Hearing.Heard;
import io.banjie.core.ledger.Ledger;
import io.banjie.core.region.Region;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** Puts together what checks may know of filings, before the transaction. */
final class CaseLoader {

    private final Setting setting;
    private final Answers profile;
    private final Circumstances around;
    private final Map<String, List<FilingRecord>> approved;

    CaseLoader(Handle handle, Setting setting, Circumstances around) {
        this.setting = setting;
        this.around = around;
        profile = around.profile().map(Profile::answers).orElse(Answers.NONE);
        approved = Filings.approvedOf(
                        handle,
                        around.employments().values().stream()
                                .flatMap(List::stream)
                                .map(Ledger.Line::id)
                                .toList())
                .stream()
                .collect(Collectors.groupingBy(filing -> filing.chain().root()));
    }

    /** The case of one of those that were looked up. */
    Case of(Heard heard) {
        return new Case(
                heard.answers(),
                codes(setting.region(), setting.type(), heard.answers()),
                profile,
                heard.found().filing().map(FilingRecord::answers),
                heard.person().map(this::employments).orElse(List.of()),
                heard.person().map(person -> openFilings(heard, person)).orElse(List.of()),
                setting.region().parameters(),
                setting.today());
    }

    /** What is known of the codes among answers. */
    static Map<String, CodeItem> codes(Region region, FilingType type, Answers answers) {
        Map<String, CodeItem> codes = new HashMap<>();
        type.form().fields().filter(field -> field.type() == FieldType.CODE).forEach(field -> item(
                        region, field, answers)
                .ifPresent(item -> codes.put(field.id(), item)));
        return codes;
    }

    private static Optional<CodeItem> item(Region region, Field field, Answers answers) {
        return field.codeList().flatMap(list -> answers.text(field)
                .flatMap(code -> region.codes().item(list, code)));
    }

    private List<Case.KnownEmployment> employments(PersonRef person) {
        return around.employments().getOrDefault(person.key(), List.of()).stream()
                .map(line -> employment(line, approved.getOrDefault(line.id(), List.of())))
                .toList();
    }

    private Case.KnownEmployment employment(Ledger.Line line, List<FilingRecord> restsOn) {
        Answers terms = restsOn.stream()
                .filter(filing -> filing.id().equals(line.head()))
                .findFirst()
                .map(FilingRecord::answers)
                .orElse(Answers.NONE);
        return new Case.KnownEmployment(
                line.employerId().equals(setting.employer().id()),
                line.employment().employer().name(),
                line.active(),
                line.employment().startDate(),
                line.employment().endDate(),
                terms,
                restsOn.stream().map(FilingRecord::id).toList());
    }

    private List<Case.OpenFiling> openFilings(Heard heard, PersonRef person) {
        Optional<String> itself = heard.request().filing().map(FilingRecord::id);
        return around.open().getOrDefault(person.key(), List.of()).stream()
                .filter(filing -> itself.filter(filing.id()::equals).isEmpty())
                .map(filing -> new Case.OpenFiling(
                        filing.employer().id().equals(setting.employer().id()),
                        filing.employer().name(),
                        filing.pinned().type(),
                        filing.serialNumber()))
                .toList();
    }
}
