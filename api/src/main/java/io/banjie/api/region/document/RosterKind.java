// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.region.document;

import io.banjie.api.region.form.Field;
import io.banjie.api.region.lifecycle.Status;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A numbered roster of approved filings of one type and employer. Saving freezes its lines and marks its filings. Beforehand
 * filings may be printed as a list of the same looks, which has no number, is not kept and marks nothing.
 *
 * <p>The model offers these names to the template, all always there and text unless something else is said:
 *
 * <ul>
 *   <li>{@code title}; {@code savedOn}, written out; {@code number}, {@code checkUrl} and {@code checkCode} as in a
 *       {@link DocumentKind}, all empty in a preview and in a list
 *   <li>{@code serialNumber}, under which all its filings came in: that of their batch, or of the only one; else empty
 *   <li>{@code employer.name} and {@code employer.uscc} of the day of saving; {@code agency.name}, the one agency that
 *       decided all its filings; {@code profile.x} for each field of the employer's profile, as in a {@link DocumentKind}
 *   <li>{@code columns}, a list of {@code label} and {@code width}; {@code lines}, a list of {@code cells}, a list of
 *       texts, printed by <code>{{.}}</code>
 *   <li>{@code sums}, a list of texts, one for each column: the sum of a column that is summed, a word for sums in the first,
 *       else empty; no texts where no column is summed
 *   <li>{@code total}, {@code men} and {@code women} as whole numbers; a person counts by what the resident ID states,
 *       else by the answer {@code sex}
 * </ul>
 *
 * @param id its name in the region, for example {@code NEW}
 * @param label what people read, also the {@code title}
 * @param type the filing type whose approved filings it lists
 * @param numbering how it is numbered
 * @param columns its columns in order, also those of the workbook
 * @param template its page
 * @param printedIn the statuses in which filings are printed as a list beforehand; none where only saved rosters exist
 */
public record RosterKind(
        String id,
        String label,
        String type,
        Numbering numbering,
        List<RosterColumn> columns,
        Template template,
        Set<Status> printedIn) {

    /**
     * A column of a roster. Cells hold labels instead of codes, days as 2019-07-01, amounts with two decimals.
     *
     * @param path what stands in it: {@code line} (its number), {@code service} (years and months), {@code worker.name},
     *     {@code worker.idNumber}, {@code worker.birthDate}, {@code filing.number}, {@code answers.x}, {@code foundation.x} or {@code codes.x.y} as in a
     *     {@link DocumentKind}; or two of them joined by {@code ~}, printed as the period
     *     from one to the other, whose end may be open; empty where the first is; or several of these joined by {@code +}
     * @param label its heading
     * @param width relative width, 1 to 40
     * @param summed whether its amounts are summed up
     */
    public record RosterColumn(String path, String label, int width, boolean summed) {

        private static final String SPAN = "~";
        private static final String MORE = "+";

        /** A column that is not summed. */
        public RosterColumn(String path, String label, int width) {
            this(path, label, width, false);
        }

        /** This column, its amounts summed up below. */
        public RosterColumn sum() {
            return new RosterColumn(path, label, width, true);
        }

        /** This column, followed by what stands in another. */
        public RosterColumn and(RosterColumn more) {
            return new RosterColumn(path + MORE + more.path, label, width, summed);
        }

        /** The column of an answer. */
        public static RosterColumn of(Field field, String label, int width) {
            return new RosterColumn("answers." + field.id(), label, width);
        }

        /** The column of an answer of the filing it builds on. */
        public static RosterColumn ofFoundation(Field field, String label, int width) {
            return new RosterColumn("foundation." + field.id(), label, width);
        }

        /** This column and the next path as a period. */
        public RosterColumn until(RosterColumn end) {
            return new RosterColumn(path + SPAN + end.path, label, width, summed);
        }

        /** The paths of this column: of each part one, or two of a period. */
        public List<List<String>> parts() {
            return Stream.of(path.split("\\" + MORE))
                    .map(part -> List.of(part.split(SPAN)))
                    .toList();
        }

        /** All paths of this column. */
        public List<String> paths() {
            return parts().stream().flatMap(List::stream).toList();
        }
    }

    public RosterKind {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(numbering, "numbering");
        columns = List.copyOf(columns);
        Objects.requireNonNull(template, "template");
        printedIn = printedIn == null ? Set.of() : Set.copyOf(printedIn); // rosters of old are only saved
    }

    /** A roster of approved filings alone. */
    public RosterKind(
            String id, String label, String type, Numbering numbering, List<RosterColumn> columns, Template template) {
        this(id, label, type, numbering, columns, template, Set.of());
    }

    /** Printed beforehand of filings in these statuses as well. */
    public RosterKind alsoPrintedIn(Status... statuses) {
        return new RosterKind(id, label, type, numbering, columns, template, Set.of(statuses));
    }

    /** Whether a filing in this status may stand on a list that is printed beforehand. */
    public boolean lists(Status status) {
        return !printedIn.isEmpty() && (status == Status.APPROVED || printedIn.contains(status));
    }
}
