// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.region.list;

import io.banjie.api.region.form.Field;
import java.util.Objects;
import java.util.Optional;

/**
 * A column of a list.
 *
 * @param id a path into a filing, for example {@code worker.name} or {@code answers.contractStart}
 * @param label its heading
 * @param type how it is shown
 * @param codeList the list whose labels replace the codes, absent for none
 */
public record Column(String id, String label, ColumnType type, Optional<String> codeList) {

    /** How a column's values are shown. */
    public enum ColumnType {
        TEXT,
        DATE,
        INSTANT,
        BOOLEAN,
        CODE,
        MONEY,
        STATUS,
        PERSON_ID
    }

    public Column {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(type, "type");
    }

    /** A column of some path. */
    public static Column of(String path, String label, ColumnType type) {
        return new Column(path, label, type, Optional.empty());
    }

    /** A column of an answer, shown as its field's type asks. */
    public static Column of(Field field) {
        ColumnType type =
                switch (field.type()) {
                    case DATE -> ColumnType.DATE;
                    case MONEY -> ColumnType.MONEY;
                    case CODE -> ColumnType.CODE;
                    case BOOLEAN -> ColumnType.BOOLEAN;
                    case RESIDENT_ID -> ColumnType.PERSON_ID;
                    default -> ColumnType.TEXT;
                };
        return new Column("answers." + field.id(), field.label(), type, field.codeList());
    }
}
