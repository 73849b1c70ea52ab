// SPDX-License-Identifier: Apache-2.0
package io.banjie.itests.server;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a server is started.
 *
 * @param data the folder of everything it writes
 * @param port its port
 * @param httpsPort its port for HTTPS
 * @param database the JDBC address, absent for the default
 * @param demonstration whether it is a demonstration
 * @param now where the demonstration's clock starts
 */
public record ServerSettings(
        Path data, int port, int httpsPort, Optional<String> database, boolean demonstration, String now) {

    /** Where the demonstration's clock starts: a Monday morning. */
    public static final String NOW = "2026-03-02T09:00:00+08:00";

    /** A server whose demonstration, if it has one, starts at the usual time. */
    public ServerSettings(Path data, int port, int httpsPort, Optional<String> database, boolean demonstration) {
        this(data, port, httpsPort, database, demonstration, NOW);
    }

    /** A demonstration on the default database. */
    public static ServerSettings demonstration(String name) {
        return new ServerSettings(Folders.fresh(name), FreePorts.next(), FreePorts.next(), Optional.empty(), true);
    }

    /** The same without a demonstration. */
    public ServerSettings inProduction() {
        return new ServerSettings(data, port, httpsPort, database, false, now);
    }

    /** The same on another database. */
    public ServerSettings on(String jdbcAddress) {
        return new ServerSettings(data, port, httpsPort, Optional.of(jdbcAddress), demonstration, now);
    }

    /** The same with a clock that starts at another time. */
    public ServerSettings startingAt(String instant) {
        return new ServerSettings(data, port, httpsPort, database, demonstration, instant);
    }

    List<String> command() {
        List<String> command = new ArrayList<>(List.of(
                Distribution.home().resolve("bin/banjie").toString(),
                "--data",
                data.toString(),
                "--port",
                String.valueOf(port),
                "--https-port",
                String.valueOf(httpsPort)));
        database.ifPresent(address -> command.addAll(List.of("--database", address)));
        if (demonstration) {
            command.addAll(List.of("--demo", "--now", now));
        }
        return command;
    }
}
