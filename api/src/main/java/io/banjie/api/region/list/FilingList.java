// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.region.list;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A list of the caller's filings that the portal offers in its menu.
 *
 * @param id the list's name in the region
 * @param label the menu's word
 * @param group the menu's group
 * @param types the filing types it shows, at least one
 * @param preset query parameters it sets, for example {@code status=APPROVED}, several values separated by commas; one
 *     that is also a filter begins there and may be changed by the reader, the others always hold
 * @param columns in order
 * @param filters in order
 * @param actions in order
 * @param counted whether its total is shown
 * @param hint a sentence above it, empty for none
 * @param batches whether the files in which filings of its type came stand above it, with what became of their rows
 */
public record FilingList(
        String id,
        String label,
        String group,
        List<String> types,
        Map<String, String> preset,
        List<Column> columns,
        List<Filter> filters,
        List<ListAction> actions,
        boolean counted,
        String hint,
        boolean batches) {

    public FilingList {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(group, "group");
        types = List.copyOf(types);
        preset = Map.copyOf(preset);
        columns = List.copyOf(columns);
        filters = List.copyOf(filters);
        actions = List.copyOf(actions);
        Objects.requireNonNull(hint, "hint");
    }

    /** A list of filings of these types. */
    public static FilingList of(String id, String label, String group, String... types) {
        return new FilingList(
                id, label, group, List.of(types), Map.of(), List.of(), List.of(), List.of(), false, "", false);
    }

    /** Showing only what these query parameters let through. */
    public FilingList only(Map<String, String> parameters) {
        return new FilingList(id, label, group, types, parameters, columns, filters, actions, counted, hint, batches);
    }

    /** With these columns. */
    public FilingList columns(Column... shown) {
        return new FilingList(
                id, label, group, types, preset, List.of(shown), filters, actions, counted, hint, batches);
    }

    /** With these filters. */
    public FilingList filters(Filter... offered) {
        return new FilingList(
                id, label, group, types, preset, columns, List.of(offered), actions, counted, hint, batches);
    }

    /** With these actions. */
    public FilingList actions(ListAction... offered) {
        return new FilingList(
                id, label, group, types, preset, columns, filters, List.of(offered), counted, hint, batches);
    }

    /** With its total. */
    public FilingList withTotal() {
        return new FilingList(id, label, group, types, preset, columns, filters, actions, true, hint, batches);
    }

    /** With the files in which filings of its type came, and what became of their rows. */
    public FilingList withBatches() {
        return new FilingList(id, label, group, types, preset, columns, filters, actions, counted, hint, true);
    }

    /** With a sentence above it. */
    public FilingList hint(String sentence) {
        return new FilingList(id, label, group, types, preset, columns, filters, actions, counted, sentence, batches);
    }
}
