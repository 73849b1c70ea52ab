// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.roster;

import io.banjie.api.region.document.RosterKind.RosterColumn;
import io.banjie.api.region.form.Field;
import io.banjie.core.region.PinnedType;
import io.banjie.core.region.Region;
import io.banjie.office.Column;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands in the cells of a roster: columns by path, looked up in the names of a line. */
final class Cells {

    /** The path of a line's own number. */
    static final String LINE = "line";

    /** The path of years and months of service. */
    static final String SERVICE = "service";

    private Cells() {}

    /** Whether any column shows years of service. */
    static boolean showService(List<RosterColumn> columns) {
        return columns.stream().flatMap(column -> column.paths().stream()).anyMatch(SERVICE::equals);
    }

    /** The text in a column. */
    static String of(RosterColumn column, Map<String, Object> line) {
        return column.parts().stream()
                .map(paths -> of(paths, line))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(Selector.TEXTS.of("parts", Map.of())));
    }

    private static String of(List<String> paths, Map<String, Object> line) {
        String first = at(paths.get(0), line);
        if (paths.size() == 1 || first.isEmpty()) {
            return first;
        }
        String second = at(paths.get(1), line);
        return second.isEmpty()
                ? Selector.TEXTS.of("period.open", Map.of("from", first))
                : Selector.TEXTS.of("period", Map.of("from", first, "until", second));
    }

    private static String at(String path, Map<String, Object> line) {
        Object found = line;
        for (String name : path.split("\\.")) {
            found = found instanceof Map<?, ?> group ? group.get(name) : null;
        }
        return found == null ? "" : String.valueOf(found);
    }

    /** What a spreadsheet may take the cells of a column for. */
    static Column.Type type(RosterColumn column, String filingType, Region region) {
        String path = column.path();
        if (path.equals(LINE)) {
            return Column.Type.INTEGER;
        }
        return field(path, filingType, region)
                .map(field -> switch (field.type()) {
                    case DATE -> Column.Type.DATE;
                    case MONEY -> Column.Type.MONEY;
                    case INTEGER -> Column.Type.INTEGER;
                    default -> Column.Type.TEXT;
                })
                .orElse(Column.Type.TEXT);
    }

    private static Optional<Field> field(String path, String filingType, Region region) {
        int dot = path.indexOf('.');
        String id = path.substring(dot + 1);
        Stream<PinnedType> types = region.type(filingType).stream();
        return switch (path.substring(0, Math.max(dot, 0))) {
            case "answers" -> named(id, types);
            case "foundation" ->
                named(
                        id,
                        types.flatMap(type -> type.type().foundation().types().stream())
                                .flatMap(foundation -> region.type(foundation).stream()));
            default -> Optional.empty();
        };
    }

    private static Optional<Field> named(String id, Stream<PinnedType> types) {
        return types.flatMap(type -> type.type().form().field(id).stream()).findFirst();
    }
}
