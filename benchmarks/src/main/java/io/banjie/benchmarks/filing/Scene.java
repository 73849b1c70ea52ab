// SPDX-License-Identifier: Apache-2.0
package io.banjie.benchmarks.filing;

import io.banjie.benchmarks.http.Json;
import io.banjie.benchmarks.measure.Meter;
import io.banjie.benchmarks.rows.Footprint;
import io.banjie.benchmarks.rows.Snapshot;
import io.banjie.benchmarks.server.Folders;
import io.banjie.benchmarks.server.Postgres;
import io.banjie.benchmarks.server.Server;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;

/**
 * A server, and beside it a database of the same tables for hand-written statements, with the rows that the server writes
 * for a filing and for its approval.
 */
public final class Scene implements AutoCloseable {

    private static final String PLATFORM = "platform";
    private static final String BARE = "bare";

    private final Optional<Postgres> postgres;
    private final Path folder = Folders.fresh("bare");
    private final Server server;
    private final Footprint filed;
    private final Footprint approved;
    private final String bare;

    /** A scene on "postgresql" or "derby", its server with these options of Java, for filings that come one by one. */
    public Scene(String database, String javaOptions) {
        this(database, javaOptions, Scene::file);
    }

    /** The same for filings that come as the first one does, whose id is given. */
    public Scene(String database, String javaOptions, Function<Server, String> first) {
        postgres = database.equals("postgresql") ? Optional.of(new Postgres()) : Optional.empty();
        server = new Server(postgres.map(running -> running.created(PLATFORM)), javaOptions).start();
        String id = first.apply(server);
        Snapshot begun = atRest(id);
        server.as(Contract.CLERK).post("/api/filings/" + id + "/actions", Map.of("action", "approve"));
        Snapshot ended = atRest(id);
        filed = Snapshot.none(id).until(begun);
        approved = begun.until(ended);
        server.stop();
        bare = postgres.map(running -> running.copied(BARE, PLATFORM)).orElseGet(this::copied);
        server.start();
    }

    private static String file(Server server) {
        return server.as(Contract.EMPLOYER)
                .post("/api/filings", Json.read(Contract.request()))
                .path("id")
                .asText();
    }

    private String copied() {
        Folders.copy(server.derby(), folder.resolve(BARE));
        return "jdbc:derby:" + folder.resolve(BARE);
    }

    /** The rows of a filing, read while the server is down, for one of the databases is inside it. */
    private Snapshot atRest(String id) {
        server.stop();
        String address = postgres.map(running -> running.address(PLATFORM)).orElse("jdbc:derby:" + server.derby());
        try (Connection connection = DriverManager.getConnection(address)) {
            return Snapshot.of(connection, id);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        } finally {
            close(address);
            server.start();
        }
    }

    private static void close(String address) {
        if (!address.startsWith("jdbc:derby:")) {
            return;
        }
        try {
            DriverManager.getConnection(address + ";shutdown=true").close();
        } catch (SQLException closed) {
            if (!"08006".equals(closed.getSQLState())) {
                throw new IllegalStateException(closed);
            }
        }
    }

    /** The server. */
    public Server server() {
        return server;
    }

    /** How many statements the server has sent, where the database tells. */
    public OptionalLong statements() {
        return postgres.stream()
                .mapToLong(running -> running.statements(PLATFORM))
                .findFirst();
    }

    /** The rows of a filing. */
    public Footprint filed() {
        return filed;
    }

    /** The rows of its approval. */
    public Footprint approved() {
        return approved;
    }

    /** The address of the database for hand-written statements. */
    public String bare() {
        return bare;
    }

    /** A meter that watches all that works here. */
    public Meter meter() {
        Meter meter = new Meter().watching("server", server.pid());
        postgres.ifPresent(running -> meter.watching("postgres", running.pid()));
        return meter;
    }

    @Override
    public void close() {
        server.close();
        close(bare);
        Folders.delete(folder);
        postgres.ifPresent(Postgres::close);
    }
}
