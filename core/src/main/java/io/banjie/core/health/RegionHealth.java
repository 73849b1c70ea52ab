// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.health;

import io.banjie.api.desk.Health.Level;
import io.banjie.api.desk.Health.Line;
import io.banjie.api.desk.RegionDesk.State;
import io.banjie.api.desk.RegionDesk.Watched;

/** A line per region. A closed one is never critical: the others are served, and its old filings too. */
final class RegionHealth {

    private RegionHealth() {}

    static Line line(Watched region) {
        String name = "region " + region.code();
        if (region.state() == State.CLOSED) {
            String why = region.problems().isEmpty() ? "its bundle is not there" : problems(region);
            return new Line(name, Level.WARNING, "closed: " + why);
        }
        return region.problems().isEmpty()
                ? new Line(name, Level.OK, "open, version " + region.version())
                : new Line(name, Level.WARNING, "open, version " + region.version() + ", not " + problems(region));
    }

    private static String problems(Watched region) {
        return String.join("; ", region.problems());
    }
}
