// SPDX-License-Identifier: Apache-2.0
package io.banjie.itests.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.banjie.itests.http.Answer;
import io.banjie.itests.http.Caller;
import io.banjie.itests.http.Json;
import io.banjie.itests.server.Distribution;
import io.banjie.itests.server.ServerProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Filings under a signature, made by the program that employers get. */
class SignedFilingIT {

    private static final Map<String, String> ANSWERS = Map.of("day", "2026-03-01", "words", " 我宣誓，𠮷 ");

    private static Harbour harbour;
    private static Caller maker;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        harbour = new Harbour("signatures");
        String token = harbour.caller(Harbour.MAKER)
                .post("/api/session/certificate", Map.of("initialPassword", ServerProcess.password()))
                .expect(200)
                .json()
                .path("token")
                .asText();
        maker = harbour.server().caller().bearing(token);
    }

    @AfterAll
    static void end() {
        harbour.close();
    }

    private JsonNode signed(String certificate, String... more) throws IOException, InterruptedException {
        Path answers = folder.resolve("answers.json");
        Files.writeString(answers, Json.write(ANSWERS));
        List<String> command = new ArrayList<>(List.of(
                Distribution.tree().resolve("tools/sign.sh").toString(),
                "--p12",
                harbour.securePort().certificate(certificate).toString(),
                "--region",
                HarbourRegion.CODE,
                "--type",
                "oath",
                "--answers",
                answers.toString()));
        command.addAll(List.of(more));
        ProcessBuilder program = new ProcessBuilder(command)
                .redirectError(folder.resolve("errors").toFile());
        program.environment().put("BANJIE_P12_PASSWORD", ServerProcess.password());
        Process process = program.start();
        byte[] printed = process.getInputStream().readAllBytes();
        assertThat(process.waitFor())
                .as(Files.readString(folder.resolve("errors")))
                .isZero();
        return Json.read(printed);
    }

    private static Answer send(JsonNode body) {
        return maker.send("POST", "/api/filings", body.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "sm2/hb-maker, SM3withSM2, SM3withSM2",
        "hb-maker, SHA256withRSA, SHA256withRSA",
        "hb-maker, RSASSA-PSS, RSASSA-PSS"
    })
    void an_own_signature_is_verified_and_shown_to_employer_and_clerk(
            String certificate, String algorithm, String shown) throws Exception {
        JsonNode filing =
                send(signed(certificate, "--algorithm", algorithm)).expect(201).json();

        JsonNode signature = filing.path("signature");
        assertThat(signature.path("algorithm").asText()).isEqualTo(shown);
        assertThat(signature.path("state").asText()).isEqualTo("VALID");
        assertThat(signature.path("attested").asBoolean()).isFalse();
        assertThat(signature.path("subject").asText()).contains("海港机械有限公司");
        assertThat(signature.path("issuer").asText()).contains("Demonstration CA");
        assertThat(signature.path("certificateSerial").asText()).isNotEmpty();
        assertThat(signature.path("signedAt").asText())
                .isEqualTo(filing.path("submittedAt").asText());
        String address = "/api/filings/" + filing.path("id").asText();
        assertThat(maker.get(address).expect(200).json().path("signature")).isEqualTo(signature);
        JsonNode journal = maker.get(address + "/journal").expect(200).json();
        assertThat(journal.at("/0/signature")).isEqualTo(signature);
        assertThat(journal.at("/0/verified").asBoolean()).isTrue();
        assertThat(filing.at("/answers/words").asText()).isEqualTo("我宣誓，𠮷");
    }

    @Test
    void for_who_is_signed_in_by_certificate_the_platform_attests() {
        JsonNode filing =
                maker.file(HarbourRegion.CODE, "oath", ANSWERS).expect(201).json();

        JsonNode signature = filing.path("signature");
        assertThat(signature.path("algorithm").asText()).isEqualTo("PLATFORM_ATTESTED");
        assertThat(signature.path("attested").asBoolean()).isTrue();
        assertThat(signature.path("state").asText()).isEqualTo("VALID");
        assertThat(signature.path("subject").asText()).contains("海港机械有限公司");
    }

    @ParameterizedTest
    @CsvSource({
        "sm2/hb-trader, signature-certificate-foreign",
        "bad/expired, signature-certificate-expired",
        "bad/not-yet-valid, signature-certificate-not-yet-valid",
        "bad/revoked, signature-certificate-revoked",
        "bad/foreign, signature-certificate-untrusted"
    })
    void a_certificate_that_proves_nothing_is_refused_in_words(String certificate, String code) throws Exception {
        JsonNode problem = send(signed(certificate)).refused(422, code).json();

        assertThat(problem.path("detail").asText()).contains("证书");
        assertThat(problem.at("/violations/0/legalBasis").asText()).contains("电子签名法");
        assertThat(problem.at("/violations/0/fix").asText()).isNotBlank();
    }

    @Test
    void a_signature_over_other_bytes_is_refused() throws Exception {
        ObjectNode body = (ObjectNode) signed("sm2/hb-maker");
        ((ObjectNode) body.path("answers")).put("day", "2026-03-02");

        send(body).refused(422, "signature-mismatch");
    }

    @Test
    void what_need_not_be_signed_takes_no_signature() throws Exception {
        ObjectNode body = (ObjectNode) signed("sm2/hb-maker");
        body.put("type", "note");
        ((ObjectNode) body.path("answers")).remove("words");

        send(body).refused(422, "signature-unexpected");
    }
}
