// SPDX-License-Identifier: Apache-2.0
package io.banjie.benchmarks.measure;

import java.util.function.IntFunction;

/**
 * A way of doing the measured work.
 *
 * @param name as the report calls it
 * @param clients gives the work of the client of a number, one unit each time it is run; called anew for each round
 */
public record Contender(String name, IntFunction<Client> clients) {

    /** Does one unit of work after the other, on one thread. */
    public interface Client {

        /** Does one unit. */
        void work() throws Exception;

        /** Lets go of what it holds. */
        default void end() throws Exception {}
    }
}
