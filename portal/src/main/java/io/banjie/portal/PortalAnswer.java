// SPDX-License-Identifier: Apache-2.0
package io.banjie.portal;

import io.banjie.portal.PortalFile.Variant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What is sent for one request: everything a browser must be told about a page, decided without a servlet.
 *
 * @param status 200, 304 or 404
 * @param headers all headers but the length
 * @param body what follows, empty for 304
 */
record PortalAnswer(int status, Map<String, String> headers, byte[] body) {

    /** Scripts, styles, data and pictures come from here alone; blob: is for papers shown in the page. Nobody may frame the portal. */
    static final String CONTENT_SECURITY_POLICY = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self' blob: data:",
            "font-src 'self'",
            "connect-src 'self'",
            "frame-src 'self' blob:",
            "object-src 'self' blob:",
            "base-uri 'none'",
            "form-action 'self'",
            "frame-ancestors 'none'");

    private static final int OK = 200;
    private static final int NOT_MODIFIED = 304;
    private static final int NOT_FOUND = 404;
    private static final byte[] NOTHING = {};

    /** The answer to a request for a file that is there. */
    static PortalAnswer of(PortalFile file, String acceptEncoding, String ifNoneMatch) {
        boolean takesGzip = takesGzip(acceptEncoding);
        Variant variant = file.variant(takesGzip);
        Map<String, String> headers = common(file);
        headers.put("ETag", variant.tag());
        headers.put("Cache-Control", file.hashed() ? "public, max-age=31536000, immutable" : "no-cache");
        if (file.compressed().isPresent()) {
            headers.put("Vary", "Accept-Encoding");
        }
        if (names(ifNoneMatch, variant.tag())) {
            return new PortalAnswer(NOT_MODIFIED, headers, NOTHING);
        }
        if (variant != file.bytes()) {
            headers.put("Content-Encoding", "gzip");
        }
        return new PortalAnswer(OK, headers, variant.content());
    }

    /** The page that says that there is nothing here. */
    static PortalAnswer notFound(PortalFile page) {
        Map<String, String> headers = common(page);
        headers.put("Cache-Control", "no-store");
        return new PortalAnswer(NOT_FOUND, headers, page.bytes().content());
    }

    private static Map<String, String> common(PortalFile file) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", file.contentType());
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("Referrer-Policy", "same-origin");
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        headers.put("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        if (file.contentType().startsWith("text/html")) {
            headers.put("Content-Security-Policy", CONTENT_SECURITY_POLICY);
            headers.put("X-Frame-Options", "DENY");
        }
        return headers;
    }

    private static boolean takesGzip(String acceptEncoding) {
        return Arrays.stream(acceptEncoding.split(","))
                .map(String::strip)
                .anyMatch(coding -> coding.matches("(gzip|\\*)(\\s*;\\s*q=(?!0(\\.0*)?$).*)?"));
    }

    private static boolean names(String ifNoneMatch, String tag) {
        return Arrays.stream(ifNoneMatch.split(","))
                .map(String::strip)
                .map(known -> known.startsWith("W/") ? known.substring(2) : known)
                .anyMatch(known -> known.equals(tag) || known.equals("*"));
    }
}
