// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.code;

import io.banjie.api.region.code.CodeItem;
import io.banjie.api.region.code.CodeList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** All code lists that the forms of one region may name: its own, and the national ones it does not replace. Immutable. */
public final class RegionCodes {

    private final Map<String, CodeList> lists = new LinkedHashMap<>();
    private final Map<String, Map<String, CodeItem>> items = new LinkedHashMap<>();

    /**
     * The lists of a region as it declares them.
     *
     * @param regionLists as declared
     * @param national the national lists
     * @throws IllegalArgumentException when a list cannot be resolved or is declared twice
     */
    public RegionCodes(List<CodeList> regionLists, NationalLists national) {
        CodeLists resolver = new CodeLists(national);
        List<String> problems = resolver.problems(regionLists);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", problems));
        }
        national.all().forEach(this::keep);
        regionLists.stream().map(resolver::resolve).forEach(this::keep);
    }

    private RegionCodes(Collection<CodeList> effective) {
        effective.forEach(this::keep);
    }

    /**
     * The lists of a region as they were archived.
     *
     * @param effective what {@link #all()} gave, national lists included
     */
    public static RegionCodes archived(Collection<CodeList> effective) {
        return new RegionCodes(effective);
    }

    private void keep(CodeList list) {
        Map<String, CodeItem> byCode = new LinkedHashMap<>();
        list.items().forEach(item -> byCode.put(item.code(), item));
        lists.put(list.id(), list);
        items.put(list.id(), byCode);
    }

    /** All effective lists, the national ones included. */
    public Collection<CodeList> all() {
        return Collections.unmodifiableCollection(lists.values());
    }

    /** The effective list of this id, or nothing. */
    public Optional<CodeList> list(String id) {
        return Optional.ofNullable(lists.get(Objects.requireNonNull(id, "id")));
    }

    /** The entry of a list, whether it may be chosen today or not; nothing for an unknown list or code. */
    public Optional<CodeItem> item(String listId, String code) {
        return Optional.ofNullable(items.get(Objects.requireNonNull(listId, "listId")))
                .map(byCode -> byCode.get(code));
    }
}
