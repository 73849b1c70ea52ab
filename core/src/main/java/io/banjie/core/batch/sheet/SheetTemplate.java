// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.batch.sheet;

import io.banjie.api.desk.BatchDesk;
import io.banjie.api.region.form.FieldType;
import io.banjie.api.region.rule.Finding;
import io.banjie.api.region.rule.Severity;
import io.banjie.office.FailedRow;
import io.banjie.office.TemplateColumn;
import io.banjie.office.WorkbookTemplate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The workbook that employers fill in, and the rows that failed as they come back in it. */
public final class SheetTemplate {

    private static final Set<FieldType> COUNTED = EnumSet.of(FieldType.MONEY, FieldType.INTEGER);
    private static final int NARROWEST = 10;
    private static final int WIDEST = 40;
    private static final int REASONS_WIDTH = 60;
    private static final int MARGIN = 4;

    private final SheetLayout layout;
    private final List<SheetColumn> columns;

    private SheetTemplate(SheetLayout layout, List<SheetColumn> columns) {
        this.layout = layout;
        this.columns = columns;
    }

    /** The template with the columns that are offered. */
    public static SheetTemplate offered(SheetLayout layout) {
        return new SheetTemplate(layout, layout.offered());
    }

    /** The template with what a file had besides as well, so that nothing its sender wrote is lost. */
    public static SheetTemplate with(SheetLayout layout, Collection<String> fields) {
        Set<SheetColumn> all = new LinkedHashSet<>(layout.offered());
        fields.forEach(field -> layout.ofField(field).ifPresent(all::add));
        return new SheetTemplate(layout, List.copyOf(all));
    }

    /**
     * The workbook.
     *
     * @param region the region's code
     * @param edition the form's version
     * @param createdAt what it says of its making
     */
    public WorkbookTemplate workbook(String region, String edition, Instant createdAt) {
        String title = layout.format().title();
        return new WorkbookTemplate(
                new TemplateName(region, layout.type().id()).mark(edition),
                layout.type().label(),
                title,
                columns.stream().map(SheetTemplate::column).toList(),
                reasons(),
                true,
                said("notes.sheet"),
                notes(title),
                BatchDesk.MOST_ROWS,
                createdAt);
    }

    private static String said(String key) {
        return Words.TEXTS.of(key, Map.of());
    }

    private static TemplateColumn column(SheetColumn column) {
        boolean codeOnly = column.peculiar().codeOnly();
        return new TemplateColumn(
                column.heading(),
                column.note(),
                column.demanded(),
                width(column),
                !COUNTED.contains(column.field().type()),
                column.field().type() == FieldType.CODES
                        ? List.of()
                        : column.choices().offered(),
                codeOnly
                        ? String.join("\n", column.choices().explained())
                        : column.field().hint());
    }

    private static int width(SheetColumn column) {
        int letters = Math.max(column.heading().length(), Math.min(column.note().length(), WIDEST / 2)) * 2 + MARGIN;
        return Math.max(NARROWEST, Math.min(WIDEST, letters));
    }

    private static TemplateColumn reasons() {
        return new TemplateColumn(
                said("reasons.heading"), said("reasons.note"), false, REASONS_WIDTH, true, List.of(), "");
    }

    private List<String> notes(String title) {
        List<String> notes = new ArrayList<>();
        notes.add(title);
        for (int i = 1; i <= Integer.parseInt(said("notes.count")); i++) {
            notes.add(Words.TEXTS.of("notes." + i, Map.of("most", BatchDesk.MOST_ROWS)));
        }
        notes.addAll(layout.format().instructions());
        columns.stream()
                .filter(column -> column.peculiar().codeOnly())
                .forEach(column -> notes.add(Words.TEXTS.of(
                        "notes.codes",
                        Map.of(
                                "heading",
                                column.heading(),
                                "codes",
                                String.join("；", column.choices().explained())))));
        return notes;
    }

    /**
     * A row that failed, cells in the order of the columns.
     *
     * @param cells what its sender wrote, by field
     * @param findings all that was found; what only informs is left out
     */
    public FailedRow failed(Map<String, String> cells, List<Finding> findings) {
        Map<Integer, String> marks = new HashMap<>();
        List<String> reasons = new ArrayList<>();
        for (Finding finding : findings) {
            if (finding.severity() != Severity.INFO) {
                reasons.add(finding.message());
                for (int i = 0; i < columns.size(); i++) {
                    if (columns.get(i).id().equals(finding.field())) {
                        marks.merge(i, finding.message(), (one, other) -> one + "\n" + other);
                    }
                }
            }
        }
        return new FailedRow(
                columns.stream()
                        .map(column -> cells.getOrDefault(column.id(), ""))
                        .toList(),
                marks,
                reasons);
    }
}
