// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.fake;

import io.banjie.api.desk.Actor;
import io.banjie.api.desk.ProblemCode;
import io.banjie.api.desk.Refusal;
import io.banjie.api.desk.Session;
import io.banjie.api.desk.SessionCertificate;
import io.banjie.api.desk.SessionDesk;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Sessions of two accounts, by tokens that say whose they are. */
public final class FakeSessions implements SessionDesk {
    public static final String TOKEN = "token-of-employer";
    public static final String NEWCOMERS = "token-of-newcomer";
    public static final Instant EXPIRY = Instant.parse("2026-07-02T09:00:00Z");

    private final Map<String, Actor> sessions =
            new ConcurrentHashMap<>(Map.of(TOKEN, Samples.employer(), NEWCOMERS, Samples.newcomer()));
    private volatile String changed = "";

    @Override
    public Session signIn(String username, String password, String origin) {
        if (!password.equals("right")) {
            throw Refusal.of(ProblemCode.PASSWORD_WRONG, "unknown account or wrong password");
        }
        sessions.put(TOKEN, Samples.employer());
        return new Session(TOKEN, EXPIRY, Samples.employer());
    }

    @Override
    public Session signInByCertificate(List<byte[]> chain, Optional<String> initialPassword, String origin) {
        if (chain.isEmpty()) {
            throw Refusal.of(ProblemCode.CERTIFICATE_REFUSED, "no certificate").named("certificate-missing");
        }
        if (initialPassword.filter("right"::equals).isEmpty()) {
            throw Refusal.of(ProblemCode.CERTIFICATE_REFUSED, "证书已过期，请到窗口更新")
                    .named("certificate-expired")
                    .with("otherCertificates", 1);
        }
        return signIn("employer", "right", origin);
    }

    @Override
    public Optional<Actor> actor(String token) {
        return Optional.ofNullable(sessions.get(token));
    }

    @Override
    public Optional<SessionCertificate> certificate(Actor actor) {
        return actor.certificate().map(digest -> new SessionCertificate("CN=CA", "3e9", EXPIRY, 30));
    }

    @Override
    public Optional<Instant> expiry(String token) {
        return actor(token).map(actor -> EXPIRY);
    }

    @Override
    public void signOut(String token) {
        sessions.remove(token);
    }

    @Override
    public void changePassword(Actor actor, String token, String current, String next) {
        changed = actor.username() + " " + token + " " + current + " " + next;
    }

    public String changed() {
        return changed;
    }
}
