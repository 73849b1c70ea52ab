// SPDX-License-Identifier: Apache-2.0
package io.banjie.itests.container;

import io.banjie.itests.region.RegionJar;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;

/** A region's bundle, installed from a file of its own by way of the framework alone. */
final class RegionBundle {

    private final RegionJar original;
    private final Path file;
    private final BundleContext context;

    /** The region of this name as it came with the server, not yet installed. */
    RegionBundle(BundleContext context, String name) {
        this(context, RegionJar.read(jar(context, name)), name + ".jar");
    }

    private RegionBundle(BundleContext context, RegionJar original, String fileName) {
        this.context = context;
        this.original = original;
        file = Path.of(context.getProperty("karaf.data"), fileName);
    }

    private static Path jar(BundleContext context, String name) {
        try (Stream<Path> jars = Files.list(Path.of(context.getProperty("karaf.home"), "regions"))) {
            return jars.filter(jar -> jar.getFileName().toString().contains(name))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    String version() {
        return original.version();
    }

    /** The same region in a version that is higher by so much, in a file of its own. */
    RegionBundle higher(int by) {
        String[] parts = version().split("\\.");
        String version = parts[0] + "." + parts[1] + "." + (Integer.parseInt(parts[2]) + by) + ".higher";
        return new RegionBundle(context, original.inVersion(version), "higher-by-" + by + "-" + file.getFileName());
    }

    /** Installs and starts it, if it is not. */
    Bundle start() throws BundleException {
        original.moveTo(file);
        Bundle bundle = context.installBundle(file.toUri().toString());
        bundle.start();
        return bundle;
    }

    /** Puts this version in the place of what that bundle was, as an operator's update does. */
    void replace(Bundle bundle, RegionBundle installed) throws BundleException {
        original.moveTo(installed.file);
        bundle.update();
    }
}
