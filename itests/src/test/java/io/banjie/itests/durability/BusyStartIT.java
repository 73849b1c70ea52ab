// SPDX-License-Identifier: Apache-2.0
package io.banjie.itests.durability;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.itests.server.ServerProcess;
import io.banjie.itests.server.ServerSettings;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** People do not wait with their requests until a server that comes back is ready. */
class BusyStartIT {

    private static final Map<String, Integer> DOORS = Map.of(
            "/", 200,
            "/health", 200,
            "/metrics", 200,
            "/api/regions", 200,
            "/api/openapi.json", 200,
            "/api/tasks/events", 401,
            "/api/batches/none/events", 401);
    private static final int RESTARTS = 2;

    @Test
    void a_server_asked_for_everything_while_it_starts_answers_everything_once_it_has() {
        try (ServerProcess server = ServerProcess.start(ServerSettings.demonstration("busy-start"))) {
            for (int restart = 0; restart < RESTARTS; restart++) {
                server.kill();
                AtomicBoolean asking = new AtomicBoolean(true);
                List<Thread> crowd = DOORS.keySet().stream()
                        .map(door -> ask(server, door, asking))
                        .toList();
                server.restart();
                asking.set(false);
                crowd.forEach(BusyStartIT::join);

                DOORS.forEach((door, status) ->
                        assertThat(server.caller().get(door).status()).as(door).isEqualTo(status));
            }
        }
    }

    private static Thread ask(ServerProcess server, String door, AtomicBoolean asking) {
        Thread thread = new Thread(() -> {
            while (asking.get()) {
                server.caller().tryGet(door);
            }
        });
        thread.start();
        return thread;
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
