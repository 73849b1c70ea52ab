// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.region;

import io.banjie.api.region.rule.NamedCheck;
import java.util.List;
import java.util.Map;

/**
 * A region that takes new filings: its data and its checks, which are classes of its bundle. To be asked for per
 * operation and never kept.
 */
public final class OpenRegion {

    private final Region region;
    private final Map<String, List<NamedCheck>> checks;

    OpenRegion(Region region, Map<String, List<NamedCheck>> checks) {
        this.region = region;
        this.checks = Map.copyOf(checks);
    }

    /** The region as data. */
    public Region region() {
        return region;
    }

    /** The checks of a filing type. */
    public List<NamedCheck> checks(String type) {
        return checks.getOrDefault(type, List.of());
    }
}
