// SPDX-License-Identifier: Apache-2.0
package io.banjie.region.jilin.code;

import io.banjie.api.region.code.CodeItem;
import io.banjie.api.region.code.CodeList;
import io.banjie.api.region.code.DataFile;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** 行政区划 of the province, GB/T 2260, from {@code divisions.csv}; withdrawn codes and full names are understood too. */
public final class Divisions {

    /** The list's id. */
    public static final String ID = "C-DIV-JL";

    private static final String TIER = "minimumWageTier";

    private static final CodeList LIST = read();

    private Divisions() {}

    /** The code list. */
    public static CodeList list() {
        return LIST;
    }

    /** The tier of the minimum wage in a division, 1 being the highest; nothing for a division that is not ours. */
    public static Optional<String> minimumWageTier(String code) {
        return LIST.item(LIST.meant(code)).map(item -> item.attribute(TIER));
    }

    private static CodeList read() {
        Map<String, CodeItem> items = new LinkedHashMap<>();
        for (String[] row : DataFile.rows(Divisions.class, "divisions.csv")) {
            Optional<String> above = Optional.of(row[2]).filter(code -> !code.isEmpty());
            items.put(
                    row[0],
                    new CodeItem(row[0], row[1], above, Optional.empty(), Optional.empty(), Map.of(TIER, row[3])));
        }
        return CodeList.of(ID, "行政区划", "2021", "GB/T 2260", items.values().toArray(CodeItem[]::new))
                .alsoKnownAs(otherWords(items));
    }

    private static Map<String, String> otherWords(Map<String, CodeItem> items) {
        Map<String, String> words = new HashMap<>();
        items.values().forEach(item -> words.put(fullName(item, items), item.code()));
        for (String[] row : DataFile.rows(Divisions.class, "withdrawn-divisions.csv")) {
            words.put(row[0], row[2]);
        }
        return words;
    }

    private static String fullName(CodeItem item, Map<String, CodeItem> items) {
        return item.parent()
                        .map(items::get)
                        .map(above -> fullName(above, items))
                        .orElse("")
                + item.label();
    }

    /** The codes of a city and of all that stands under it. */
    public static String[] of(String city) {
        return LIST.items().stream()
                .filter(item -> item.code().equals(city) || item.parent().equals(Optional.of(city)))
                .map(CodeItem::code)
                .toArray(String[]::new);
    }
}
