// SPDX-License-Identifier: Apache-2.0
package io.banjie.itests.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.banjie.itests.http.Answer;
import io.banjie.itests.http.Caller;
import io.banjie.itests.http.Json;
import io.banjie.itests.server.Patience;
import io.banjie.itests.server.ServerProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Signing in by client certificate, over real connections. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CertificateSignInIT {

    private static final String PATH = "/api/session/certificate";
    private static final Map<String, String> NOTHING = Map.of();
    private static final Map<String, String> INITIAL = Map.of("initialPassword", ServerProcess.password());

    private static Harbour harbour;
    private static ServerProcess server;

    @BeforeAll
    static void start() {
        harbour = new Harbour("certificates");
        server = harbour.server();
    }

    @AfterAll
    static void end() {
        harbour.close();
    }

    private static Answer signIn(String certificate, Map<String, String> body) {
        return harbour.caller(certificate).post(PATH, body);
    }

    @ParameterizedTest
    @Order(1)
    @ValueSource(strings = {Harbour.MAKER, Harbour.TRADER})
    void the_first_sign_in_asks_for_the_initial_password_and_the_next_does_not(String account) {
        signIn(account, NOTHING).refused(401, "initial-password-required");
        signIn(account, Map.of("initialPassword", "not this one")).refused(401, "initial-password-wrong");

        JsonNode session = signIn(account, INITIAL).expect(200).json();

        assertThat(session.at("/account/username").asText()).isEqualTo(account);
        assertThat(session.at("/account/role").asText()).isEqualTo("EMPLOYER");
        assertThat(session.at("/account/region").asText()).isEqualTo(HarbourRegion.CODE);
        assertThat(session.at("/account/mustChangePassword").asBoolean()).isFalse();
        assertThat(session.path("expiresAt").asText()).isNotEmpty();
        assertThat(signIn(account, NOTHING).expect(200).header("Set-Cookie").orElseThrow())
                .startsWith("banjie-session-" + server.settings().httpsPort() + "=")
                .contains("HttpOnly", "SameSite=Strict", "Secure");
    }

    @ParameterizedTest
    @Order(2)
    @CsvSource({
        "bad/expired, certificate-expired",
        "bad/not-yet-valid, certificate-not-yet-valid",
        "bad/revoked, certificate-revoked",
        "bad/foreign, certificate-untrusted",
        "bad/without-code, certificate-without-credit-code",
        "bad/unknown-employer, certificate-unknown-employer",
    })
    void whatever_is_wrong_is_explained(String certificate, String code) {
        JsonNode problem = signIn(certificate, INITIAL).refused(401, code).json();

        assertThat(problem.path("detail").asText())
                .hasSizeGreaterThan(10)
                .isNotEqualTo(problem.path("title").asText());
    }

    @Test
    @Order(2)
    void an_expired_one_is_answered_in_the_regions_own_words() {
        JsonNode problem = signIn("bad/expired", NOTHING).json();

        assertThat(problem.path("detail").asText()).isEqualTo(harbour.renewal());
        assertThat(problem.path("otherCertificates").isInt()).isTrue();
        assertThat(problem.path("validUntil").asText()).isNotEmpty();
    }

    @Test
    @Order(2)
    void without_a_certificate_there_is_nothing_to_judge() {
        harbour.caller(Optional.empty()).post(PATH, INITIAL).refused(401, "certificate-missing");
        server.caller().post(PATH, INITIAL).refused(401, "certificate-missing");
    }

    @Test
    @Order(2)
    void nothing_else_trusts_a_certificate_and_a_session_needs_none() {
        harbour.caller(Harbour.MAKER).get("/api/session").refused(401, "unauthenticated");
        harbour.caller("bad/foreign").get("/api/regions").expect(200);
        String token =
                signIn(Harbour.MAKER, NOTHING).expect(200).json().path("token").asText();

        Caller elsewhere = server.caller().bearing(token);

        assertThat(elsewhere
                        .get("/api/session")
                        .expect(200)
                        .json()
                        .at("/account/username")
                        .asText())
                .isEqualTo(Harbour.MAKER);
        elsewhere.file(HarbourRegion.CODE, "note", Map.of("day", "2026-03-01")).expect(201);
    }

    @Test
    @Order(2)
    void passwords_open_nothing_to_employers_and_still_everything_to_clerks() {
        Answer right = server.caller().signIn(Harbour.MAKER, ServerProcess.password());
        Answer wrong = server.caller().signIn(Harbour.MAKER, "wrong");

        right.refused(403, "password-sign-in-closed");
        assertThat(wrong.text()).isEqualTo(right.text());
        server.caller().signIn(Harbour.CLERK, ServerProcess.password()).expect(200);
        harbour.caller(Optional.empty())
                .signIn("admin", ServerProcess.password())
                .expect(200);
    }

    @Test
    @Order(2)
    void the_region_says_where_certificates_are_asked_for() {
        JsonNode region = server.caller()
                .get("/api/regions/" + HarbourRegion.CODE)
                .expect(200)
                .json();

        assertThat(region.path("signIn").toString()).isEqualTo("[\"CERTIFICATE\"]");
        assertThat(region.path("httpsPort").asInt()).isEqualTo(server.settings().httpsPort());
    }

    @Test
    @Order(2)
    void the_demonstrations_clock_expires_nobodys_certificate() {
        Caller admin = server.as("admin");
        String before = server.now().toString();
        admin.post("/api/demo/clock", Map.of("now", "2060-01-01T00:00:00+08:00"))
                .expect(200);
        try {
            signIn(Harbour.MAKER, NOTHING).expect(200);
        } finally {
            admin.post("/api/demo/clock", Map.of("now", before)).expect(200);
        }
    }

    @Test
    @Order(3)
    void an_administrator_takes_a_certificate_away() {
        String token =
                signIn(Harbour.TRADER, NOTHING).expect(200).json().path("token").asText();
        String certificates = "/api/accounts/" + Harbour.TRADER + "/certificates";
        Caller admin = server.as("admin");
        JsonNode bound = Json.items(admin.get(certificates).expect(200).json()).get(0);
        assertThat(bound.path("issuer").asText()).contains("Demonstration CA");

        admin.delete(certificates + "/" + bound.path("id").asText()).expect(204);

        server.caller().bearing(token).get("/api/session").refused(401, "unauthenticated");
        signIn(Harbour.TRADER, NOTHING).refused(401, "initial-password-required");
        admin.delete(certificates + "/" + bound.path("id").asText()).refused(404, "not-found");
        server.as(Harbour.CLERK).get(certificates).refused(403, "forbidden");
    }

    @Test
    @Order(4)
    void while_the_regions_bundle_is_away_its_door_stays_as_it_was() throws IOException {
        Files.delete(harbour.jar());
        Patience.until("the region closed", Duration.ofMinutes(1), () -> server.caller()
                .get("/api/regions/" + HarbourRegion.CODE)
                .json()
                .path("state")
                .asText()
                .equals("CLOSED"));

        server.caller().signIn(Harbour.TRADER, ServerProcess.password()).refused(403, "password-sign-in-closed");
        signIn(Harbour.MAKER, NOTHING).expect(200);
        harbour.open();
    }

    @Test
    @Order(5)
    void without_its_authority_in_the_folder_nobody_gets_in_from_then_on() throws IOException {
        Files.delete(server.settings().data().resolve("etc/certificates/authorities/demonstration.pem"));

        signIn(Harbour.MAKER, NOTHING).refused(401, "certificate-untrusted");
        assertThat(server.caller().get("/health").text()).contains("no authority is configured");
    }
}
