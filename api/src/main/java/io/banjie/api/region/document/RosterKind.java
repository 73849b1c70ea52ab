// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.region.document;

import java.util.List;
import java.util.Objects;

/**
 * A numbered roster of approved filings of one type and employer. Saving freezes its lines and marks its filings.
 *
 * @param id its name in the region, for example {@code NEW}
 * @param label what people read
 * @param type the filing type whose approved filings it lists
 * @param numbering how it is numbered
 * @param columns its columns in order, also those of the workbook
 * @param template its page; the model offers {@code number}, {@code title}, {@code employer}, {@code profile} (labels
 *     instead of codes), {@code agency}, {@code savedOn}, {@code columns}, {@code lines} (each with {@code cells}),
 *     {@code total}, {@code men}, {@code women}, {@code checkUrl}
 */
public record RosterKind(
        String id, String label, String type, Numbering numbering, List<RosterColumn> columns, Template template) {

    /**
     * A column of a roster.
     *
     * @param path what stands in it: a path like {@code worker.name}, {@code answers.contractStart},
     *     {@code foundation.occupation}, {@code service} or {@code line}
     * @param label its heading
     * @param width relative width, 1 to 40
     */
    public record RosterColumn(String path, String label, int width) {}

    public RosterKind {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(numbering, "numbering");
        columns = List.copyOf(columns);
        Objects.requireNonNull(template, "template");
    }
}
