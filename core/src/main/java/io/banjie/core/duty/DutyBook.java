// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.duty;

import io.banjie.api.desk.Actor;
import io.banjie.api.desk.Actor.EmployerRef;
import io.banjie.api.desk.DutyDesk;
import io.banjie.api.desk.ProblemCode;
import io.banjie.api.desk.Refusal;
import io.banjie.api.region.FilingType;
import io.banjie.api.region.form.Answers;
import io.banjie.api.region.lifecycle.Duty;
import io.banjie.core.region.Region;
import io.banjie.core.region.Regions;
import io.banjie.core.slot.SlotPlan;
import io.banjie.core.slot.Slots.Place;
import io.banjie.core.store.Database;
import io.banjie.core.store.Json;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads what is owed from the employer's profile, and what is done from the places that its filings hold. */
@Component(service = DutyDesk.class)
public final class DutyBook implements DutyDesk {

    /** How many months a duty stays in sight that was not done. */
    private static final int MONTHS_BACK = 11;

    private final Database database;
    private final Regions regions;
    private final Clock clock;

    /** The book over the tables. */
    @Activate
    public DutyBook(@Reference Database database, @Reference Regions regions, @Reference Clock clock) {
        this.database = database;
        this.regions = regions;
        this.clock = clock;
    }

    /** On what an employer's duties rest. */
    private record Standing(Answers answers, Instant since) {}

    /** One duty, one month, and the place that whoever does it holds. */
    private record Item(Duty duty, YearMonth month, Place place) {}

    @Override
    public List<Owed> owed(Actor actor) {
        EmployerRef employer = actor.employer()
                .orElseThrow(() -> Refusal.of(ProblemCode.FORBIDDEN, "only employers have duties of their own"));
        Optional<Region> region = actor.region()
                .flatMap(regions::known)
                .filter(known -> !known.declaration().duties().isEmpty());
        return region.map(known -> database.read(handle -> owed(handle, known, employer.id())))
                .orElse(List.of());
    }

    private List<Owed> owed(Handle handle, Region region, String employer) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), region.zone());
        List<Item> items = standing(handle, region, employer).stream()
                .flatMap(standing -> items(region, employer, standing, today))
                .toList();
        Map<Place, DoneBy> done =
                DoneBy.of(handle, items.stream().map(Item::place).toList());
        return items.stream()
                .map(item -> owed(item, Optional.ofNullable(done.get(item.place())), today))
                .filter(owed -> !owed.done() || owed.month().equals(YearMonth.from(today)))
                .sorted(Comparator.comparing(Owed::month))
                .toList();
    }

    private static Optional<Standing> standing(Handle handle, Region region, String employer) {
        return handle.createQuery(
                        "select f.answers, f.decided_at from employer_profile p join filing f on f.id = p.filing"
                                + " where p.region = ? and p.employer = ?")
                .bind(0, region.code())
                .bind(1, employer)
                .map((row, context) -> new Standing(
                        Json.read(row.getString("answers"), Answers.class),
                        Instant.ofEpochMilli(row.getLong("decided_at"))))
                .findOne();
    }

    private static Stream<Item> items(Region region, String employer, Standing standing, LocalDate today) {
        YearMonth now = YearMonth.from(today);
        YearMonth granted = YearMonth.from(LocalDate.ofInstant(standing.since(), region.zone()));
        YearMonth first = granted.isBefore(now.minusMonths(MONTHS_BACK)) ? now.minusMonths(MONTHS_BACK) : granted;
        return region.declaration().duties().stream()
                .filter(duty -> duty.owedBy().holds(standing.answers(), today))
                .flatMap(duty -> Stream.iterate(first, month -> !month.isAfter(now), month -> month.plusMonths(1))
                        .map(month -> new Item(duty, month, place(region, employer, duty, month, today))));
    }

    /** The place that a filing about this month holds. */
    private static Place place(Region region, String employer, Duty duty, YearMonth month, LocalDate today) {
        FilingType type = region.type(duty.type()).orElseThrow().type();
        Answers answers = Answers.of(Map.of(duty.month(), month.toString()));
        SlotPlan plan = new SlotPlan(
                type,
                new SlotPlan.Subject(region.code(), employer, Optional.empty(), Optional.empty(), answers, today));
        return type.slots().stream()
                .filter(duty::isGuardedBy)
                .flatMap(slot -> plan.place(slot).stream())
                .findFirst()
                .orElseThrow();
    }

    private static Owed owed(Item item, Optional<DoneBy> by, LocalDate today) {
        Duty duty = item.duty();
        LocalDate dueOn =
                item.month().atDay(Math.min(duty.dueDay(), item.month().lengthOfMonth()));
        boolean done = by.filter(DoneBy::handedIn).isPresent();
        return new Owed(
                duty.id(),
                duty.label(),
                duty.message(),
                duty.legalBasis(),
                duty.type(),
                duty.month(),
                item.month(),
                dueOn,
                !done && today.isAfter(dueOn),
                done,
                by.map(DoneBy::filing));
    }
}
