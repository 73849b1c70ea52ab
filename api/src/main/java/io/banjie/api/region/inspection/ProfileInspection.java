// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.region.inspection;

import io.banjie.api.region.Agency;
import io.banjie.api.region.RegionProfile;
import java.util.List;

/** Looks at a region's name and offices. */
public final class ProfileInspection {

    private ProfileInspection() {}

    /** Reports on the profile. */
    public static void inspect(RegionProfile profile, Report report) {
        report.requireText(profile.name(), "name");
        report.requireText(profile.title(), "title");
        report.require(!profile.signIn().isEmpty(), "nobody can sign in");
        profile.texts().forEach((key, text) -> report.requireText(text, "text " + key));
        List<Agency> agencies = profile.allAgencies().toList();
        report.eachOnce("agency", agencies, Agency::id);
        report.require(agencies.stream().anyMatch(Agency::accepting), "no agency accepts filings");
        agencies.forEach(agency -> report.about("agency " + agency.id()).requireText(agency.name(), "name"));
    }
}
