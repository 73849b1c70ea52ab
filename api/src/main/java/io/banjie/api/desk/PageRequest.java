// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.desk;

import java.util.Optional;

/**
 * Which page of a list.
 *
 * @param limit how many items, 1 to 200
 * @param cursor where the last page ended; absent for the first
 * @param count whether the total is asked for
 */
public record PageRequest(int limit, Optional<String> cursor, boolean count) {

    /** The most items of a page. */
    public static final int MOST = 200;

    /** The usual number of items. */
    public static final int USUAL = 50;

    public PageRequest {
        if (limit < 1 || limit > MOST) {
            throw Refusal.of(ProblemCode.MALFORMED, "limit must be 1 to " + MOST);
        }
    }

    /** The first page of the usual size. */
    public static PageRequest first() {
        return new PageRequest(USUAL, Optional.empty(), false);
    }
}
