// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.region.batch;

import io.banjie.api.region.form.Field;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What is peculiar to a field of the form as a column of a sheet; its type, list and demands are the field's own.
 *
 * @param field the field's id
 * @param heading the words above the column, empty for the field's label
 * @param note how to fill it in, empty for a note that is made of the field's hint or type
 * @param alsoCalled other words by which the column is known when a file is read
 * @param codeOnly whether only a code is understood there, not the label beside it in the list
 * @param demanded whether an empty cell is refused where the field must be answered; otherwise it is only warned of
 * @param assumedFrom the field whose cell counts where this one has none or an empty one
 */
public record BatchColumn(
        String field,
        String heading,
        String note,
        List<String> alsoCalled,
        boolean codeOnly,
        boolean demanded,
        Optional<String> assumedFrom) {

    public BatchColumn {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(heading, "heading");
        Objects.requireNonNull(note, "note");
        Objects.requireNonNull(assumedFrom, "assumedFrom");
        alsoCalled = List.copyOf(alsoCalled);
    }

    /** The column of a field, just as the form says it. */
    public static BatchColumn of(Field field) {
        return new BatchColumn(field.id(), "", "", List.of(), false, true, Optional.empty());
    }

    /** Under another heading than the field's label. */
    public BatchColumn headed(String words) {
        return new BatchColumn(field, words, note, alsoCalled, codeOnly, demanded, assumedFrom);
    }

    /** With how to fill it in. */
    public BatchColumn noted(String words) {
        return new BatchColumn(field, heading, words, alsoCalled, codeOnly, demanded, assumedFrom);
    }

    /** Known by these words too. */
    public BatchColumn alsoCalled(String... words) {
        return new BatchColumn(field, heading, note, List.of(words), codeOnly, demanded, assumedFrom);
    }

    /** Understanding only codes. */
    public BatchColumn byCodeOnly() {
        return new BatchColumn(field, heading, note, alsoCalled, true, demanded, assumedFrom);
    }

    /** Only warned of where it is empty though the field must be answered. */
    public BatchColumn notDemanded() {
        return new BatchColumn(field, heading, note, alsoCalled, codeOnly, false, assumedFrom);
    }

    /** Taken from another field's cell where it has none or an empty one. */
    public BatchColumn assumedFrom(Field source) {
        return new BatchColumn(field, heading, note, alsoCalled, codeOnly, demanded, Optional.of(source.id()));
    }
}
