// SPDX-License-Identifier: Apache-2.0
package io.banjie.benchmarks.measure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Compares ways of doing the same work once, such as taking in a file: in rounds in which each does it, every other round
 * backwards, after one round that does not count.
 *
 * @param ways what does the work, by name; the one to be compared with last
 */
public record FixedWork<T>(Map<String, Consumer<T>> ways) {

    /** Keeps the order of the ways. */
    public FixedWork {
        ways = Collections.unmodifiableMap(new LinkedHashMap<>(ways));
    }

    /**
     * Lets each way do the work in each round.
     *
     * @param units how many units of work there are in it
     * @param work made anew for each round
     */
    public List<Round> of(int rounds, long units, Meter meter, Supplier<T> work) {
        List<Round> counted = new ArrayList<>();
        for (int number = 0; number <= rounds; number++) {
            List<String> order = new ArrayList<>(ways.keySet());
            if (number % 2 == 1) {
                Collections.reverse(order);
            }
            T given = work.get();
            Round round = new Round(List.copyOf(ways.keySet()));
            for (String name : order) {
                round.put(name, once(ways.get(name), given, units, meter));
            }
            if (number > 0) {
                counted.add(round);
            }
        }
        return counted;
    }

    private static <T> Outcome once(Consumer<T> way, T work, long units, Meter meter) {
        Meter.Reading before = meter.read();
        long start = System.nanoTime();
        way.accept(work);
        double seconds = (System.nanoTime() - start) / 1e9;
        Meter.Spent spent = meter.read().since(before);
        return new Outcome(units, seconds, 1000 * seconds, 1000 * seconds, spent.processors(), spent.foreign());
    }
}
