// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.code;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.banjie.api.region.code.CodeItem;
import io.banjie.api.region.code.CodeList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The code lists of national standards, the same for every region. Immutable. */
public final class NationalLists {

    private static final String RESOURCE = "national.json";

    private final Map<String, CodeList> lists;

    private NationalLists(Map<String, CodeList> lists) {
        this.lists = Collections.unmodifiableMap(lists);
    }

    /** The lists that this bundle brings. */
    public static NationalLists bundled() {
        try (InputStream in = NationalLists.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("no " + RESOURCE + " in the bundle");
            }
            Map<String, CodeList> lists = new LinkedHashMap<>();
            for (JsonNode node : new ObjectMapper().readTree(in)) {
                CodeList list = list(node);
                lists.put(list.id(), list);
            }
            return new NationalLists(lists);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static CodeList list(JsonNode node) {
        List<CodeItem> items = new ArrayList<>();
        node.required("items").forEach(item -> items.add(item(item)));
        return CodeList.of(
                text(node, "id"),
                text(node, "title"),
                text(node, "version"),
                text(node, "source"),
                items.toArray(CodeItem[]::new));
    }

    private static CodeItem item(JsonNode node) {
        Map<String, String> attributes = new LinkedHashMap<>();
        node.path("attributes").forEachEntry((name, value) -> attributes.put(name, value.textValue()));
        return CodeItem.of(text(node, "code"), text(node, "label")).knowing(attributes);
    }

    private static String text(JsonNode node, String name) {
        return node.required(name).textValue();
    }

    /** The list of this id, or nothing. */
    public Optional<CodeList> list(String id) {
        return Optional.ofNullable(lists.get(id));
    }

    /** All lists. */
    public Collection<CodeList> all() {
        return lists.values();
    }
}
