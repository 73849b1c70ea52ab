// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.testregion;

import io.banjie.api.desk.Actor;
import io.banjie.api.desk.Actor.AgencyRef;
import io.banjie.api.desk.Channel;
import io.banjie.api.desk.NewFiling;
import io.banjie.core.region.Candidate;
import io.banjie.core.store.Database;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.osgi.framework.Version;

/** A house in which the {@link CityRegion} is open, on the second of July 2018. */
public final class City {

    public static final String PERSON = "11010519491231002X";

    public final House house;

    /** A city over one database. */
    public City(Database database) {
        house = new House(database);
        house.clock.set(Instant.parse("2018-07-02T02:00:00Z"));
        house.regions.add(new Candidate(new CityRegion(), Version.parseVersion("1.0.0"), 2, Optional::empty));
    }

    /** An employer's account in the city. */
    public Actor employer(String uscc) {
        return in(house.employer(uscc), Optional.empty());
    }

    /** A clerk of a district. */
    public Actor clerk(String district) {
        return in(house.clerk(district), Optional.of(new AgencyRef(district, district)));
    }

    private static Actor in(Actor actor, Optional<AgencyRef> agency) {
        return new Actor(
                actor.username(),
                actor.displayName(),
                actor.role(),
                Optional.of(CityRegion.CODE),
                actor.employer(),
                agency,
                false,
                actor.attempt());
    }

    /** An employer that has told of itself, in the east. */
    public Actor known(String uscc) {
        Actor employer = employer(uscc);
        house.door.file(employer, profile("profile", "Works", CityRegion.EAST));
        return employer;
    }

    /** A profile or a change of one. */
    public NewFiling profile(String type, String name, String district) {
        return request(type, Map.of("employerName", name, "district", district));
    }

    /** A full-time hire. */
    public NewFiling hire(String place, String start) {
        return hire(place, start, Map.of());
    }

    /** A hire with some answers of its own. */
    public NewFiling hire(String place, String start, Map<String, Object> own) {
        Map<String, Object> answers = new HashMap<>(Map.of(
                "workerName", "张三",
                "idNumber", PERSON,
                "place", place,
                "employmentForm", "1",
                "contractStart", start));
        answers.putAll(own);
        return request("city-hire", answers);
    }

    /** A request online. */
    public NewFiling request(String type, Map<String, Object> answers) {
        return new NewFiling(CityRegion.CODE, type, answers, Optional.empty(), Channel.ONLINE, Optional.empty());
    }
}
