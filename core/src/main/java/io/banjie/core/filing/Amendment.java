// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.filing;

import io.banjie.api.region.FilingType;
import io.banjie.api.region.code.CodeItem;
import io.banjie.api.region.form.Answers;
import io.banjie.api.region.form.Field;
import io.banjie.api.region.form.Form;
import io.banjie.api.region.lifecycle.Effect.Corrects;
import io.banjie.api.region.rule.Case;
import io.banjie.api.region.rule.Finding;
import io.banjie.api.region.rule.Severity;
import io.banjie.core.filing.Hearing.Heard;
import io.banjie.core.form.AnswerReader;
import io.banjie.core.form.ReadAnswers;
import io.banjie.core.form.Surroundings;
import io.banjie.core.region.PinnedType;
import io.banjie.core.region.Region;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/**
 * What a correction would make of the filing it mends, and what is wrong with that.
 *
 * @param corrects which fields say what is to be mended
 * @param correction its answers
 * @param original the filing in force
 * @param type the type of that filing
 */
record Amendment(Corrects corrects, Answers correction, FilingRecord original, FilingType type) {

    private static final AnswerReader READER = new AnswerReader();

    /** Who it is about stays: another person is another filing. */
    private static final Set<String> FIXED = Set.of(Form.ID_TYPE, Form.ID_NUMBER);

    /** What is wrong with a correction beyond its own rules; nothing for filings of other types. */
    static List<Finding> judge(Handle handle, Setting setting, Heard heard, Case facts) {
        if (!(setting.type().effect() instanceof Corrects corrects)) {
            return List.of();
        }
        Optional<FilingRecord> original = heard.found().filing();
        Optional<FilingType> type = original.flatMap(
                        filing -> setting.region().type(filing.pinned().type()))
                .map(PinnedType::type);
        if (original.isEmpty() || type.isEmpty()) {
            return List.of();
        }
        Amendment amendment = new Amendment(corrects, heard.answers(), original.get(), type.get());
        String root = original.get().chain().root();
        List<FilingRecord> members = Filings.chains(handle, Set.of(root)).getOrDefault(root, List.of());
        return amendment.amends()
                ? amendment.ofAmending(setting, facts, members)
                : amendment.ofRevoking(members, setting.type().id());
    }

    /** Whether a newer version takes the place of the original. */
    boolean amends() {
        return correction
                .text(corrects.kindField())
                .filter(Corrects.AMEND::equals)
                .isPresent();
    }

    /** A correction that is under way is told of by the place it holds. */
    private List<Finding> ofRevoking(List<FilingRecord> members, String corrections) {
        List<FilingRecord> others = members.stream()
                .filter(member -> !member.pinned().type().equals(corrections))
                .toList();
        return Revocation.builtUpon(original, others)
                ? List.of(Texts.error(corrects.kindField(), "mended-built-upon"))
                : List.of();
    }

    private List<Finding> ofAmending(Setting setting, Case facts, List<FilingRecord> members) {
        Optional<String> wrong = correction.text(corrects.wrongField());
        if (wrong.isEmpty() || correction.value(corrects.newField()).isEmpty()) {
            return List.of();
        }
        if (FIXED.contains(wrong.get())
                || type.form()
                        .field(wrong.get())
                        .filter(field -> !field.readOnly() && !field.settled())
                        .isEmpty()) {
            return List.of(Texts.error(corrects.wrongField(), "mended-field-fixed"));
        }
        List<Finding> findings = new ArrayList<>();
        oldDiffers(wrong.get(), setting).ifPresent(findings::add);
        ReadAnswers read = answers(setting.region(), setting.today());
        List<Finding> wrongs = new ArrayList<>(read.findings());
        wrongs.addAll(setting.open()
                .judge(type, amended(setting, facts, members, read.answers()))
                .findings());
        wrongs.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(this::atNewValue)
                .forEach(findings::add);
        if (findings.isEmpty() && read.answers().equals(original.answers())) {
            findings.add(Texts.error(corrects.newField(), "mended-unchanged"));
        }
        return findings;
    }

    private Optional<Finding> oldDiffers(String wrong, Setting setting) {
        String inForce = original.answers().value(wrong).map(String::valueOf).orElse("");
        String words = type.form()
                .field(wrong)
                .map(field -> setting.region().labels().of(field, original.answers()))
                .orElse("");
        return correction
                .text(corrects.oldField())
                .filter(old -> !old.equals(inForce) && !old.equals(words))
                .map(old -> Texts.error(corrects.oldField(), "mended-old-differs"));
    }

    private Finding atNewValue(Finding finding) {
        return new Finding(
                corrects.newField(),
                finding.code(),
                finding.severity(),
                finding.message(),
                finding.legalBasis(),
                finding.fix());
    }

    private Case amended(Setting setting, Case facts, List<FilingRecord> members, Answers answers) {
        return new Case(
                answers,
                CaseLoader.codes(setting.region(), type, answers),
                facts.profile(),
                base(original, members).map(FilingRecord::answers),
                facts.employments().stream()
                        .filter(known -> !known.filings().contains(original.id()))
                        .toList(),
                List.of(),
                setting.region().parameters(),
                LocalDate.ofInstant(
                        original.times().received(), setting.region().zone()));
    }

    /** What a filing builds on, in its newest version. */
    static Optional<FilingRecord> base(FilingRecord filing, List<FilingRecord> members) {
        Versions versions = new Versions(members);
        return filing.chain().relatesTo().map(versions::newest).flatMap(newest -> members.stream()
                .filter(member -> member.id().equals(newest))
                .findFirst());
    }

    /** The answers of the newer version. */
    ReadAnswers answers(Region region, LocalDate today) {
        Map<String, Object> sent = new LinkedHashMap<>(original.answers().values());
        String wrong = correction.text(corrects.wrongField()).orElseThrow();
        sent.put(wrong, coded(wrong, correction.value(corrects.newField()).orElseThrow(), region));
        Surroundings around = new Surroundings(region.codes(), region.acceptingAgencies(), today);
        return READER.read(type.form(), sent, around.fillingIn(filledIn()));
    }

    /** What the platform filled in stays as it was: it was taken from what the original builds on, perhaps from another field. */
    private Answers filledIn() {
        Map<String, Object> known = new LinkedHashMap<>();
        type.form().fields().filter(Field::readOnly).forEach(field -> original.answers()
                .value(field.id())
                .ifPresent(value -> known.put(field.foundationField(), value)));
        return Answers.of(known);
    }

    /** What is right may be said in the words of a list, as what is wrong may. */
    private Object coded(String wrong, Object said, Region region) {
        return type.form()
                .field(wrong)
                .flatMap(Field::codeList)
                .flatMap(region.codes()::list)
                .flatMap(list -> list.items().stream()
                        .filter(item -> item.label().equals(said))
                        .map(CodeItem::code)
                        .findFirst())
                .map(Object.class::cast)
                .orElse(said);
    }
}
