// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.invariant;

import java.io.Serializable;

/** One thing that somebody in town does. Numbers choose among what is there, so that any sequence makes sense. */
@FunctionalInterface
interface Move extends Serializable {

    /** Does it, and checks that what came of it is what the rules foretold. */
    void in(Town town);
}
