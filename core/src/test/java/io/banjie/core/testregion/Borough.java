// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.testregion;

import io.banjie.api.desk.Actor;
import io.banjie.api.desk.Actor.AgencyRef;
import io.banjie.api.desk.Channel;
import io.banjie.api.desk.Filing;
import io.banjie.api.desk.FilingAction;
import io.banjie.api.desk.NewFiling;
import io.banjie.api.region.lifecycle.Action;
import io.banjie.core.region.Candidate;
import io.banjie.core.store.Database;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.osgi.framework.Version;

/** A house in which the {@link BoroughRegion} is open. */
public final class Borough {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";

    public final House house;
    public final BoroughRegion region = new BoroughRegion();

    /** A borough over one database. */
    public Borough(Database database) {
        house = new House(database);
        open();
    }

    /** Opens it. */
    public void open() {
        house.regions.add(new Candidate(region, Version.parseVersion("1.0.0"), 2, Optional::empty));
    }

    /** Closes it. */
    public void close() {
        house.regions.remove(region);
    }

    /** An employer's account, of which nothing is known yet. */
    public Actor employer(String uscc) {
        return in(house.employer(uscc), Optional.empty());
    }

    /** The clerk of the hall. */
    public Actor clerk() {
        return in(house.clerk(BoroughRegion.HALL), Optional.of(new AgencyRef(BoroughRegion.HALL, BoroughRegion.HALL)));
    }

    private static Actor in(Actor actor, Optional<AgencyRef> agency) {
        return new Actor(
                actor.username(),
                actor.displayName(),
                actor.role(),
                Optional.of(BoroughRegion.CODE),
                actor.employer(),
                agency,
                false,
                actor.attempt());
    }

    /** An employer whose profile says so of it. */
    public Actor standing(String uscc, String level) {
        Actor employer = employer(uscc);
        setLevel(employer, level, Optional.empty());
        return employer;
    }

    /** A trusted employer. */
    public Actor trusted(String uscc) {
        return standing(uscc, BoroughRegion.TRUSTED);
    }

    /** Gives an employer another level; the filing that does. */
    public Filing setLevel(Actor employer, String level, Optional<String> before) {
        Filing filed = house.door.file(
                employer,
                request(
                        "standing",
                        Map.of("employerName", "Works", "officeId", BoroughRegion.HALL, "level", level),
                        before));
        return house.door.act(clerk(), filed.id(), FilingAction.of(Action.APPROVE));
    }

    /** A draft of a joining. */
    public Filing draft(Actor employer, int person) {
        return house.door.file(employer, joining(person));
    }

    /** A joining that was handed in. */
    public Filing joined(Actor employer, int person) {
        return submitted(employer, draft(employer, person));
    }

    /** A draft that was handed in. */
    public Filing submitted(Actor employer, Filing draft) {
        return house.door.act(employer, draft.id(), FilingAction.of(Action.SUBMIT));
    }

    /** A joining of somebody. */
    public NewFiling joining(int person) {
        return request(
                "joining",
                Map.of("workerName", "张三", "idNumber", idNumber(person), "contractStart", "2026-03-01"),
                Optional.empty());
    }

    /** A joining of somebody who is told of it. */
    public NewFiling toldJoining(int person, String mobile) {
        Map<String, Object> answers = new HashMap<>(joining(person).answers());
        answers.put("mobile", mobile);
        return request("joining", answers, Optional.empty());
    }

    /** A greeting to somebody who is told of it, and is decided at once. */
    public NewFiling greeting(String subject, String mobile) {
        return request("greeting", Map.of("subject", subject, "mobile", mobile), Optional.empty());
    }

    /** A leaflet. */
    public NewFiling leaflet() {
        return request("leaflet", Map.of("subject", "x"), Optional.empty());
    }

    private static NewFiling request(String type, Map<String, Object> answers, Optional<String> relatesTo) {
        return new NewFiling(BoroughRegion.CODE, type, answers, relatesTo, Channel.ONLINE, Optional.empty());
    }

    /** The resident ID number of a person by a number. */
    public static String idNumber(int person) {
        String seventeen =
                "2201021990%02d%02d%03d".formatted(person / 20000 + 1, person / 1000 % 20 + 1, person % 1000);
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (seventeen.charAt(i) - '0') * WEIGHTS[i];
        }
        return seventeen + CHECKS.charAt(sum % 11);
    }
}
