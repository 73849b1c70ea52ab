// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.export;

import io.banjie.api.desk.ExportDesk;
import io.banjie.api.desk.Filing;
import io.banjie.api.desk.ProblemCode;
import io.banjie.api.desk.Refusal;
import io.banjie.api.region.form.Answers;
import io.banjie.api.region.form.Field;
import io.banjie.api.region.form.FieldType;
import io.banjie.api.region.list.Column;
import io.banjie.api.region.list.Column.ColumnType;
import io.banjie.api.region.list.FilingList;
import io.banjie.core.form.Labels;
import io.banjie.core.region.Region;
import io.banjie.office.Column.Type;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The columns of a list of filings as a file: those that its region declares, or those asked for by their paths. */
final class ColumnChoice {

    private static final List<String> USUAL = List.of(
            "serialNumber",
            "typeLabel",
            "employer.name",
            "worker.name",
            "worker.idNumber",
            "agency.name",
            "statusLabel",
            "submittedAt",
            "decidedAt");
    private static final Map<String, ColumnType> TYPES = Map.ofEntries(
            Map.entry("worker.idNumber", ColumnType.PERSON_ID),
            Map.entry("statusLabel", ColumnType.STATUS),
            Map.entry("resultLabel", ColumnType.STATUS),
            Map.entry("returned", ColumnType.BOOLEAN),
            Map.entry("onRoster", ColumnType.BOOLEAN),
            Map.entry("inService", ColumnType.BOOLEAN),
            Map.entry("late", ColumnType.BOOLEAN),
            Map.entry("dueOn", ColumnType.DATE),
            Map.entry("createdAt", ColumnType.INSTANT),
            Map.entry("submittedAt", ColumnType.INSTANT),
            Map.entry("decidedAt", ColumnType.INSTANT),
            Map.entry("undoableUntil", ColumnType.INSTANT));

    /** Fields whose answers are ids or many things at once. */
    private static final Set<FieldType> IN_WORDS = EnumSet.of(FieldType.AGENCY, FieldType.CODES, FieldType.TABLE);

    private final Region region;
    private final Optional<FilingList> list;
    private final Labels labels;
    private final CellValues values;

    /** The columns of a region's list, or of no particular one. */
    ColumnChoice(Region region, Optional<FilingList> list) {
        this.region = region;
        this.list = list;
        labels = region.labels();
        values = new CellValues(region.codes(), region.zone());
    }

    /**
     * The columns of these paths; no paths: those of the list, or the usual ones.
     *
     * @throws Refusal MALFORMED for a path that leads nowhere
     */
    List<ListColumn<Filing>> of(List<String> paths) {
        if (paths.size() > ExportDesk.MOST_COLUMNS) {
            throw Refusal.of(ProblemCode.MALFORMED, "at most " + ExportDesk.MOST_COLUMNS + " columns");
        }
        List<Column> declared = list.map(FilingList::columns).orElse(List.of());
        List<Column> chosen = paths.isEmpty() && !declared.isEmpty()
                ? declared
                : (paths.isEmpty() ? USUAL : paths)
                        .stream().distinct().map(path -> column(path, declared)).toList();
        return chosen.stream().map(this::listed).toList();
    }

    private Column column(String path, List<Column> declared) {
        return declared.stream()
                .filter(column -> column.id().equals(path))
                .findFirst()
                .or(() -> answer(path))
                .or(() -> general(path))
                .orElseThrow(() -> Refusal.of(ProblemCode.MALFORMED, "no column " + path));
    }

    private Optional<Column> answer(String path) {
        return field(path).map(Column::of);
    }

    private Optional<Field> field(String path) {
        return Optional.of(path)
                .filter(name -> name.startsWith(FilingPaths.ANSWERS))
                .map(name -> name.substring(FilingPaths.ANSWERS.length()))
                .flatMap(id -> region.types().stream()
                        .flatMap(type -> type.type().form().field(id).stream())
                        .findFirst());
    }

    private static Optional<Column> general(String path) {
        return CellValues.TEXTS
                .find("column." + path)
                .map(label -> Column.of(path, label, TYPES.getOrDefault(path, ColumnType.TEXT)));
    }

    private ListColumn<Filing> listed(Column column) {
        // However a region names the column, a status is shown in its words.
        boolean status = column.type() == ColumnType.STATUS && !column.id().equals("resultLabel");
        String shown = status ? "statusLabel" : column.id();
        Function<Filing, Optional<?>> path =
                FilingPaths.of(shown).orElseThrow(() -> Refusal.of(ProblemCode.MALFORMED, "no column " + column.id()));
        Function<Filing, Object> value = field(column.id())
                .filter(field -> IN_WORDS.contains(field.type()))
                .<Function<Filing, Object>>map(field -> filing -> labels.of(field, Answers.of(filing.answers())))
                .orElse(filing -> values.of(column, path.apply(filing)));
        return new ListColumn<>(new io.banjie.office.Column(column.label(), width(column), type(column)), value);
    }

    private static Type type(Column column) {
        return switch (column.type()) {
            case DATE -> Type.DATE;
            case MONEY -> Type.MONEY;
            default -> Type.TEXT;
        };
    }

    /** In Latin characters; a Chinese one takes two. */
    private static int width(Column column) {
        int usual =
                switch (column.type()) {
                    case BOOLEAN -> 6;
                    case DATE -> 12;
                    case STATUS -> 12;
                    case MONEY -> 14;
                    case CODE, TEXT -> 16;
                    case INSTANT -> 18;
                    case PERSON_ID -> 20;
                };
        return Math.max(usual, Math.min(30, 2 * column.label().length() + 2));
    }
}
