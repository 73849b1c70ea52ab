// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.session;

import java.util.Set;
import java.util.regex.Pattern;

/** The calls that anybody may make. Whatever is not listed here needs a session. */
public final class OpenCalls {
    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final Pattern READ = Pattern.compile("/?(regions(/[^/;]+)?|certificates/[^/;]+)");
    private static final Pattern POSTED = Pattern.compile("/?(session(/[^/;]+)?|certificates/check)");

    private OpenCalls() {}

    /**
     * Whether a call is open.
     *
     * @param path the path below {@code /api} as it was sent, not decoded
     */
    public static boolean include(String method, String path) {
        return READING.contains(method) && READ.matcher(path).matches()
                || "POST".equals(method) && POSTED.matcher(path).matches();
    }
}
