// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.region.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A list of codes under a version. National lists live once in the core and are named by id; a region brings its own
 * lists, or derives one from a national list by relabelling, restricting or adding - never by giving a code another
 * meaning.
 *
 * @param id the list's name, unique in its region, for example {@code C-SEX}
 * @param title what people read
 * @param version the edition, for example the standard's year
 * @param source the law or standard it comes from
 * @param basis the national list it derives from, absent for a list of its own
 * @param relabelled other labels for codes of the basis
 * @param restrictedTo the only codes of the basis that are offered; empty: all
 * @param items its own entries, after those of the basis
 * @param aliases what else may be sent for a code, for example a withdrawn code or an old name; the answer becomes the
 *     code
 */
public record CodeList(
        String id,
        String title,
        String version,
        String source,
        Optional<String> basis,
        Map<String, String> relabelled,
        Set<String> restrictedTo,
        List<CodeItem> items,
        Map<String, String> aliases) {

    public CodeList {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(source, "source");
        relabelled = Map.copyOf(relabelled);
        restrictedTo = Set.copyOf(restrictedTo);
        items = List.copyOf(items);
        aliases = Map.copyOf(aliases);
    }

    /** A list without aliases. */
    public CodeList(
            String id,
            String title,
            String version,
            String source,
            Optional<String> basis,
            Map<String, String> relabelled,
            Set<String> restrictedTo,
            List<CodeItem> items) {
        this(id, title, version, source, basis, relabelled, restrictedTo, items, Map.of());
    }

    /** A list of its own. */
    public static CodeList of(String id, String title, String version, String source, CodeItem... items) {
        return new CodeList(id, title, version, source, Optional.empty(), Map.of(), Set.of(), List.of(items));
    }

    /** A list that begins as the national list {@code basis}. */
    public static CodeList derived(String id, String basis, String title, String version, String source) {
        return new CodeList(id, title, version, source, Optional.of(basis), Map.of(), Set.of(), List.of());
    }

    /** With other labels for codes of the basis. */
    public CodeList relabelled(Map<String, String> labels) {
        return new CodeList(id, title, version, source, basis, labels, restrictedTo, items, aliases);
    }

    /** With these codes of the basis only. */
    public CodeList restrictedTo(String... codes) {
        return new CodeList(id, title, version, source, basis, relabelled, Set.of(codes), items, aliases);
    }

    /** With further entries. */
    public CodeList plus(CodeItem... more) {
        List<CodeItem> all = new ArrayList<>(items);
        all.addAll(List.of(more));
        return new CodeList(id, title, version, source, basis, relabelled, restrictedTo, all, aliases);
    }

    /** With other words that may be sent for codes: what is sent, and the code it means. */
    public CodeList alsoKnownAs(Map<String, String> words) {
        return new CodeList(id, title, version, source, basis, relabelled, restrictedTo, items, words);
    }

    /** The code that is meant by what was sent: itself, or the code it is an alias of. */
    public String meant(String sent) {
        return aliases.getOrDefault(sent, sent);
    }

    /** The entry of this code among its own entries, or nothing. */
    public Optional<CodeItem> item(String code) {
        return items.stream().filter(item -> item.code().equals(code)).findFirst();
    }
}
