// SPDX-License-Identifier: Apache-2.0
package io.banjie.demo.stage;

import io.banjie.api.desk.AccountDesk.NewAccount;
import io.banjie.api.desk.Actor;
import io.banjie.api.desk.Actor.EmployerRef;
import io.banjie.api.desk.Applicant;
import io.banjie.api.desk.Attachment;
import io.banjie.api.desk.AttachmentDesk;
import io.banjie.api.desk.Attempt;
import io.banjie.api.desk.Channel;
import io.banjie.api.desk.ClockDesk;
import io.banjie.api.desk.Filing;
import io.banjie.api.desk.FilingAction;
import io.banjie.api.desk.FilingDesk;
import io.banjie.api.desk.NewFiling;
import io.banjie.api.desk.ProblemCode;
import io.banjie.api.desk.Refusal;
import io.banjie.api.desk.RegionDesk;
import io.banjie.api.desk.RegionDesk.Declared;
import io.banjie.api.desk.RegionDesk.Listed;
import io.banjie.api.desk.RegionDesk.State;
import io.banjie.api.desk.Roster;
import io.banjie.api.desk.RosterDesk;
import io.banjie.api.desk.Seeding;
import io.banjie.api.region.RegionProfile;
import io.banjie.api.region.SignIn;
import io.banjie.api.region.lifecycle.Status;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Desks that write down what they are asked, and answer a repeated call with its first answer as the real ones do. */
public final class FakeHouse {

    static final String REGION = "990000";
    static final Instant NOW = Instant.parse("2026-03-01T20:00:00Z");

    final List<String> done = new ArrayList<>();
    final Map<String, NewAccount> accounts = new HashMap<>();
    final Map<String, NewFiling> filed = new HashMap<>();
    final Map<String, String> remembered = new HashMap<>();
    boolean open = true;
    Set<SignIn> signIn = Set.of(SignIn.PASSWORD);
    Optional<String> refuses = Optional.empty();
    ProblemCode refusal = ProblemCode.INVALID_ANSWERS;
    Optional<String> forgets = Optional.empty();

    private final Map<String, String> answers = new HashMap<>();

    Desks desks() {
        return new Desks(
                fake(Seeding.class),
                fake(FilingDesk.class),
                fake(AttachmentDesk.class),
                fake(RosterDesk.class),
                fake(RegionDesk.class),
                fake(ClockDesk.class));
    }

    /** Desks have many methods; those named like a method here are played by it, the others nobody may call. */
    private <T> T fake(Class<T> desk) {
        Object made =
                Proxy.newProxyInstance(desk.getClassLoader(), new Class<?>[] {desk}, (self, method, arguments) -> {
                    try {
                        return FakeHouse.class
                                .getMethod(method.getName(), method.getParameterTypes())
                                .invoke(this, arguments);
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause();
                    }
                });
        return desk.cast(made);
    }

    private String once(Actor actor, String what, Supplier<String> result) {
        if (refuses.filter(what::equals).isPresent()) {
            throw Refusal.of(refusal, "refused");
        }
        return answers.computeIfAbsent(actor.attempt().key(), key -> {
            done.add(actor.username() + " " + what);
            return result.get();
        });
    }

    public Actor seed(NewAccount account) {
        accounts.putIfAbsent(account.username(), account);
        return new Actor(
                account.username(),
                account.displayName(),
                account.role(),
                account.region(),
                account.employer().map(name -> new EmployerRef(name.uscc(), name.uscc(), name.name())),
                Optional.empty(),
                false,
                Attempt.NONE);
    }

    public Optional<String> remembered(String step) {
        return Optional.ofNullable(remembered.get(step));
    }

    public void remember(String step, String result) {
        if (forgets.filter(step::equals).isPresent()) {
            forgets = Optional.empty();
            throw Refusal.of(ProblemCode.DATABASE_UNAVAILABLE, "killed between the doing and the remembering");
        }
        remembered.put(step, result);
    }

    public Filing file(Actor actor, NewFiling request) {
        String id = once(actor, "file " + request.type(), () -> {
            String made = "filing-" + (filed.size() + 1);
            filed.put(made, request);
            return made;
        });
        return filing(id, Status.DRAFT);
    }

    public Filing act(Actor actor, String id, FilingAction action) {
        once(actor, action.action().word() + " " + id + " " + action.opinion().orElse(""), () -> id);
        return filing(id, Status.APPROVED);
    }

    public Attachment add(Actor actor, String filing, String kind, String fileName, InputStream content) {
        try {
            int size = content.readAllBytes().length;
            String id = once(actor, "add " + fileName + " to " + filing, () -> kind);
            return new Attachment(
                    kind,
                    kind,
                    true,
                    true,
                    Optional.of(id),
                    Optional.of(fileName),
                    Optional.empty(),
                    size,
                    Optional.of(NOW));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public Roster save(Actor actor, String region, String kind, List<String> filings) {
        String id = once(actor, "save " + kind + " " + filings, () -> "roster");
        return new Roster(id, "1", region, kind, kind, filings.size(), NOW, actor.username(), List.of("pdf"));
    }

    public Optional<Declared> region(String code) {
        RegionProfile profile =
                new RegionProfile(REGION, "Region", "Title", ZoneId.of("Asia/Shanghai"), signIn, List.of());
        Listed listed = new Listed(REGION, "Region", open ? State.OPEN : State.CLOSED, "1.0.0");
        return Optional.of(new Declared(listed, profile, List.of(), Map.of(), List.of(), List.of(), List.of()))
                .filter(declared -> code.equals(REGION));
    }

    public Instant now() {
        return NOW;
    }

    private static Filing filing(String id, Status status) {
        return new Filing(
                id,
                "1",
                REGION,
                "type",
                "Type",
                status,
                "Status",
                "Status",
                false,
                "",
                "1",
                "1.0.0",
                Map.of(),
                List.of(),
                Map.of(),
                Optional.empty(),
                new Filing.EmployerName("uscc", "name"),
                Optional.empty(),
                Optional.empty(),
                id,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Channel.ONLINE,
                Applicant.EMPLOYER,
                false,
                Optional.empty(),
                false,
                false,
                Optional.empty(),
                1,
                NOW,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of());
    }
}
