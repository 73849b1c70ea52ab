// SPDX-License-Identifier: Apache-2.0
package io.banjie.itests.region;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.banjie.itests.http.Answer;
import io.banjie.itests.http.Caller;
import io.banjie.itests.http.Json;
import io.banjie.itests.scene.Identities;
import io.banjie.itests.scene.Jilin;
import io.banjie.itests.scene.Printed;
import io.banjie.itests.scene.Shanghai;
import io.banjie.itests.scene.Wuhan;
import io.banjie.itests.server.Distribution;
import io.banjie.itests.server.Patience;
import io.banjie.itests.server.ServerProcess;
import io.banjie.itests.server.ServerSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A region's bundle is deleted, put back, replaced and broken while the server serves. */
class HotRegionIT {

    private static final Duration SOON = Duration.ofSeconds(60);

    private static ServerProcess server;
    private static Path jar;
    private static RegionJar original;
    private static int restored;
    private static Caller employer;
    private static Caller clerk;

    @BeforeAll
    static void start() {
        server = ServerProcess.start(ServerSettings.demonstration("hot-region"));
        original = RegionJar.read(Distribution.regions().stream()
                .filter(file -> file.toString().contains("jilin"))
                .findFirst()
                .orElseThrow());
        jar = server.deploy().resolve(Distribution.regions().get(0).getFileName());
        employer = server.as("jl-huixin");
        clerk = server.as(Jilin.CLERK);
    }

    @AfterAll
    static void end() {
        server.close();
    }

    @AfterEach
    void back_to_the_original() throws IOException {
        Files.deleteIfExists(other());
        // Touching an unchanged jar would close and open the region once more, in the midst of the next test.
        if (!Files.exists(jar) || !RegionJar.read(jar).version().equals(original.version())) {
            // In a version of its own, so that nothing of before is taken for it while the inbox is being read.
            original = original.inVersion(higher(0) + ++restored);
            original.moveTo(jar);
        }
        await("OPEN", original.version());
    }

    private static Path other() {
        return jar.resolveSibling("io.banjie.region.jilin-other.jar");
    }

    private static void await(String state, String version) {
        Patience.until("the region " + state + " in " + version, SOON, () -> watched()
                .filter(region -> region.path("state").asText().equals(state)
                        && region.path("version").asText().equals(version))
                .isPresent());
    }

    private static Optional<JsonNode> watched() {
        return watched(Jilin.REGION);
    }

    private static Optional<JsonNode> watched(String code) {
        return Json.items(
                        server.as("admin").get("/api/admin/regions").expect(200).json())
                .stream()
                .filter(region -> region.path("code").asText().equals(code))
                .findFirst();
    }

    private static String higher(int by) {
        String[] parts = original.version().split("\\.");
        return parts[0] + "." + parts[1] + "." + (Integer.parseInt(parts[2]) + by) + ".moved";
    }

    private static Answer hire(String idNumber) {
        return employer.file(Jilin.REGION, Jilin.NEW_CONTRACT, Jilin.contract("孙丽", idNumber, server.today()));
    }

    private static String hired() {
        String id = hire(Identities.woman()).expect(201).json().path("id").asText();
        clerk.act(id, "approve").expect(200);
        return id;
    }

    private static JsonNode find(String id) {
        return employer.get("/api/filings/" + id).expect(200).json();
    }

    @Test
    void without_its_bundle_old_filings_are_read_decided_and_printed_and_new_ones_told_to_wait() throws IOException {
        String contract = hired();
        JsonNode roster = employer.post(
                        "/api/rosters", Map.of("region", Jilin.REGION, "kind", "NEW", "filings", List.of(contract)))
                .expect(201)
                .json();
        String ending = employer.file(
                        Jilin.REGION,
                        Jilin.TERMINATION,
                        Jilin.ending(server.today().minusDays(1)),
                        contract)
                .expect(201)
                .json()
                .path("id")
                .asText();
        String returned = hire(Identities.woman()).expect(201).json().path("id").asText();
        Files.delete(jar);
        await("CLOSED", original.version());

        assertThat(find(ending).path("statusLabel").asText()).isEqualTo("未审核");
        for (String part : List.of("form", "journal", "explanation", "attachments")) {
            employer.get("/api/filings/" + ending + "/" + part).expect(200);
        }
        assertThat(clerk.get("/api/tasks?list=todo").expect(200).json().path("items"))
                .isNotEmpty();
        clerk.act(ending, "approve").expect(200);
        clerk.act(returned, "return", "请核对").expect(200);
        byte[] certificate = employer.get("/api/filings/" + ending + "/documents/" + Jilin.CERTIFICATE)
                .expect(200)
                .bytes();
        assertThat(Printed.text(certificate)).contains("孙丽");
        employer.get("/api/rosters/" + roster.path("id").asText() + "/document?format=pdf")
                .expect(200);
        assertThat(employer.get("/api/regions/" + Jilin.REGION)
                        .expect(200)
                        .json()
                        .path("state")
                        .asText())
                .isEqualTo("CLOSED");
        employer.get("/api/regions/220000/filing-types/new-contract/form").expect(200);

        Answer refused = hire(Identities.woman()).refused(503, "region-closed");
        assertThat(Integer.parseInt(refused.header("Retry-After").orElseThrow()))
                .isPositive();
        employer.edit(find(returned), Jilin.contract("孙丽", Identities.woman(), server.today()))
                .refused(503, "region-closed");
        assertThat(server.health("region " + Jilin.REGION).orElseThrow())
                .startsWith("WARNING")
                .contains("closed");

        original.moveTo(jar);
        await("OPEN", original.version());
        hire(Identities.woman()).expect(201);
        assertThat(employer.get("/api/filings/" + ending + "/documents/" + Jilin.CERTIFICATE)
                        .bytes())
                .isEqualTo(certificate);
    }

    @Test
    void a_new_version_in_place_serves_and_old_filings_keep_theirs_while_nothing_else_fails() {
        String before = hired();
        String version = higher(1);
        try (Traffic sessions = new Traffic(() -> employer.get("/api/session"));
                Traffic lists = new Traffic(() -> employer.get("/api/filings?region=220000"));
                Traffic declared = new Traffic(() -> server.caller().get("/api/regions/220000"))) {
            original.inVersion(version).moveTo(jar);
            await("OPEN", version);
            JsonNode filed = hire(Identities.woman()).expect(201).json();
            assertThat(filed.path("pluginVersion").asText()).isEqualTo(version);
            assertThat(find(before).path("pluginVersion").asText()).isEqualTo(original.version());
            assertThat(sessions.calls()).isPositive();
            assertThat(sessions.failures()).isEmpty();
            assertThat(lists.failures()).isEmpty();
            assertThat(declared.failures()).isEmpty();
        }
    }

    @Test
    void side_by_side_a_new_version_takes_over_without_one_refused_filing() throws IOException {
        String version = higher(2);
        try (Traffic filings = new Traffic(() -> hire(Identities.woman()))) {
            original.inVersion(version).moveTo(other());
            await("OPEN", version);
            Files.delete(jar);
            int seen = filings.calls();
            Patience.until("some filings more", SOON, () -> filings.calls() > seen + 3);
            Patience.until("the old bundle gone", SOON, () -> hire(Identities.woman())
                    .expect(201)
                    .json()
                    .path("pluginVersion")
                    .asText()
                    .equals(version));
            assertThat(filings.failures()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"shanghai, " + Shanghai.REGION, "wuhan, " + Wuhan.REGION})
    void another_region_comes_and_goes_without_one_failed_request_of_this_one(String name, String code)
            throws IOException {
        Path neighbour = server.deploy()
                .resolve(Distribution.regions().stream()
                        .map(Path::getFileName)
                        .filter(file -> file.toString().contains(name))
                        .findFirst()
                        .orElseThrow());
        RegionJar bundle = RegionJar.read(neighbour);
        try (Traffic filings = new Traffic(() -> hire(Identities.woman()));
                Traffic lists = new Traffic(() -> clerk.get("/api/tasks?list=todo&limit=5"))) {
            Files.delete(neighbour);
            awaitNeighbour(code, "CLOSED");
            int seen = filings.calls();
            bundle.moveTo(neighbour);
            awaitNeighbour(code, "OPEN");
            Patience.until("some filings more", SOON, () -> filings.calls() > seen + 3);
            assertThat(filings.failures()).isEmpty();
            assertThat(lists.failures()).isEmpty();
        }
    }

    private static void awaitNeighbour(String code, String state) {
        Patience.until("the other region " + state, SOON, () -> watched(code)
                .filter(region -> region.path("state").asText().equals(state))
                .isPresent());
    }

    @Test
    void a_broken_bundle_beside_a_good_one_is_named_and_the_good_one_serves() throws IOException {
        String version = higher(3);
        original.inVersion(version).withDanglingPlaceholder().moveTo(other());
        Patience.until("the problem", SOON, () -> watched()
                .filter(region -> !region.path("problems").isEmpty())
                .isPresent());
        JsonNode region = watched().orElseThrow();
        assertThat(region.path("state").asText()).isEqualTo("OPEN");
        assertThat(region.path("version").asText()).isEqualTo(original.version());
        assertThat(region.path("problems").toString()).contains(version).contains("nobodyAsksThis");
        assertThat(server.health("region " + Jilin.REGION).orElseThrow())
                .startsWith("WARNING")
                .contains("nobodyAsksThis");
        assertThat(hire(Identities.woman())
                        .expect(201)
                        .json()
                        .path("pluginVersion")
                        .asText())
                .isEqualTo(original.version());
        Files.delete(other());
        Patience.until("the problem gone", SOON, () -> watched()
                .filter(now -> now.path("problems").isEmpty())
                .isPresent());
    }

    @Test
    void a_broken_bundle_in_place_of_the_good_one_stays_closed_with_its_problems() {
        original.inVersion(higher(4)).withDanglingPlaceholder().moveTo(jar);
        Patience.until("the region closed", SOON, () -> watched()
                .filter(region -> region.path("state").asText().equals("CLOSED")
                        && region.path("problems").toString().contains("nobodyAsksThis"))
                .isPresent());
        assertThat(server.caller().get("/health").expect(200).text()).contains("nobodyAsksThis");
        assertThat(server.log()).contains("nobodyAsksThis");
        hire(Identities.woman()).refused(503, "region-closed");
    }
}
