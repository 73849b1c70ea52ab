// SPDX-License-Identifier: Apache-2.0
package io.banjie.benchmarks.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A PostgreSQL of the measurement's own, from the system's package, with settings as shipped but for the memory. It
 * listens to this machine alone and ends with the measurement.
 */
public final class Postgres implements AutoCloseable {

    private static final Path INSTALLED = Path.of("/usr/lib/postgresql");
    private static final String USER = "postgres";
    private static final String MEMORY = "512MB";

    private final Path folder = Folders.fresh("postgres");
    private final int port = Folders.port();
    private final Process process;
    private final Thread killer = new Thread(this::end);

    /** Starts one on an empty folder. */
    public Postgres() {
        if (asRoot()) {
            Processes.run(new ProcessBuilder("chown", USER, folder.toString()));
        }
        Path data = folder.resolve("data");
        Processes.run(
                command("initdb", "-D", data.toString(), "-U", USER, "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8"));
        process = Processes.start(command(
                "postgres",
                "-D",
                data.toString(),
                "-p",
                String.valueOf(port),
                "-c",
                "listen_addresses=127.0.0.1",
                "-c",
                "unix_socket_directories=",
                "-c",
                "shared_buffers=" + MEMORY,
                "-c",
                "max_wal_size=4GB",
                "-c",
                "shared_preload_libraries=pg_stat_statements"));
        Runtime.getRuntime().addShutdownHook(killer);
        Processes.until("a PostgreSQL", process, this::answers);
        execute("template1", "create extension pg_stat_statements");
    }

    private static boolean asRoot() {
        return USER.equals(System.getProperty("user.name")) ? false : "root".equals(System.getProperty("user.name"));
    }

    private ProcessBuilder command(String name, String... arguments) {
        List<String> command = new ArrayList<>();
        if (asRoot()) {
            command.addAll(List.of("setpriv", "--reuid=" + USER, "--regid=" + USER, "--init-groups"));
        }
        command.add(newest().resolve("bin").resolve(name).toString());
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolveSibling(folder.getFileName() + ".log").toFile()));
    }

    private static Path newest() {
        try (Stream<Path> versions = Files.list(INSTALLED)) {
            return versions.max(Comparator.naturalOrder())
                    .orElseThrow(() -> new IllegalStateException("no PostgreSQL is installed in " + INSTALLED));
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    private boolean answers() {
        try (Connection connection = DriverManager.getConnection(address(USER))) {
            return connection.isValid(1);
        } catch (SQLException notYet) {
            return false;
        }
    }

    /** The number of its first process. */
    public long pid() {
        return process.pid();
    }

    /** The address of a database. */
    public String address(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?user=" + USER;
    }

    /** Makes a database, as a copy of another that nobody uses at the moment. */
    public String copied(String name, String original) {
        execute(USER, "create database " + name + " template " + original);
        return address(name);
    }

    /** Makes an empty database. */
    public String created(String name) {
        return copied(name, "template1");
    }

    /** Executes a statement in a database. */
    public void execute(String database, String sql) {
        try (Connection connection = DriverManager.getConnection(address(database));
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** How many statements were executed in a database so far, those that begin or end transactions left out. */
    public long statements(String database) {
        String sql = "select coalesce(sum(calls), 0) from pg_stat_statements s join pg_database d on d.oid = s.dbid"
                + " where d.datname = current_database() and query !~* '^(begin|commit|rollback|set |show )'";
        try (Connection connection = DriverManager.getConnection(address(database));
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void end() {
        Processes.signal(process, "INT");
        Processes.awaited(process);
        Folders.delete(folder);
        Folders.delete(folder.resolveSibling(folder.getFileName() + ".log"));
    }

    @Override
    public void close() {
        Runtime.getRuntime().removeShutdownHook(killer);
        end();
    }
}
