// SPDX-License-Identifier: Apache-2.0
package io.banjie.itests.durability;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.banjie.itests.http.Caller;
import io.banjie.itests.http.Json;
import io.banjie.itests.server.Distribution;
import io.banjie.itests.server.Patience;
import io.banjie.itests.server.ServerProcess;
import io.banjie.itests.server.ServerSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A server for real: nobody gets in by default, and nothing of the demonstration is there. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ProductionStartIT {

    private static final String OWN = "my own and very private words";

    private static ServerProcess server;
    private static Caller admin;

    @BeforeAll
    static void start() {
        server = ServerProcess.start(ServerSettings.demonstration("production").inProduction());
    }

    @AfterAll
    static void end() {
        server.close();
    }

    private static Path note() {
        return server.settings().data().resolve("data/first-administrator.txt");
    }

    @Test
    @Order(1)
    void the_first_administrator_is_told_a_password_that_must_be_changed() throws IOException {
        Patience.until("the first administrator's note", Duration.ofMinutes(2), () -> Files.exists(note()));
        List<String> lines = Patience.obtain("its password", Duration.ofSeconds(20), () -> {
            List<String> read = lines();
            return read.size() == 2 ? Optional.of(read) : Optional.empty();
        });
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(note())))
                .isEqualTo("rw-------");
        String password = lines.get(1);
        Patience.until(
                "the account",
                Duration.ofSeconds(20),
                () -> server.caller().signIn("admin", password).status() == 200);
        assertThat(server.output()).contains(password);
        assertThat(server.log()).doesNotContain(password);
        admin = server.caller().signedIn("admin", password);
        admin.get("/api/accounts").refused(403, "password-change-required");
        admin.put("/api/session/password", Map.of("currentPassword", password, "newPassword", OWN))
                .expect(204);
        assertThat(Files.exists(note())).isFalse();
        assertThat(admin.get("/api/accounts").expect(200).json().path("items")).hasSize(1);
    }

    private static List<String> lines() {
        try {
            return Files.readAllLines(note());
        } catch (IOException failed) {
            return List.of();
        }
    }

    @Test
    @Order(2)
    void nothing_of_the_demonstration_is_there() {
        for (String account : List.of("jl-chicken", "jl-trade", "jl-huixin", "jl-clerk-changchun", "admin", "karaf")) {
            assertThat(server.caller().signIn(account, ServerProcess.password()).status())
                    .isIn(401, 429);
        }
        server.caller().signIn("karaf", "karaf").expect(401);
        admin.get("/api/demo/clock").refused(404, "not-found");
        admin.post("/api/demo/clock", Map.of("now", "2026-03-02T09:00:00+08:00"))
                .refused(404, "not-found");
        assertThat(Files.exists(server.settings().data().resolve("demo"))).isFalse();
        assertThat(server.caller().get("/health").text()).doesNotContain("demonstration");
    }

    @Test
    @Order(3)
    void regions_come_when_their_jars_are_moved_into_the_inbox() throws IOException {
        assertThat(server.caller().get("/api/regions").expect(200).json()).isEmpty();
        for (Path jar : Distribution.regions()) {
            Path moved = Files.copy(jar, server.settings().data().resolve(jar.getFileName()));
            Files.move(moved, server.deploy().resolve(jar.getFileName()), StandardCopyOption.ATOMIC_MOVE);
        }
        server.awaitReady();
        List<JsonNode> regions =
                Json.items(server.caller().get("/api/regions").expect(200).json());
        assertThat(regions)
                .hasSameSizeAs(Distribution.regions())
                .allMatch(region -> region.path("state").asText().equals("OPEN"));
    }

    @Test
    @Order(4)
    void it_comes_back_after_a_restart_and_is_never_made_a_demonstration() {
        server.stop();
        ServerSettings settings = server.settings();
        ServerProcess mistaken = ServerProcess.launch(
                new ServerSettings(settings.data(), settings.port(), settings.httpsPort(), settings.database(), true));
        mistaken.awaitEnd();
        assertThat(mistaken.output()).contains("holds a real server, not a demonstration");
        server.restart();
        server.caller().signIn("admin", OWN).expect(200);
        assertThat(Files.exists(note())).isFalse();
    }
}
