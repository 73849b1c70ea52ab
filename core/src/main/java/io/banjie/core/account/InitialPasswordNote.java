// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.account;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The note with the first administrator's password: {@code first-administrator.txt} in the server's data folder, readable
 * by the owner of the process alone, gone once that password was changed.
 */
@Component(service = InitialPasswordNote.class)
public final class InitialPasswordNote {

    private static final Logger LOG = LoggerFactory.getLogger(InitialPasswordNote.class);
    private static final String FILE = "first-administrator.txt";

    private final Path file;

    /** A note in the data folder of the container. */
    @Activate
    public InitialPasswordNote(BundleContext context) {
        this(Path.of(context.getProperty("karaf.data")));
    }

    /** A note in a folder. */
    public InitialPasswordNote(Path folder) {
        file = folder.resolve(FILE);
    }

    /** Where the note lies. */
    Path file() {
        return file;
    }

    /** Writes the note in place of an older one. */
    void write(String username, String password) {
        try {
            Files.deleteIfExists(file);
            Files.createFile(file, forOwnerAlone());
            Files.writeString(file, username + System.lineSeparator() + password + System.lineSeparator());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static FileAttribute<?>[] forOwnerAlone() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    /** Throws the note away when it speaks of this account. */
    public void discard(String username) {
        try {
            if (Files.exists(file)
                    && Files.readAllLines(file, StandardCharsets.UTF_8).get(0).equals(username)) {
                Files.delete(file);
            }
        } catch (IOException failed) {
            LOG.warn("{} cannot be deleted, do it by hand: {}", file, failed.toString());
        }
    }
}
