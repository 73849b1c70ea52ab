// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.region;

import io.banjie.api.region.RegionPlugin;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.osgi.framework.Version;

/**
 * A region's service and where it came from. Several versions may be there at once; the highest one that passes
 * inspection is open.
 *
 * @param plugin the service
 * @param version its bundle's version
 * @param serviceId the service's id: of two equal versions the later wins
 * @param bundle reads the bundle's own bytes, nothing where there are none
 */
public record Candidate(RegionPlugin plugin, Version version, long serviceId, Supplier<Optional<byte[]>> bundle) {

    static final Comparator<Candidate> BEST_FIRST = Comparator.comparing(Candidate::version)
            .thenComparing(Candidate::serviceId)
            .reversed();

    public Candidate {
        Objects.requireNonNull(plugin, "plugin");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(bundle, "bundle");
    }
}
