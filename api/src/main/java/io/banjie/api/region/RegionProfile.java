// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.region;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
 * @param texts what it says in the platform's place: {@link #CERTIFICATE_EXPIRED}, {@link
 *     #CERTIFICATE_EXPIRING}, {@link #TASKS_TODO}, {@link #TASKS_DONE}, {@link #ROSTERS_TITLE}
 */
public record RegionProfile(
        String code,
        String name,
        String title,
        ZoneId timeZone,
        Set<SignIn> signIn,
        List<Agency> agencies,
        Map<String, String> texts) {

    /** The text said to an employer whose certificate has expired: how it is renewed here. */
    public static final String CERTIFICATE_EXPIRED = "certificate-expired";

    /** The text said to an employer whose certificate expires soon: how it is renewed here. */
    public static final String CERTIFICATE_EXPIRING = "certificate-expiring";

    /** The heading at home of what an employer has still to do. */
    public static final String TASKS_TODO = "tasks.todo";

    /** The heading at home of what an employer has handed in. */
    public static final String TASKS_DONE = "tasks.done";

    /** The heading of the rosters. */
    public static final String ROSTERS_TITLE = "rosters.title";

    public RegionProfile {
        if (!code.matches("\\d{6}")) {
            throw new IllegalArgumentException("not a division code: " + code);
        }
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(timeZone, "timeZone");
        signIn = Set.copyOf(signIn);
        agencies = List.copyOf(agencies);
        // Profiles archived before there were texts have none.
        texts = texts == null ? Map.of() : Map.copyOf(texts);
    }

    /** A region that says nothing in the platform's place. */
    public RegionProfile(
            String code, String name, String title, ZoneId timeZone, Set<SignIn> signIn, List<Agency> agencies) {
        this(code, name, title, timeZone, signIn, agencies, Map.of());
    }

    /** The same region with a text of its own. */
    public RegionProfile saying(String key, String text) {
        Map<String, String> more = new HashMap<>(texts);
        more.put(key, text);
        return new RegionProfile(code, name, title, timeZone, signIn, agencies, more);
    }

    /** All offices of the region. */
    public Stream<Agency> allAgencies() {
        return agencies.stream().flatMap(Agency::tree);
    }
}
