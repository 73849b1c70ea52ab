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

    /** All regions that ever opened, by code. */
    List<Region> all();
}
