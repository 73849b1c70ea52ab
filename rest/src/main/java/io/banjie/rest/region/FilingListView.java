// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.region;

import io.banjie.api.region.code.CodeList;
import io.banjie.api.region.list.Column;
import io.banjie.api.region.list.FilingList;
import io.banjie.api.region.list.Filter;
import io.banjie.api.region.list.ListAction;
import io.banjie.rest.form.Options;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A list of the menu. One that spans several types names them in its preset and has no type of its own. */
@Schema(name = "FilingList")
record FilingListView(
        String id,
        String label,
        String group,
        Optional<String> type,
        Map<String, String> preset,
        List<Column> columns,
        List<Choice> filters,
        List<ListAction> actions,
        int pageSize,
        boolean counted,
        String hint,
        boolean batches) {
    private static final int LINES = 15;

    /** A condition a reader may set; its choices are told when they are few, else where they are. */
    @Schema(name = "Filter")
    record Choice(
            String param,
            String label,
            Filter.FilterType type,
            Optional<List<Options.Option>> options,
            Optional<String> codeList) {

        static Choice of(Filter filter, Function<String, Optional<CodeList>> codeList) {
            Optional<List<Options.Option>> options = filter.options().isEmpty()
                    ? filter.codeList().flatMap(codeList).flatMap(Options::few)
                    : Optional.of(filter.options().stream()
                            .map(option -> new Options.Option(option.code(), option.label()))
                            .toList());
            return new Choice(filter.param(), filter.label(), filter.type(), options, filter.codeList());
        }
    }

    static FilingListView of(FilingList list, Function<String, Optional<CodeList>> codeList) {
        boolean one = list.types().size() == 1;
        Map<String, String> preset = new HashMap<>(list.preset());
        if (!one) {
            preset.putIfAbsent("type", String.join(",", list.types()));
        }
        return new FilingListView(
                list.id(),
                list.label(),
                list.group(),
                one ? Optional.of(list.types().get(0)) : Optional.empty(),
                preset,
                list.columns(),
                list.filters().stream()
                        .map(filter -> Choice.of(filter, codeList))
                        .toList(),
                list.actions(),
                LINES,
                list.counted(),
                list.hint(),
                list.batches());
    }
}
