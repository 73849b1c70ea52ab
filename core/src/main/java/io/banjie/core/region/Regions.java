// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.region;

import java.util.List;
import java.util.Optional;

/** Which regions there are: open ones with their checks, closed ones as archived data. */
public interface Regions {

    /** The region when it takes new filings, or nothing. */
    Optional<OpenRegion> open(String code);

    /** The region as data, open or closed; nothing when it never opened. */
    Optional<Region> known(String code);

    /**
     * A region as it was when something was judged by it.
     *
     * @param digest of its declaration then
     * @throws IllegalStateException when the archive does not hold it, which would mean a damaged database
     */
    Region archived(String digest);

    /** All regions that ever opened, by code. */
    List<Region> all();
}
