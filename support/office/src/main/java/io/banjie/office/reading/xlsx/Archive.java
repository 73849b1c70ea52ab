// SPDX-License-Identifier: Apache-2.0
package io.banjie.office.reading.xlsx;

import io.banjie.office.SheetLimits;
import io.banjie.office.reading.Faults;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The zip file that a workbook is; whatever is unpacked from it counts against one allowance. */
final class Archive implements Closeable {

    private final ZipFile zip;
    private final Map<String, ZipEntry> entries = new HashMap<>();
    private final Allowance allowance;

    private Archive(ZipFile zip, SheetLimits limits, long bytes) {
        this.zip = zip;
        this.allowance = new Allowance(limits, bytes);
        zip.stream().forEach(entry -> entries.putIfAbsent(key(entry.getName()), entry));
    }

    static Archive open(Path file, SheetLimits limits) throws IOException {
        ZipDirectory.check(file, limits.entries());
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile());
        } catch (ZipException e) {
            throw Faults.broken("zip", e);
        }
        try {
            return new Archive(zip, limits, Files.size(file));
        } catch (RuntimeException | IOException e) {
            zip.close();
            throw e;
        }
    }

    boolean has(String part) {
        return entries.containsKey(key(part));
    }

    /** Opens a part as XML; empty where there is no such part. */
    Optional<Markup> part(String name) throws IOException {
        ZipEntry entry = entries.get(key(name));
        return entry == null ? Optional.empty() : Optional.of(new Markup(name, stream(name, entry)));
    }

    /** Reads the beginning of a part. */
    byte[] head(String name, int length) throws IOException {
        try (InputStream in = stream(name, entries.get(key(name)))) {
            return in.readNBytes(length);
        }
    }

    private InputStream stream(String name, ZipEntry entry) throws IOException {
        try {
            return new PartStream(name, zip.getInputStream(entry), allowance);
        } catch (ZipException e) {
            throw Faults.broken(name, e);
        }
    }

    /** Part names are told apart without regard to case (ISO/IEC 29500-2); some writers use backslashes. */
    private static String key(String name) {
        String path = name.replace('\\', '/');
        return (path.startsWith("/") ? path.substring(1) : path).toLowerCase(Locale.ROOT);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
