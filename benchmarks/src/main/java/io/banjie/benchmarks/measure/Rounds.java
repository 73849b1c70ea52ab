// SPDX-License-Identifier: Apache-2.0
package io.banjie.benchmarks.measure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How contenders are compared: in rounds in which each works for a while, so that what else the machine does hits all alike.
 * Every other round goes backwards.
 *
 * @param rounds how many count, after one that does not
 * @param time for how long each works in a round
 */
public record Rounds(int rounds, Duration time) {

    private static final double SETTLED = 0.93;
    private static final Duration A_WHILE = Duration.ofSeconds(8);

    /**
     * Lets clients work until a unit's processor time falls no more: the just-in-time compiler has then done its work, which
     * takes the longer the more others use the machine.
     *
     * @param most for how long at most
     * @param units how many units of work it takes at least
     */
    public static void warm(Contender contender, int clients, Duration most, Meter meter, long units) {
        long end = System.nanoTime() + most.toNanos();
        double least = Double.MAX_VALUE;
        int settled = 0;
        long done = 0;
        while ((settled < 3 || done < units) && System.nanoTime() < end) {
            Outcome outcome = ClosedLoop.run(contender, clients, A_WHILE, meter);
            done += outcome.done();
            double each = outcome.processors().values().stream()
                            .mapToDouble(Double::doubleValue)
                            .sum()
                    / outcome.done();
            settled = each < least * SETTLED ? 0 : settled + 1;
            least = Math.min(least, each);
        }
    }

    /** Lets so many clients of each work in turn. */
    public List<Round> of(int clients, Meter meter, List<Contender> contenders) {
        List<String> names = contenders.stream().map(Contender::name).toList();
        List<Round> counted = new ArrayList<>();
        for (int number = 0; number <= rounds; number++) {
            List<Contender> order = new ArrayList<>(contenders);
            if (number % 2 == 1) {
                Collections.reverse(order);
            }
            Round round = new Round(names);
            for (Contender contender : order) {
                round.put(contender.name(), ClosedLoop.run(contender, clients, time, meter));
            }
            if (number > 0) {
                counted.add(round);
            }
        }
        return counted;
    }
}
