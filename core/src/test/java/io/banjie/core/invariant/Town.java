// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.invariant;

import io.banjie.api.desk.Actor;
import io.banjie.core.filing.FilingRecord;
import io.banjie.core.store.Database;
import io.banjie.core.testregion.House;
import io.banjie.core.testregion.TestRegion;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A house with the people who use it: three employers, clerks of two offices and of the city above, four persons. */
final class Town {

    static final ZoneId ZONE = new TestRegion().profile().timeZone();
    static final LocalDate NEVER = LocalDate.EPOCH;

    /**
     * Somebody whom filings can be about.
     *
     * @param name the name
     * @param idType the document type
     * @param idNumber its number
     */
    record Person(String name, String idType, String idNumber) {}

    static final List<Person> PERSONS = List.of(
            new Person("张三", "01", "11010519491231002X"),
            new Person("李四", "01", "220102199003071235"),
            new Person("𠮷野", "01", "220104198506124528"),
            new Person("Ann Smith", "08", "E12345678"));

    private static final List<String> CODES = List.of("91350100M000100Y43", "92220102MA15438D0X", "91220104MA15XJNYXN");

    final House house;
    final List<Actor> employers;
    final List<Actor> clerks;

    /** The ids of filings in the order in which they were approved. */
    final List<String> approvals = new ArrayList<>();

    private Snapshot seen;

    /** A town in which the first two employers are registered with the north office. */
    Town(Database database) {
        house = new House(database);
        employers =
                List.of(house.registered(CODES.get(0)), house.registered(CODES.get(1)), house.employer(CODES.get(2)));
        Actor north = house.clerk(TestRegion.NORTH);
        clerks = List.of(
                north, named("second-clerk", north), house.clerk(TestRegion.SOUTH), house.clerk(TestRegion.CITY));
        seen = Snapshot.of(database);
        seen.filings().values().forEach(filing -> approvals.add(filing.id()));
    }

    private static Actor named(String username, Actor actor) {
        return new Actor(
                username,
                actor.displayName(),
                actor.role(),
                actor.region(),
                actor.employer(),
                actor.agency(),
                false,
                actor.attempt());
    }

    Actor employer(int number) {
        return employers.get(number % employers.size());
    }

    Person person(int number) {
        return PERSONS.get(number % PERSONS.size());
    }

    /** Any employer or clerk. */
    Actor anybody(int number) {
        int chosen = number % (employers.size() + clerks.size());
        return chosen < employers.size() ? employers.get(chosen) : clerks.get(chosen - employers.size());
    }

    List<Actor> everybody() {
        List<Actor> all = new ArrayList<>(employers);
        all.addAll(clerks);
        return all;
    }

    /** One of the filings there are, the newest for 0. */
    FilingRecord filing(int number) {
        List<FilingRecord> all = List.copyOf(seen.filings().values());
        return all.get(all.size() - 1 - number % all.size());
    }

    /** The state after the last step. */
    Snapshot seen() {
        return seen;
    }

    LocalDate today() {
        return LocalDate.ofInstant(house.clock.instant(), ZONE);
    }

    boolean open() {
        return house.regions.open(TestRegion.CODE).isPresent();
    }

    /** Looks again and checks every promise against what was there before. */
    void look() {
        Snapshot now = Snapshot.of(house.database);
        now.filings().forEach((id, filing) -> {
            Optional<FilingRecord> before = Optional.ofNullable(seen.filings().get(id));
            if (Snapshot.approved(filing) && before.filter(Snapshot::approved).isEmpty()) {
                approvals.add(id);
            }
        });
        Invariants.hold(this, seen, now);
        seen = now;
    }

    /** The employer's answers for its registration. */
    Map<String, Object> registration(Actor employer, String agency) {
        Actor.EmployerRef who = employer.employer().orElseThrow();
        return Map.of("employerName", who.name() + " " + agency, "uscc", who.uscc(), "reviewBodyId", agency);
    }
}
