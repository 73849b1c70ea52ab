// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.batch.sheet;

import io.banjie.api.region.Agency;
import io.banjie.api.region.batch.BatchFormat;
import io.banjie.api.region.code.CodeItem;
import io.banjie.api.region.code.CodeList;
import io.banjie.core.region.Region;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What can be chosen in a cell: by code, by label, or by another word that is known for it. */
final class Choices {

    /** Anything may be written. */
    static final Choices NONE = new Choices(List.of());

    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern LEADING_NOUGHTS = Pattern.compile("^0+(?=\\d)");

    private final Map<String, String> meanings = new HashMap<>();
    private final Map<String, String> labels = new HashMap<>();
    private final List<String> offered;

    private Choices(List<String> offered) {
        this.offered = offered;
    }

    /** The entries of a code list. */
    static Choices of(CodeList list, boolean codeOnly) {
        List<String> offered = new ArrayList<>();
        Choices choices = new Choices(offered);
        for (CodeItem item : list.items()) {
            offered.add(codeOnly ? item.code() : item.label());
            choices.labels.put(item.code(), item.label());
            if (!codeOnly) {
                choices.meanings.putIfAbsent(Words.plain(item.label()), item.code());
            }
        }
        if (!codeOnly) {
            list.aliases().forEach((word, code) -> choices.meanings.putIfAbsent(Words.plain(word), code));
        }
        choices.takeShortened(list, codeOnly);
        // A code is a code, whatever label it may be as well.
        list.items().forEach(item -> choices.meanings.put(Words.plain(item.code()), item.code()));
        return choices;
    }

    /**
     * What people write for an entry, where it can mean no other: a spreadsheet makes a number of the code 01 and shows it
     * as 1, and what a label explains in brackets is left out.
     */
    private void takeShortened(CodeList list, boolean codeOnly) {
        Map<String, Set<String>> shortened = new HashMap<>();
        for (CodeItem item : list.items()) {
            if (NUMBER.matcher(item.code()).matches()) {
                String number = LEADING_NOUGHTS.matcher(item.code()).replaceFirst("");
                shortened.computeIfAbsent(number, unknown -> new HashSet<>()).add(item.code());
            }
            if (!codeOnly) {
                String bare = BatchFormat.plain(item.label());
                shortened.computeIfAbsent(bare, unknown -> new HashSet<>()).add(item.code());
            }
        }
        shortened.forEach((words, codes) -> {
            if (codes.size() == 1) {
                meanings.putIfAbsent(words, codes.iterator().next());
            }
        });
    }

    /** The offices of a region that accept filings. */
    static Choices ofAgencies(Region region) {
        List<String> offered = new ArrayList<>();
        Choices choices = new Choices(offered);
        region.declaration().profile().allAgencies().filter(Agency::accepting).forEach(agency -> {
            offered.add(agency.name());
            choices.labels.put(agency.id(), agency.name());
            choices.meanings.put(Words.plain(agency.name()), agency.id());
            choices.meanings.put(Words.plain(agency.id()), agency.id());
        });
        return choices;
    }

    /** Yes and no. */
    static Choices ofYesAndNo() {
        List<String> offered = new ArrayList<>();
        Choices choices = new Choices(offered);
        for (String answer : List.of("true", "false")) {
            List<String> words =
                    List.of(Words.TEXTS.of("words." + answer, Map.of()).split(" "));
            offered.add(words.get(0));
            choices.labels.put(answer, words.get(0));
            words.forEach(word -> choices.meanings.put(Words.plain(word), answer));
        }
        return choices;
    }

    /** What a cell's text means, or nothing. */
    Optional<String> meant(String text) {
        return Optional.ofNullable(meanings.get(Words.plain(text)));
    }

    /** The entry of this code or label, whether labels are understood in the column or not; or nothing. */
    Optional<String> labelled(String text) {
        return meant(text).or(() -> labels.entrySet().stream()
                .filter(label -> Words.plain(label.getValue()).equals(Words.plain(text)))
                .map(Map.Entry::getKey)
                .findFirst());
    }

    /** The only entry whose label bears this number, or nothing. */
    Optional<String> numbered(String number) {
        Pattern whole = Pattern.compile("(?<!\\d)" + Pattern.quote(number) + "(?!\\d)");
        List<String> bearing = labels.entrySet().stream()
                .filter(label -> whole.matcher(label.getValue()).find())
                .map(Map.Entry::getKey)
                .toList();
        return bearing.size() == 1 ? Optional.of(bearing.get(0)) : Optional.empty();
    }

    /** What people read for a code; the code itself where nothing is known of it. */
    String label(String code) {
        return labels.getOrDefault(code, code);
    }

    /** What a template offers to choose from; nothing where anything may be written. */
    List<String> offered() {
        return List.copyOf(offered);
    }

    /** Each code with its label, for columns that understand codes only. */
    List<String> explained() {
        return offered.stream()
                .map(code -> code.equals(label(code)) ? code : code + " " + label(code))
                .toList();
    }
}
