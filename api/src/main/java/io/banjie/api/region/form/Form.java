// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.region.form;

import io.banjie.api.region.code.Parameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What is asked: sections of fields under a version. A filing is pinned to the form it was made with and is never
 * judged by another one.
 *
 * @param version the region's own word for this edition, for example {@code 2026.1}
 * @param hint a sentence above the form, empty for none
 * @param sections in order, at least one
 * @param reader how a reader of identity cards fills it in, where one is used
 */
public record Form(String version, String hint, List<Section> sections, Optional<CardReader> reader) {

    /** The id of the field that holds a person's name, the same in every region. */
    public static final String WORKER_NAME = "workerName";

    /** The id of the field that holds the type of a person's document, the same in every region. */
    public static final String ID_TYPE = "idType";

    /** The id of the field that holds the number of a person's document, the same in every region. */
    public static final String ID_NUMBER = "idNumber";

    /** The id of the field that holds a person's sex, a code of GB/T 2261.1, in every region that asks for it. */
    public static final String SEX = "sex";

    /** The id of the field that holds a person's day of birth where no resident ID says it, the same in every region that asks for it. */
    public static final String BIRTH_DATE = "birthDate";

    private static final Pattern CELL = Pattern.compile("(\\w+)\\[\\d+]\\.(\\w+)");

    public Form {
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(hint, "hint");
        Objects.requireNonNull(reader, "reader");
        sections = List.copyOf(sections);
    }

    /** A form of these sections. */
    public static Form of(String version, Section... sections) {
        return new Form(version, "", List.of(sections), Optional.empty());
    }

    /** This form with a sentence above it. */
    public Form hint(String sentence) {
        return new Form(version, sentence, sections, reader);
    }

    /** This form, which a reader of identity cards may fill in. */
    public Form readBy(CardReader cards) {
        return new Form(version, hint, sections, Optional.of(cards));
    }

    /** This form as it is shown on a day. */
    public Form on(LocalDate day, Parameters figures) {
        List<Section> shown = sections.stream()
                .map(section -> new Section(
                        section.id(),
                        section.label(),
                        section.shownWhen(),
                        section.fields().stream()
                                .map(field -> field.on(day, figures))
                                .toList()))
                .toList();
        return new Form(version, hint, shown, reader);
    }

    /** All fields in order. */
    public Stream<Field> fields() {
        return sections.stream().flatMap(section -> section.fields().stream());
    }

    /** Whether the record of the person settles some of its answers. */
    public boolean settled() {
        return fields().anyMatch(Field::settled);
    }

    /** The field of this id, or nothing. */
    public Optional<Field> field(String id) {
        return fields().filter(field -> field.id().equals(id)).findFirst();
    }

    /** The field at which a finding is reported: of this id, or the column of a table for {@code table[row].column}. */
    public Optional<Field> at(String place) {
        Matcher cell = CELL.matcher(place);
        return cell.matches()
                ? field(cell.group(1)).stream()
                        .flatMap(table -> table.columns().stream())
                        .filter(column -> column.id().equals(cell.group(2)))
                        .findFirst()
                : field(place);
    }
}
