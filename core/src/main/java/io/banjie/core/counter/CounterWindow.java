// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.counter;

import io.banjie.api.desk.Actor;
import io.banjie.api.desk.Actor.EmployerRef;
import io.banjie.api.desk.CounterDesk;
import io.banjie.api.desk.ProblemCode;
import io.banjie.api.desk.Refusal;
import io.banjie.api.desk.Role;
import io.banjie.api.region.identity.CreditCode;
import io.banjie.api.region.rule.Finding;
import io.banjie.core.account.BoundCertificates;
import io.banjie.core.employer.Abnormalities;
import io.banjie.core.employer.Employers;
import io.banjie.core.employer.Employers.ProfileRef;
import io.banjie.core.filing.Access;
import io.banjie.core.filing.Offices;
import io.banjie.core.region.Region;
import io.banjie.core.region.Regions;
import io.banjie.core.store.Database;
import io.banjie.core.text.Messages;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Shows a clerk the employer whose errand is done at the counter, when its filings come to the clerk's office. */
@Component(service = CounterDesk.class)
public final class CounterWindow implements CounterDesk {

    private static final int LONGEST_REASON = 500;
    private static final Messages MESSAGES = new Messages(CounterWindow.class);

    private final Database database;
    private final Regions regions;
    private final Access access;
    private final Clock clock;

    /** The window over the tables. */
    @Activate
    public CounterWindow(@Reference Database database, @Reference Regions regions, @Reference Clock clock) {
        this.database = Objects.requireNonNull(database, "database");
        this.regions = Objects.requireNonNull(regions, "regions");
        this.clock = Objects.requireNonNull(clock, "clock");
        access = new Access(regions);
    }

    @Override
    public Visitor employer(Actor clerk, String region, String uscc) {
        Region served = served(clerk, region);
        String code = code(uscc);
        return database.read(handle -> visitor(handle, clerk, served, code));
    }

    @Override
    public Visitor flag(Actor clerk, String region, String uscc, boolean abnormal, String reason) {
        Region served = served(clerk, region);
        String code = code(uscc);
        String why = reason(reason);
        return database.transaction(tx -> {
            EmployerRef employer = requireKnown(tx, clerk, served, code);
            Abnormalities.say(tx, region, employer, abnormal, why, clerk, clock.instant());
            return visitor(tx, clerk, served, code);
        });
    }

    /** The employer, where its office is the clerk's; who may not flag it does not learn whether it is known. */
    private EmployerRef requireKnown(Handle handle, Actor clerk, Region region, String code) {
        Optional<EmployerRef> known = Employers.byCode(handle, code);
        access.requireOffice(
                clerk,
                Offices.of(handle, region, code, known.map(EmployerRef::id)).withCounter());
        return known.orElseThrow(() -> Refusal.of(ProblemCode.NOT_FOUND, "no such employer"));
    }

    private static String reason(String typed) {
        String reason = typed.strip();
        if (reason.isEmpty()) {
            throw refused(MESSAGES.error("reason", "reason-missing"));
        }
        if (reason.codePointCount(0, reason.length()) > LONGEST_REASON) {
            throw refused(MESSAGES.error("reason", "reason-too-long", Map.of("most", LONGEST_REASON)));
        }
        return reason;
    }

    private static Refusal refused(Finding finding) {
        return Refusal.of(ProblemCode.INVALID_ANSWERS, "cannot be taken").because(List.of(finding));
    }

    private Region served(Actor clerk, String region) {
        if (clerk.role() != Role.CLERK) {
            throw Refusal.of(ProblemCode.FORBIDDEN, "only clerks work at the counter");
        }
        Region served = regions.known(region)
                .filter(Offices::haveCounters)
                .orElseThrow(() -> Refusal.of(ProblemCode.NOT_FOUND, "no such region with counters"));
        if (clerk.region().filter(region::equals).isEmpty()) {
            throw Refusal.of(ProblemCode.FORBIDDEN, "an account of another region");
        }
        return served;
    }

    private static String code(String uscc) {
        return CreditCode.parse(uscc)
                .map(CreditCode::code)
                .orElseThrow(() -> refused(MESSAGES.error("uscc", "credit-code")));
    }

    private Visitor visitor(Handle handle, Actor clerk, Region region, String code) {
        Optional<EmployerRef> known = Employers.byCode(handle, code);
        Optional<Actor.AgencyRef> office =
                Offices.of(handle, region, code, known.map(EmployerRef::id)).withCounter();
        // An employer that no office has yet may come to any: its profile names the office.
        office.ifPresent(agency -> access.requireOffice(clerk, office));
        return new Visitor(
                code,
                known.map(EmployerRef::name).orElse(""),
                known.isPresent(),
                BoundCertificates.count(handle, code, clock.instant()),
                known.flatMap(employer -> Employers.profile(handle, region.code(), employer.id()))
                        .map(ProfileRef::filing),
                office,
                known.flatMap(employer -> Abnormalities.now(handle, region.code(), employer.id())));
    }
}
