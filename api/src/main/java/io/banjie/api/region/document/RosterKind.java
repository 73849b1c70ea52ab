// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.region.document;

import io.banjie.api.region.form.Field;
import java.util.List;
import java.util.Objects;

/**
 * A numbered roster of approved filings of one type and employer. Saving freezes its lines and marks its filings.
 *
 * <p>The model offers these names to the template, all always there and text unless something else is said:
 *
 * <ul>
 *   <li>{@code title}; {@code savedOn}, written out; {@code number}, {@code checkUrl} and {@code checkCode} as in a
 *       {@link DocumentKind}, all empty in a preview
 *   <li>{@code employer.name} and {@code employer.uscc} of the day of saving; {@code agency.name}, the one agency that
 *       decided all its filings; {@code profile.x} for each field of the employer's profile, as in a {@link DocumentKind}
 *   <li>{@code columns}, a list of {@code label} and {@code width}; {@code lines}, a list of {@code cells}, a list of
 *       texts, printed by <code>{{.}}</code>
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
 */
public record RosterKind(
        String id, String label, String type, Numbering numbering, List<RosterColumn> columns, Template template) {

    /**
     * A column of a roster. Cells hold labels instead of codes, days as 2019-07-01, amounts with two decimals.
     *
     * @param path what stands in it: {@code line} (its number), {@code service} (years and months), {@code worker.name},
     *     {@code worker.idNumber}, {@code answers.x}, {@code foundation.x} or {@code codes.x.y} as in a
     *     {@link DocumentKind}; or two of them joined by {@code ~}, printed as the period
     *     from one to the other, whose end may be open; empty where the first is
     * @param label its heading
     * @param width relative width, 1 to 40
     */
    public record RosterColumn(String path, String label, int width) {

        private static final String SPAN = "~";

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
            return new RosterColumn(path + SPAN + end.path, label, width);
        }

        /** The one or two paths of this column. */
        public List<String> paths() {
            return List.of(path.split(SPAN));
        }
    }

    public RosterKind {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(numbering, "numbering");
        columns = List.copyOf(columns);
        Objects.requireNonNull(template, "template");
    }
}
