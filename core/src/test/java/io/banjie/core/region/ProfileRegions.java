// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.region;

import io.banjie.api.region.Agency;
import io.banjie.api.region.RegionProfile;
import io.banjie.api.region.SignIn;
import io.banjie.core.code.NationalLists;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Regions that are known by their profile alone and never open, for tests of what does not file. */
public final class ProfileRegions implements Regions {

    /** A region whose employers sign in by password, with the offices {@code city} and, below it, {@code district}. */
    public static final String PASSWORDS = "990000";

    /** A region with an office {@code harbour} whose employers sign in by certificate only. */
    public static final String CERTIFICATES = "980000";

    private final Map<String, Region> regions = new TreeMap<>();

    /** The two regions above. */
    public ProfileRegions() {
        add(PASSWORDS, SignIn.PASSWORD, Agency.above("city", "City", Agency.accepting("district", "District")));
        add(CERTIFICATES, SignIn.CERTIFICATE, Agency.accepting("harbour", "Harbour"));
    }

    private void add(String code, SignIn signIn, Agency agency) {
        RegionProfile profile = new RegionProfile(
                        code, "Region " + code, "Title", ZoneId.of("Asia/Shanghai"), Set.of(signIn), List.of(agency))
                .saying(RegionProfile.CERTIFICATE_EXPIRED, "Renewed free of charge in " + code);
        regions.put(
                code,
                new Region(
                        new RegionDeclaration(
                                "1.0.0", profile, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                                List.of(), List.of()),
                        NationalLists.bundled()));
    }

    @Override
    public Optional<OpenRegion> open(String code) {
        return Optional.empty();
    }

    @Override
    public Optional<Region> known(String code) {
        return Optional.ofNullable(regions.get(code));
    }

    @Override
    public Region archived(String digest) {
        return regions.values().stream()
                .filter(region -> region.digest().equals(digest))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public List<Region> all() {
        return List.copyOf(regions.values());
    }
}
