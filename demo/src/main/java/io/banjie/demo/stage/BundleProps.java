// SPDX-License-Identifier: Apache-2.0
package io.banjie.demo.stage;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;

/** The folder {@code demo} of an installed bundle. */
final class BundleProps implements Props {

    private static final String FOLDER = "demo/";

    private final Bundle bundle;

    BundleProps(Bundle bundle) {
        this.bundle = bundle;
    }

    @Override
    public List<String> names() {
        return Stream.ofNullable(bundle.getEntryPaths(FOLDER))
                .map(BundleProps::list)
                .flatMap(List::stream)
                .filter(path -> !path.endsWith("/"))
                .map(path -> path.substring(path.lastIndexOf('/') + 1))
                .toList();
    }

    private static List<String> list(Enumeration<String> paths) {
        return Collections.list(paths);
    }

    @Override
    public Optional<byte[]> read(String name) throws IOException {
        URL entry = bundle.getEntry(FOLDER + name);
        if (entry == null) {
            return Optional.empty();
        }
        try (InputStream in = entry.openStream()) {
            return Optional.of(in.readAllBytes());
        }
    }
}
