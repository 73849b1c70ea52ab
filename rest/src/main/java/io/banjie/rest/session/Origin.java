// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.session;

import java.net.URI;
import java.util.Optional;
import java.util.stream.Stream;
import javax.servlet.http.HttpServletRequest;

/** Which page a browser's request comes from. */
final class Origin {

    private Origin() {}

    /** Whether the request names a page it comes from. */
    static boolean named(HttpServletRequest request) {
        return page(request).isPresent();
    }

    /** Whether the request says that it comes from a page of the host and port it goes to; false when it does not say. */
    static boolean own(HttpServletRequest request) {
        return page(request)
                .flatMap(Origin::authority)
                .filter(authority -> authority.equalsIgnoreCase(request.getHeader("Host")))
                .isPresent();
    }

    private static Optional<String> page(HttpServletRequest request) {
        return Stream.of("Origin", "Referer")
                .flatMap(header -> Stream.ofNullable(request.getHeader(header)))
                .findFirst();
    }

    private static Optional<String> authority(String page) {
        try {
            return Optional.ofNullable(URI.create(page).getRawAuthority());
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }
}
