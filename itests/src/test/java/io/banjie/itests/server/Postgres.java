// SPDX-License-Identifier: Apache-2.0
package io.banjie.itests.server;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** A PostgreSQL of its own, which can be stopped and started again. */
public final class Postgres implements AutoCloseable {

    private final Path data = Folders.fresh("postgres");
    private final int port = FreePorts.next();
    private EmbeddedPostgres running;

    /** Starts one on an empty folder. */
    public Postgres() {
        start();
    }

    /** Starts it on what it had. */
    public void start() {
        try {
            running = EmbeddedPostgres.builder()
                    .setDataDirectory(data)
                    .setCleanDataDirectory(false)
                    .setPort(port)
                    .setPGStartupWait(Duration.ofMinutes(2))
                    .setServerConfig("max_connections", "100")
                    .start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Stops it as an operator would: all connections are cut. */
    public void stop() {
        try {
            running.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Stops it in its tracks: it neither answers nor hangs up, as behind a broken network. */
    public void freeze() {
        signal("STOP");
    }

    /** Lets it go on. */
    public void thaw() {
        signal("CONT");
    }

    private void signal(String name) {
        try {
            long postmaster = Long.parseLong(
                    Files.readAllLines(data.resolve("postmaster.pid")).get(0));
            ProcessHandle first = ProcessHandle.of(postmaster).orElseThrow();
            List<ProcessHandle> all =
                    Stream.concat(Stream.of(first), first.descendants()).toList();
            for (ProcessHandle process : all) {
                int result = new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid()))
                        .inheritIO()
                        .start()
                        .waitFor();
                if (result != 0 && process.isAlive()) {
                    throw new IllegalStateException("no " + name + " for " + process.pid());
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** Makes a database of its own and tells its address. */
    public String database(String name) {
        try (Connection connection = running.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return running.getJdbcUrl("postgres", name);
    }

    @Override
    public void close() {
        stop();
        Folders.delete(data);
    }
}
