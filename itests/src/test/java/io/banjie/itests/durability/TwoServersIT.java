// SPDX-License-Identifier: Apache-2.0
package io.banjie.itests.durability;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.itests.scene.Identities;
import io.banjie.itests.scene.Jilin;
import io.banjie.itests.server.Backend;
import io.banjie.itests.server.FreePorts;
import io.banjie.itests.server.ServerProcess;
import io.banjie.itests.server.ServerSettings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Several servers on one machine, each with ports and a folder of its own. */
class TwoServersIT {

    @Test
    void a_second_server_beside_the_first_knows_nothing_of_it() {
        ServerProcess first = Backend.DERBY.server();
        try (ServerProcess second = ServerProcess.start(ServerSettings.demonstration("beside"))) {
            String idNumber = Identities.woman();
            first.as("jl-huixin")
                    .file(Jilin.REGION, Jilin.NEW_CONTRACT, Jilin.contract("孙丽", idNumber, first.today()))
                    .expect(201);
            assertThat(second.as("jl-huixin")
                            .get("/api/filings?idNumber=" + idNumber)
                            .expect(200)
                            .json()
                            .path("items"))
                    .isEmpty();
            second.caller().bearing("of the other server").get("/api/session").expect(401);
            second.stop();
            assertThat(second.alive()).isFalse();
            first.as("jl-huixin").get("/api/session").expect(200);
        }
    }

    @Test
    void a_folder_or_a_port_in_use_is_refused_before_anything_is_started() {
        ServerProcess running = Backend.DERBY.server();
        ServerSettings same = running.settings();
        ServerProcess onItsFolder = ServerProcess.launch(
                new ServerSettings(same.data(), FreePorts.next(), FreePorts.next(), Optional.empty(), true));
        onItsFolder.awaitEnd();
        assertThat(running.output()).contains("another server runs on");

        ServerSettings own = ServerSettings.demonstration("same-port");
        try (ServerProcess onItsPort = ServerProcess.launch(
                new ServerSettings(own.data(), same.port(), own.httpsPort(), Optional.empty(), true))) {
            onItsPort.awaitEnd();
            assertThat(onItsPort.output()).contains("port " + same.port() + " is in use");
            Path database = own.data().resolve("data/derby");
            assertThat(Files.exists(database)).isFalse();
        }
        running.as("jl-huixin").get("/api/session").expect(200);
    }
}
