// SPDX-License-Identifier: Apache-2.0
package io.banjie.demo.stage;

import io.banjie.api.desk.Attempt;
import io.banjie.api.desk.Seeding;
import java.util.function.Function;

/**
 * Does each named step once per database: it is remembered after it was done, and done under an idempotency key, so that
 * a kill between the two does no harm either.
 */
final class Steps {

    private static final String DIGEST = "demonstration";

    private final Seeding seeding;
    private final String scope;

    /** Steps of a region. */
    Steps(Seeding seeding, String scope) {
        this.seeding = seeding;
        this.scope = scope;
    }

    /** What the step gave, today or when it was done. */
    String once(String name, Function<Attempt, String> work) {
        String step = scope + '/' + name;
        return seeding.remembered(step).orElseGet(() -> {
            String result = work.apply(new Attempt(DIGEST + '/' + step, DIGEST));
            seeding.remember(step, result);
            return result;
        });
    }
}
