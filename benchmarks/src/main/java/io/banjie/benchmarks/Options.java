// SPDX-License-Identifier: Apache-2.0
package io.banjie.benchmarks;

import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What was said on the command line: {@code --name value} pairs. */
public final class Options {

    private final Map<String, String> said = new HashMap<>();

    /** The options among these arguments. */
    public Options(List<String> arguments) {
        for (int i = 0; i < arguments.size(); i += 2) {
            if (!arguments.get(i).startsWith("--") || i + 1 == arguments.size()) {
                throw new IllegalArgumentException("expected --name value, found " + arguments.get(i));
            }
            said.put(arguments.get(i).substring(2), arguments.get(i + 1));
        }
    }

    /** A text. */
    public String text(String name, String unsaid) {
        return said.getOrDefault(name, unsaid);
    }

    /** A whole number. */
    public int number(String name, int unsaid) {
        return Integer.parseInt(text(name, String.valueOf(unsaid)));
    }

    /** A duration in whole seconds. */
    public Duration seconds(String name, int unsaid) {
        return Duration.ofSeconds(number(name, unsaid));
    }

    /** Texts with commas between them. */
    public List<String> texts(String name, String unsaid) {
        return Arrays.asList(text(name, unsaid).split(","));
    }

    /** Whole numbers with commas between them. */
    public List<Integer> numbers(String name, String unsaid) {
        return texts(name, unsaid).stream().map(Integer::valueOf).toList();
    }
}
