// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.document;

import io.banjie.api.desk.Actor.AgencyRef;
import io.banjie.api.desk.Actor.EmployerRef;
import io.banjie.api.region.FilingType;
import io.banjie.api.region.code.CodeItem;
import io.banjie.api.region.code.CodeList;
import io.banjie.api.region.code.NationalList;
import io.banjie.api.region.form.Answers;
import io.banjie.api.region.form.Field;
import io.banjie.api.region.lifecycle.Effect;
import io.banjie.core.filing.FilingRecord;
import io.banjie.core.filing.FilingRecord.PersonRef;
import io.banjie.core.region.PinnedType;
import io.banjie.core.region.Region;
import io.banjie.core.region.RegionArchive;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What papers say about filings, in the groups of names that {@link io.banjie.api.region.document.DocumentKind} and
 * {@link io.banjie.api.region.document.RosterKind} promise to templates. Every promised name is there. Used by one thread.
 */
public final class Statements {

    private final Region region;
    private final RegionArchive archive;
    private final Wording wording;
    private final Map<String, Set<String>> namesOfLists = new HashMap<>();

    /** Statements in the words of a region. */
    public Statements(Region region, RegionArchive archive, Wording wording) {
        this.region = Objects.requireNonNull(region, "region");
        this.archive = Objects.requireNonNull(archive, "archive");
        this.wording = Objects.requireNonNull(wording, "wording");
    }

    /** The employer. */
    public static Map<String, Object> employer(EmployerRef employer) {
        return Map.of("name", employer.name(), "uscc", employer.uscc());
    }

    /** The agency. */
    public static Map<String, Object> agency(Optional<AgencyRef> agency) {
        return Map.of("name", agency.map(AgencyRef::name).orElse(""));
    }

    /** The filing itself, decided on this day. */
    static Map<String, Object> filing(FilingRecord filing, LocalDate decided) {
        return Map.of("number", filing.serialNumber(), "decidedOn", Wording.day(decided));
    }

    /** The person. */
    public Map<String, Object> worker(FilingRecord filing, Optional<FilingRecord> foundation) {
        return Map.of(
                "sex",
                        StatedSex.of(filing, foundation)
                                .map(code -> label(NationalList.SEX, code))
                                .orElse(""),
                "name", filing.person().map(PersonRef::name).orElse(""),
                "birthDate", StatedBirth.of(filing, foundation).orElse(""),
                "idType",
                        filing.person()
                                .map(person -> label(NationalList.ID_TYPE, person.idType()))
                                .orElse(""),
                "idNumber", filing.person().map(PersonRef::idNumber).orElse(""));
    }

    private String label(String list, String code) {
        return region.codes().item(list, code).map(CodeItem::label).orElse(code);
    }

    /** The answers of the filing itself. */
    public Map<String, Object> answers(FilingRecord filing) {
        return group(Stream.empty(), Optional.of(filing));
    }

    /** The answers of what the filing builds on. */
    public Map<String, Object> foundation(FilingRecord filing, Optional<FilingRecord> foundation) {
        Stream<Field> promised = type(filing).foundation().types().stream()
                .flatMap(id -> region.type(id).stream())
                .flatMap(pinned -> pinned.type().form().fields());
        return group(promised, foundation);
    }

    /** The answers of the employer's profile. */
    public Map<String, Object> profile(Optional<FilingRecord> profile) {
        Stream<Field> promised = region.types().stream()
                .map(PinnedType::type)
                .filter(type -> type.effect() instanceof Effect.SetsProfile)
                .flatMap(type -> type.form().fields());
        return group(promised, profile);
    }

    private Map<String, Object> group(Stream<Field> promised, Optional<FilingRecord> filing) {
        Map<String, Object> group = new LinkedHashMap<>();
        promised.forEach(field -> group.put(field.id(), ""));
        filing.ifPresent(told ->
                type(told).form().fields().forEach(field -> group.put(field.id(), wording.of(field, told.answers()))));
        return group;
    }

    /** What is known of the chosen entries of code lists. */
    public Map<String, Object> codes(FilingRecord filing) {
        Map<String, Object> codes = new LinkedHashMap<>();
        type(filing).form().fields().forEach(field -> field.codeList()
                .flatMap(region.codes()::list)
                .ifPresent(list -> codes.put(field.id(), entry(list, field, filing.answers()))));
        return codes;
    }

    private Map<String, Object> entry(CodeList list, Field field, Answers answers) {
        Map<String, Object> known = new LinkedHashMap<>();
        namesOfLists.computeIfAbsent(list.id(), id -> names(list)).forEach(name -> known.put(name, ""));
        Optional<CodeItem> item =
                answers.text(field).flatMap(code -> region.codes().item(list.id(), code));
        item.map(CodeItem::attributes).ifPresent(known::putAll);
        known.put("code", item.map(CodeItem::code).orElse(""));
        known.put("label", item.map(CodeItem::label).orElse(""));
        return known;
    }

    private static Set<String> names(CodeList list) {
        return list.items().stream()
                .map(CodeItem::attributes)
                .map(Map::keySet)
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
    }

    /** The type a filing is pinned to. */
    public FilingType type(FilingRecord filing) {
        return archive.pinned(filing.pinned().declaration()).type();
    }
}
