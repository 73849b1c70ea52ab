// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.batch.sheet;

import io.banjie.api.region.FilingType;
import io.banjie.api.region.batch.BatchFormat;
import io.banjie.api.region.batch.BatchFormat.Mode;
import io.banjie.api.region.form.Field;
import io.banjie.api.region.form.FieldType;
import io.banjie.api.region.form.Form;
import io.banjie.core.region.Region;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** All columns that files of a filing type may have, made from its form; there is no other list of them. Immutable. */
public final class SheetLayout {

    private static final Set<FieldType> WITHOUT_COLUMN = Set.of(FieldType.PHOTO, FieldType.TABLE);

    private final FilingType type;
    private final BatchFormat format;
    private final Map<String, SheetColumn> columns = new LinkedHashMap<>();
    private final Map<String, SheetColumn> called = new HashMap<>();
    private final Set<String> inherited;

    /**
     * The layout of a type's files.
     *
     * @throws IllegalArgumentException when its filings do not come in files
     */
    public SheetLayout(FilingType type, Region region) {
        this.type = type;
        format = type.batch().orElseThrow(() -> new IllegalArgumentException(type.id() + " comes in no files"));
        type.form().fields().filter(SheetLayout::cellular).forEach(field -> {
            SheetColumn column = SheetColumn.of(field, format.column(field), region);
            columns.put(field.id(), column);
            format.headings(field).forEach(heading -> called.put(heading, column));
        });
        inherited = type.foundation().types().stream()
                .flatMap(id -> region.type(id).stream())
                .flatMap(pinned -> pinned.type().form().fields())
                .map(Field::id)
                .filter(id -> !id.equals(Form.ID_NUMBER))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean cellular(Field field) {
        return !field.readOnly() && !WITHOUT_COLUMN.contains(field.type());
    }

    /** The filing type. */
    FilingType type() {
        return type;
    }

    /** What its rows have to do with one another. */
    public Mode mode() {
        return format.mode();
    }

    /** The format. */
    BatchFormat format() {
        return format;
    }

    /** The columns of the template. */
    List<SheetColumn> offered() {
        return format.offered().isEmpty()
                ? List.copyOf(columns.values())
                : format.offered().stream().map(columns::get).toList();
    }

    /** The columns of these fields, in their order. */
    List<SheetColumn> of(Collection<String> fields) {
        return fields.stream().map(columns::get).toList();
    }

    /** Every column that is understood. */
    Collection<SheetColumn> all() {
        return columns.values();
    }

    /** The column of a field, or nothing. */
    Optional<SheetColumn> ofField(String id) {
        return Optional.ofNullable(columns.get(id));
    }

    /** The column that is meant by a heading, or nothing. */
    Optional<SheetColumn> called(String heading) {
        return Optional.ofNullable(called.get(BatchFormat.plain(heading)));
    }

    /** The one column that a heading most resembles among those that no other heading means; or nothing. */
    Optional<SheetColumn> resembling(String heading, Collection<SheetColumn> others) {
        String plain = BatchFormat.plain(heading);
        Map<SheetColumn, Integer> distances = new HashMap<>();
        called.forEach((words, column) -> {
            if (!others.contains(column) && Likeness.alike(plain, words)) {
                distances.merge(column, Likeness.distance(plain, words), Math::min);
            }
        });
        int least = distances.values().stream().min(Integer::compare).orElse(0);
        distances.values().removeIf(distance -> distance > least);
        return distances.size() == 1 ? distances.keySet().stream().findFirst() : Optional.empty();
    }

    /** Whether the filing that a row builds on tells what an absent column does not. */
    boolean inherits(SheetColumn column) {
        return inherited.contains(column.id()) && !column.field().askedAnew();
    }

    /** The field that is meant by its id or by a heading, or nothing. */
    public Optional<String> field(String idOrHeading) {
        return ofField(idOrHeading).or(() -> called(idOrHeading)).map(SheetColumn::id);
    }

    /** A text as a cell holds it. */
    public String cell(String text) {
        return CellText.storable(text);
    }
}
