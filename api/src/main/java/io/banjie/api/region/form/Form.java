// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.region.form;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is asked: sections of fields under a version. A filing is pinned to the form it was made with and is never
 * judged by another one.
 *
 * @param version the region's own word for this edition, for example {@code 2026.1}
 * @param hint a sentence above the form, empty for none
 * @param sections in order, at least one
 */
public record Form(String version, String hint, List<Section> sections) {

    /** The id of the field that holds a person's name, the same in every region. */
    public static final String WORKER_NAME = "workerName";

    /** The id of the field that holds the type of a person's document, the same in every region. */
    public static final String ID_TYPE = "idType";

    /** The id of the field that holds the number of a person's document, the same in every region. */
    public static final String ID_NUMBER = "idNumber";

    /** The id of the field that holds a person's sex, a code of GB/T 2261.1, in every region that asks for it. */
    public static final String SEX = "sex";

    public Form {
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(hint, "hint");
        sections = List.copyOf(sections);
    }

    /** A form of these sections. */
    public static Form of(String version, Section... sections) {
        return new Form(version, "", List.of(sections));
    }

    /** This form with a sentence above it. */
    public Form hint(String sentence) {
        return new Form(version, sentence, sections);
    }

    /** All fields in order. */
    public Stream<Field> fields() {
        return sections.stream().flatMap(section -> section.fields().stream());
    }

    /** The field of this id, or nothing. */
    public Optional<Field> field(String id) {
        return fields().filter(field -> field.id().equals(id)).findFirst();
    }
}
