// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.region;

import io.banjie.api.region.FilingType;
import io.banjie.api.region.rule.Case;
import io.banjie.api.region.rule.NamedCheck;
import io.banjie.api.region.rule.Settled;
import io.banjie.core.rule.Judge;
import io.banjie.core.rule.Judgement;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A region that takes new filings: its data and its checks, which are classes of its bundle. To be asked for per
 * operation and never kept.
 */
public final class OpenRegion {

    private final Region region;
    private final Map<String, List<NamedCheck>> checks;
    private final Judge judge;

    OpenRegion(Region region, Map<String, List<NamedCheck>> checks, Judge judge) {
        this.region = Objects.requireNonNull(region, "region");
        this.checks = Map.copyOf(checks);
        this.judge = Objects.requireNonNull(judge, "judge");
    }

    /** The region as data. */
    public Region region() {
        return region;
    }

    /** Judges a case by the rules of the type it is pinned to and the checks of today. */
    public Judgement judge(FilingType pinned, Case filing) {
        return judge.judge(complete(pinned), filing, region.labels());
    }

    /** What the record says of answers of a case that are not there, by field. */
    public Map<String, Settled> settle(FilingType pinned, Case filing) {
        return judge.settle(complete(pinned), filing);
    }

    private FilingType complete(FilingType pinned) {
        return pinned.withChecks(checks.getOrDefault(pinned.id(), List.of()));
    }
}
