// SPDX-License-Identifier: Apache-2.0
package io.banjie.benchmarks.measure;

import java.util.Map;

/**
 * What one contender did in one round.
 *
 * @param done units of work
 * @param seconds for how long
 * @param median milliseconds a unit took
 * @param slowest milliseconds that 99 of 100 units did not exceed
 * @param processors seconds of processor time by the name of the process
 * @param foreign the share of the machine's processor time that went to processes of others
 */
public record Outcome(
        long done, double seconds, double median, double slowest, Map<String, Double> processors, double foreign) {

    /** Units a second. */
    public double rate() {
        return done / seconds;
    }
}
