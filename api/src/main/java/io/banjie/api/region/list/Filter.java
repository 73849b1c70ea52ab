// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.region.list;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A condition a reader may set on a list.
 *
 * @param param the query parameter of the filings resource it sets
 * @param label what people read
 * @param type which control
 * @param options the choices of a CHOICE, in order
 * @param codeList the code list that gives the choices instead
 */
public record Filter(String param, String label, FilterType type, List<Option> options, Optional<String> codeList) {

    /** Which control a filter is. */
    public enum FilterType {
        TEXT,
        CHOICE,
        DATE,
        BOOLEAN
    }

    /**
     * One choice.
     *
     * @param code what is sent
     * @param label what people read
     */
    public record Option(String code, String label) {}

    public Filter {
        Objects.requireNonNull(param, "param");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(type, "type");
        options = List.copyOf(options);
    }

    /** A line of text. */
    public static Filter text(String param, String label) {
        return new Filter(param, label, FilterType.TEXT, List.of(), Optional.empty());
    }

    /** A day. */
    public static Filter date(String param, String label) {
        return new Filter(param, label, FilterType.DATE, List.of(), Optional.empty());
    }

    /** Yes or no. */
    public static Filter yesNo(String param, String label) {
        return new Filter(param, label, FilterType.BOOLEAN, List.of(), Optional.empty());
    }

    /** One of these choices. */
    public static Filter choice(String param, String label, Option... options) {
        return new Filter(param, label, FilterType.CHOICE, List.of(options), Optional.empty());
    }

    /** One item of a code list. */
    public static Filter choice(String param, String label, String codeList) {
        return new Filter(param, label, FilterType.CHOICE, List.of(), Optional.of(codeList));
    }

    /** A choice. */
    public static Option option(String code, String label) {
        return new Option(code, label);
    }

    /** The same filter as a map entry for presets. */
    public Map.Entry<String, String> set(String value) {
        return Map.entry(param, value);
    }
}
