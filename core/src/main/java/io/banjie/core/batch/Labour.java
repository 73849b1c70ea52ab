// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.batch;

/** A kind of work on many rows, done in turns so that all batches go on. */
interface Labour {

    /**
     * Does the next rows.
     *
     * @return whether there may be more to do
     * @throws io.banjie.core.filing.Many.Stopped when the work was taken away
     * @throws io.banjie.api.desk.Refusal when it cannot be done now, but later
     */
    boolean turn(Claim claim);
}
