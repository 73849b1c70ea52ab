// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.document;

import io.banjie.api.desk.Content;
import io.banjie.api.desk.Export;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.Response;

/** Files as answers. */
public final class Download {

    /** What browsers show without running anything of it. */
    private static final Set<String> SHOWN = Set.of("application/pdf", "image/jpeg", "image/png");

    private Download() {}

    /** A file under its name: shown in place where that is harmless, else offered to be saved. */
    public static Response of(Content content) {
        String disposition = SHOWN.contains(content.mediaType()) ? "inline" : "attachment";
        return Response.ok(content.bytes(), content.mediaType())
                .header(HttpHeaders.CONTENT_LENGTH, content.bytes().length)
                .header(HttpHeaders.CONTENT_DISPOSITION, named(disposition, content.fileName()))
                .build();
    }

    /** A file that is made while it is sent, to be saved under its name. */
    public static Response of(Export export) {
        return Response.ok(new StreamedFile(export.body()), export.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, named("attachment", export.fileName()))
                .build();
    }

    private static String named(String disposition, String fileName) {
        return "%s; filename=\"%s\"; filename*=UTF-8''%s".formatted(disposition, ascii(fileName), encoded(fileName));
    }

    private static String ascii(String name) {
        return name.replaceAll("[^\\w. -]", "_");
    }

    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
    }
}
