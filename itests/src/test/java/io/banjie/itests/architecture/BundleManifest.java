// SPDX-License-Identifier: Apache-2.0
package io.banjie.itests.architecture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/** What a built bundle imports and exports. */
public record BundleManifest(List<String> imports, List<String> exports) {

    /** The manifest of a module that was built. */
    public static BundleManifest of(Path module) {
        Path file = module.resolve("target/classes/META-INF/MANIFEST.MF");
        if (!Files.exists(file)) {
            throw new IllegalStateException(file + " is not there: build the whole tree, not this module alone");
        }
        try (InputStream in = Files.newInputStream(file)) {
            Manifest manifest = new Manifest(in);
            return new BundleManifest(packages(manifest, "Import-Package"), packages(manifest, "Export-Package"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The packages of a header, without versions and other attributes, which may hold commas in quotes. */
    private static List<String> packages(Manifest manifest, String header) {
        return Optional.ofNullable(manifest.getMainAttributes().getValue(header)).stream()
                .flatMap(value -> Stream.of(value.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)")))
                .map(clause -> clause.split(";")[0].strip())
                .toList();
    }
}
