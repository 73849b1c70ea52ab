// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.session;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import javax.servlet.http.Cookie;
import javax.servlet.http.HttpServletRequest;

/**
 * The portal's cookie. Its name ends in the port, because browsers send the cookies of a host to all its ports; it ends
 * with the browser, is out of reach of scripts and never sent from other sites.
 */
final class SessionCookie {

    private SessionCookie() {}

    static Optional<String> read(HttpServletRequest request) {
        String name = name(request);
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    static String bearing(HttpServletRequest request, String token) {
        return name(request) + "=" + token + attributes(request);
    }

    static String erased(HttpServletRequest request) {
        return name(request) + "=" + attributes(request) + "; Max-Age=0";
    }

    private static String name(HttpServletRequest request) {
        return "banjie-session-" + request.getServerPort();
    }

    private static String attributes(HttpServletRequest request) {
        return "; Path=/; HttpOnly; SameSite=Strict" + (request.isSecure() ? "; Secure" : "");
    }
}
