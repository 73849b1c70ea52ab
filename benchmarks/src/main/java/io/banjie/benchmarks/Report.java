// SPDX-License-Identifier: Apache-2.0
package io.banjie.benchmarks;

import io.banjie.benchmarks.measure.Outcome;
import io.banjie.benchmarks.measure.Round;
import io.banjie.benchmarks.measure.Spread;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;

/** Tells on the console what was measured, in lines that fit into a table of Markdown. */
public final class Report {

    private Report() {}

    /** Says a line. */
    public static void say(String line, Object... values) {
        System.out.println(String.format(Locale.ROOT, line, values));
    }

    /** Says what each contender reached in these rounds, and what part of the last one's rate the others reached. */
    public static void compare(String heading, List<Round> rounds) {
        say("%n%s", heading);
        say("| | a second, median [range] | p50 ms | p99 ms | CPU ms each | others' CPU |");
        say("|---|---|---|---|---|---|");
        List<String> names = rounds.get(0).names();
        for (String name : names) {
            say(
                    "| %s | %s | %s | %s | %s | %s |",
                    name,
                    spread(rounds, name, Outcome::rate).text("%.0f"),
                    spread(rounds, name, Outcome::median).text("%.2f"),
                    spread(rounds, name, Outcome::slowest).text("%.2f"),
                    processors(rounds, name),
                    spread(rounds, name, Outcome::foreign).text("%.2f"));
        }
        String base = names.get(names.size() - 1);
        for (String name : names.subList(0, names.size() - 1)) {
            Spread ratio = Spread.of(
                    rounds, round -> round.of(name).rate() / round.of(base).rate());
            say("rate of %s / %s: %s", name, base, ratio.text("%.2f"));
        }
    }

    private static Spread spread(List<Round> rounds, String name, ToDoubleFunction<Outcome> figure) {
        return Spread.of(rounds, round -> figure.applyAsDouble(round.of(name)));
    }

    private static String processors(List<Round> rounds, String name) {
        StringBuilder text = new StringBuilder();
        for (String process : new TreeSet<>(rounds.get(0).of(name).processors().keySet())) {
            Spread each =
                    spread(rounds, name, outcome -> 1000 * outcome.processors().get(process) / outcome.done());
            text.append(text.isEmpty() ? "" : ", ").append(process).append(' ').append(each.text("%.2f"));
        }
        return text.toString();
    }
}
