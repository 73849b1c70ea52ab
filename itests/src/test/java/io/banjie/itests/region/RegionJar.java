// SPDX-License-Identifier: Apache-2.0
package io.banjie.itests.region;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

/** A region's bundle, of which changed copies are made. */
public final class RegionJar {

    private static final Attributes.Name VERSION = new Attributes.Name("Bundle-Version");

    private final Manifest manifest;
    private final Map<String, byte[]> entries;

    private RegionJar(Manifest manifest, Map<String, byte[]> entries) {
        this.manifest = manifest;
        this.entries = entries;
    }

    public static RegionJar read(Path file) {
        try (JarFile jar = new JarFile(file.toFile())) {
            Map<String, byte[]> entries = new TreeMap<>();
            for (ZipEntry entry : Collections.list(jar.entries())) {
                if (!entry.isDirectory() && !entry.getName().equals(JarFile.MANIFEST_NAME)) {
                    entries.put(entry.getName(), jar.getInputStream(entry).readAllBytes());
                }
            }
            return new RegionJar(jar.getManifest(), entries);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A bundle made of these entries. */
    public static RegionJar of(Manifest manifest, Map<String, byte[]> entries) {
        return new RegionJar(manifest, new TreeMap<>(entries));
    }

    public String version() {
        return manifest.getMainAttributes().getValue(VERSION);
    }

    public RegionJar inVersion(String version) {
        Manifest changed = new Manifest(manifest);
        changed.getMainAttributes().put(VERSION, version);
        return new RegionJar(changed, entries);
    }

    /** The same with a template that mentions an answer which nobody gives. */
    public RegionJar withDanglingPlaceholder() {
        Map<String, byte[]> changed = new TreeMap<>(entries);
        changed.replaceAll((name, bytes) -> name.endsWith("certificate.xhtml")
                ? new String(bytes, StandardCharsets.UTF_8)
                        .replace("</body>", "{{answers.nobodyAsksThis}}</body>")
                        .getBytes(StandardCharsets.UTF_8)
                : bytes);
        return new RegionJar(manifest, changed);
    }

    /** Moves the jar into an inbox, whole from the first moment. */
    public void moveTo(Path target) {
        try {
            Path complete = Files.write(target.resolveSibling("." + target.getFileName()), bytes());
            Files.move(complete, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(bytes, manifest)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                add(jar, entry.getKey(), entry.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static void add(JarOutputStream jar, String name, byte[] content) throws IOException {
        jar.putNextEntry(new ZipEntry(name));
        jar.write(content);
        jar.closeEntry();
    }
}
