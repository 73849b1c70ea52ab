// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.problem;

/** An answer that cannot be finished though it has begun: nothing can be said any more, only the connection be cut. */
public final class BrokenOff extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** An answer broken off for this reason. */
    public BrokenOff(RuntimeException reason) {
        super(reason);
    }
}
