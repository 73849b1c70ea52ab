// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.region;

import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a region is.
 *
 * @param code its division code of GB/T 2260, six digits
 * @param name its name
 * @param title the heading of its pages
 * @param timeZone the zone in which its days are counted
 * @param signIn how its employers sign in
 * @param agencies its offices as trees
 */
public record RegionProfile(
        String code, String name, String title, ZoneId timeZone, Set<SignIn> signIn, List<Agency> agencies) {
    public RegionProfile {
        if (!code.matches("\\d{6}")) {
            throw new IllegalArgumentException("not a division code: " + code);
        }
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(timeZone, "timeZone");
        signIn = Set.copyOf(signIn);
        agencies = List.copyOf(agencies);
    }

    /** All offices of the region. */
    public Stream<Agency> allAgencies() {
        return agencies.stream().flatMap(Agency::tree);
    }
}
