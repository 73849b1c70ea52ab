// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.code;

import io.banjie.api.region.code.CodeItem;
import io.banjie.api.region.code.CodeList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Makes the effective list out of what a region declares: the basis restricted and relabelled, then its own entries. */
public final class CodeLists {

    private final NationalLists national;

    /** Derives from these national lists. */
    public CodeLists(NationalLists national) {
        this.national = Objects.requireNonNull(national, "national");
    }

    /**
     * The effective list: every entry in {@link CodeList#items()}, no basis left.
     *
     * @throws IllegalArgumentException when {@link #problems(CodeList)} has something to say
     */
    public CodeList resolve(CodeList declared) {
        List<String> problems = problems(declared);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", problems));
        }
        return new CodeList(
                declared.id(),
                declared.title(),
                declared.version(),
                declared.source(),
                Optional.empty(),
                Map.of(),
                Set.of(),
                List.copyOf(effective(declared).values()),
                declared.aliases());
    }

    private Map<String, CodeItem> effective(CodeList declared) {
        Map<String, CodeItem> items = new LinkedHashMap<>();
        for (CodeItem item : basisItems(declared)) {
            if (declared.restrictedTo().isEmpty() || declared.restrictedTo().contains(item.code())) {
                String label = declared.relabelled().getOrDefault(item.code(), item.label());
                items.put(item.code(), item.labelled(label));
            }
        }
        declared.items().forEach(item -> items.put(item.code(), item));
        return items;
    }

    private List<CodeItem> basisItems(CodeList declared) {
        return declared.basis().flatMap(national::list).map(CodeList::items).orElse(List.of());
    }

    /** What is wrong with a declared list, one sentence each for the region's author; empty when it can be resolved. */
    public List<String> problems(CodeList declared) {
        List<String> problems = new ArrayList<>();
        String list = "code list " + declared.id() + ": ";
        problemsOfBasis(declared).forEach(problem -> problems.add(list + problem));
        Set<String> own = new HashSet<>();
        for (CodeItem item : declared.items()) {
            if (!own.add(item.code())) {
                problems.add(list + "code " + item.code() + " stands there twice");
            }
        }
        problemsOfAliases(declared).forEach(problem -> problems.add(list + problem));
        return problems;
    }

    private List<String> problemsOfBasis(CodeList declared) {
        if (declared.basis().isEmpty()) {
            return problemsWithoutBasis(declared);
        }
        String basis = declared.basis().get();
        if (national.list(basis).isEmpty()) {
            return List.of("there is no national list " + basis);
        }
        Map<String, String> meanings = new LinkedHashMap<>();
        basisItems(declared).forEach(item -> meanings.put(item.code(), item.label()));
        List<String> problems = new ArrayList<>();
        declared.relabelled().keySet().stream()
                .filter(code -> !meanings.containsKey(code))
                .sorted()
                .forEach(code -> problems.add("relabels " + code + ", which " + basis + " does not have"));
        declared.restrictedTo().stream()
                .filter(code -> !meanings.containsKey(code))
                .sorted()
                .forEach(code -> problems.add("is restricted to " + code + ", which " + basis + " does not have"));
        declared.items().stream()
                .filter(item -> !item.label().equals(meanings.getOrDefault(item.code(), item.label())))
                .forEach(item -> problems.add("gives " + item.code() + " another meaning than " + basis + ": "
                        + item.label() + " instead of " + meanings.get(item.code())));
        return problems;
    }

    private List<String> problemsWithoutBasis(CodeList declared) {
        List<String> problems = new ArrayList<>();
        if (!declared.relabelled().isEmpty() || !declared.restrictedTo().isEmpty()) {
            problems.add("relabels or restricts, but names no basis");
        }
        if (national.list(declared.id()).filter(same -> !same.equals(declared)).isPresent()) {
            problems.add("bears the name of a national list and must be derived from it");
        }
        return problems;
    }

    private List<String> problemsOfAliases(CodeList declared) {
        Set<String> codes = effective(declared).keySet();
        List<String> problems = new ArrayList<>();
        new TreeMap<>(declared.aliases()).forEach((word, code) -> {
            if (!codes.contains(code)) {
                problems.add(word + " stands for " + code + ", which is not in it");
            }
            if (codes.contains(word)) {
                problems.add(word + " is a code and stands for " + code);
            }
        });
        return problems;
    }

    /** What is wrong with all lists of a region together. */
    public List<String> problems(List<CodeList> declared) {
        List<String> problems = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (CodeList list : declared) {
            if (!ids.add(list.id())) {
                problems.add("code list " + list.id() + " is declared twice");
            }
            problems.addAll(problems(list));
        }
        return problems;
    }
}
