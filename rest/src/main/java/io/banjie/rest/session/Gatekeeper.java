// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.session;

import io.banjie.api.desk.ProblemCode;
import io.banjie.api.desk.Refusal;
import io.banjie.api.desk.SessionDesk;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.servlet.http.HttpServletRequest;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Finds out who calls: by {@code Authorization: Bearer}, or else by the portal's cookie. A write by cookie must say that it
 * comes from a page of this host; an account whose password was given by somebody else may only set its own.
 */
@Component(service = Gatekeeper.class)
public final class Gatekeeper {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Pattern BEARER = Pattern.compile("(?i:Bearer) +([!-~]{1,500})");
    private static final Pattern OWN_SESSION = Pattern.compile("/?session(/.*)?");

    private final SessionDesk sessions;

    /** A gatekeeper that asks this desk. */
    @Activate
    public Gatekeeper(@Reference SessionDesk sessions) {
        this.sessions = sessions;
    }

    /**
     * Who makes a call.
     *
     * @param path the path below {@code /api}
     * @throws Refusal UNAUTHENTICATED, FORBIDDEN, PASSWORD_CHANGE_REQUIRED
     */
    public Caller admit(HttpServletRequest request, String path) {
        Optional<String> authorization = Optional.ofNullable(request.getHeader("Authorization"));
        Caller caller = authorization.isPresent() ? byToken(authorization.get()) : byCookie(request);
        if (caller.actor().mustChangePassword() && !OWN_SESSION.matcher(path).matches()) {
            throw Refusal.of(ProblemCode.PASSWORD_CHANGE_REQUIRED, "set a password of your own first");
        }
        return caller;
    }

    private Caller byToken(String authorization) {
        Matcher bearer = BEARER.matcher(authorization.strip());
        if (!bearer.matches()) {
            throw unauthenticated("the Authorization header is not a bearer token");
        }
        return caller(bearer.group(1));
    }

    private Caller byCookie(HttpServletRequest request) {
        Caller caller = caller(SessionCookie.read(request)
                .orElseThrow(() -> unauthenticated("neither a bearer token nor the portal's cookie was sent")));
        if (!READING.contains(request.getMethod())) {
            requireOwnOrigin(request);
        }
        return caller;
    }

    private Caller caller(String token) {
        return sessions.actor(token)
                .map(actor -> new Caller(actor, token))
                .orElseThrow(() -> unauthenticated("the session is unknown or over"));
    }

    static void requireOwnOrigin(HttpServletRequest request) {
        if (!Origin.own(request)) {
            throw Refusal.of(ProblemCode.FORBIDDEN, "Origin or Referer is not of this host and port")
                    .named("origin-mismatch");
        }
    }

    private static Refusal unauthenticated(String why) {
        return Refusal.of(ProblemCode.UNAUTHENTICATED, why);
    }
}
