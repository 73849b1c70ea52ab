// SPDX-License-Identifier: Apache-2.0
package io.banjie.itests.server;

import java.util.Locale;

/** The databases that everything must work on alike, each with one demonstration that the tests share. */
public enum Backend {
    DERBY,
    POSTGRESQL;

    private static final class SharedPostgres {
        static final Postgres INSTANCE = new Postgres();
    }

    private ServerProcess shared;

    /** The shared demonstration on this database, started when first asked for. It ends with the tests. */
    public synchronized ServerProcess server() {
        if (shared == null) {
            shared = ServerProcess.start(settings("shared"));
        }
        return shared;
    }

    /** A demonstration of one's own on this database. */
    public ServerSettings settings(String name) {
        ServerSettings settings = ServerSettings.demonstration(name + "-" + name().toLowerCase(Locale.ROOT));
        return this == DERBY ? settings : settings.on(SharedPostgres.INSTANCE.database(name));
    }
}
