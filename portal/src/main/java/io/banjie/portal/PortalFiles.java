// SPDX-License-Identifier: Apache-2.0
package io.banjie.portal;

import io.banjie.portal.PortalFile.Variant;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** The files under {@code web/} of this bundle, read once each. Only names of the shapes that the build writes are looked for. */
final class PortalFiles {
    static final String INDEX = "/index.html";
    static final String NOT_FOUND = "/404.html";

    private static final Pattern SERVED =
            Pattern.compile("/(assets/)?[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*\\.([a-z0-9]+)");
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html;charset=UTF-8",
            "js", "text/javascript;charset=UTF-8",
            "css", "text/css;charset=UTF-8",
            "svg", "image/svg+xml",
            "png", "image/png");

    private final Class<?> neighbour;
    private final Map<String, Optional<PortalFile>> read = new ConcurrentHashMap<>();

    /** The files of the bundle that the given class came from. */
    PortalFiles(Class<?> neighbour) {
        this.neighbour = neighbour;
    }

    /**
     * The file at a path of the portal, {@code /} being the start page; nothing where there is none.
     *
     * @param path the decoded path below the portal's root, with its leading slash
     */
    Optional<PortalFile> at(String path) {
        var shape = SERVED.matcher("/".equals(path) ? INDEX : path);
        if (!shape.matches() || !TYPES.containsKey(shape.group(3))) {
            return Optional.empty();
        }
        return known(shape.group(), TYPES.get(shape.group(3)), shape.group(1) != null);
    }

    private Optional<PortalFile> known(String name, String type, boolean hashed) {
        Optional<PortalFile> seen = read.get(name);
        if (seen != null) {
            return seen;
        }
        Optional<PortalFile> file = bytes(name)
                .map(bytes -> new PortalFile(
                        type, Variant.of(bytes), bytes(name + ".gz").map(Variant::of), hashed));
        // A name that is not there is not remembered: there is no end of such names.
        file.ifPresent(found -> read.put(name, Optional.of(found)));
        return file;
    }

    private Optional<byte[]> bytes(String name) {
        try (InputStream in = neighbour.getResourceAsStream("/web" + name)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
