// SPDX-License-Identifier: Apache-2.0
package io.banjie.itests.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.banjie.itests.http.Answer;
import io.banjie.itests.http.Caller;
import io.banjie.itests.http.Json;
import io.banjie.itests.http.Multipart;
import io.banjie.itests.scene.Identities;
import io.banjie.itests.scene.Jilin;
import io.banjie.itests.scene.Papers;
import io.banjie.itests.scene.Printed;
import io.banjie.itests.server.Backend;
import io.banjie.itests.server.ServerProcess;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** What an employer of the demonstration goes through, from its registration to the certificate of an ended contract. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
abstract class Story {

    private static final String USCC = "91220104MA15XJNYXN";
    private static final String NAME = "吉林省新泰经贸有限公司";
    private static final String WORKER = "孙丽";

    private final ServerProcess server;
    private final Caller employer;
    private final Caller clerk;
    private final LocalDate today;
    private final String idNumber = Identities.woman();
    private final Map<String, Object> contract;
    private String registration;
    private JsonNode filed;
    private String renewal;
    private String ending;
    private byte[] certificate;

    Story(Backend backend) {
        server = backend.server();
        employer = server.as("jl-trade");
        clerk = server.as(Jilin.CLERK);
        today = server.today();
        contract = Jilin.contract(WORKER, idNumber, today);
    }

    @Test
    @Order(1)
    void before_its_registration_an_employer_can_file_nothing_else() {
        employer.file(Jilin.REGION, Jilin.NEW_CONTRACT, contract).refused(409, "employer-not-registered");
    }

    @Test
    @Order(2)
    void a_registration_waits_as_a_draft_until_all_five_papers_are_there() {
        JsonNode draft = employer.file(Jilin.REGION, Jilin.REGISTRATION, Jilin.registration(USCC, NAME))
                .expect(201)
                .json();
        assertThat(draft.path("status").asText()).isEqualTo("DRAFT");
        registration = draft.path("id").asText();
        List<JsonNode> papers = Json.items(employer.get("/api/filings/" + registration + "/attachments")
                .expect(200)
                .json());
        assertThat(papers).extracting(paper -> paper.path("kind").asText()).isEqualTo(Papers.OF_REGISTRATION);
        assertThat(papers)
                .allMatch(paper -> paper.path("required").asBoolean())
                .noneMatch(paper -> paper.path("uploaded").asBoolean());

        Papers.OF_REGISTRATION.subList(0, 4).forEach(this::upload);
        Answer early = employer.act(registration, "submit").refused(422, "invalid-answers");
        assertThat(early.fields()).containsExactly("attachments.legal-rep-id-back");
        assertThat(early.messagesAt("attachments.legal-rep-id-back"))
                .first()
                .asString()
                .contains("法人身份证反面");

        upload("legal-rep-id-back");
        JsonNode submitted = employer.act(registration, "submit").expect(200).json();
        assertThat(submitted.path("statusLabel").asText()).isEqualTo("未审核");
    }

    private void upload(String kind) {
        employer.upload(
                        "/api/filings/" + registration + "/attachments",
                        new Multipart().text("kind", kind).file("file", kind + ".jpg", Papers.jpeg()))
                .expect(201);
    }

    @Test
    @Order(3)
    void the_chosen_office_approves_it_and_no_other_sees_it() {
        server.as(Jilin.OTHER_CLERK).get("/api/filings/" + registration).refused(404, "not-found");
        JsonNode approved =
                clerk.act(registration, "approve", "材料齐全").expect(200).json();
        assertThat(approved.path("statusLabel").asText()).isEqualTo("审核通过");
        assertThat(approved.path("opinion").asText()).isEqualTo("材料齐全");
    }

    @Test
    @Order(4)
    void a_contract_is_submitted_by_saving_it() {
        filed = employer.file(Jilin.REGION, Jilin.NEW_CONTRACT, contract)
                .expect(201)
                .json();
        assertThat(filed.path("status").asText()).isEqualTo("IN_REVIEW");
        assertThat(filed.path("statusLabel").asText()).isEqualTo("未审核");
        assertThat(filed.path("agency").path("id").asText()).isEqualTo(Jilin.AGENCY);
        assertThat(filed.path("onRoster").asBoolean()).isFalse();
        assertThat(filed.path("worker").path("idNumber").asText()).isEqualTo(idNumber);
    }

    @Test
    @Order(5)
    void it_is_returned_with_an_opinion_mended_and_approved() {
        String id = filed.path("id").asText();
        Answer wordless = clerk.act(id, "return").refused(422, "invalid-answers");
        assertThat(wordless.fields()).containsExactly("opinion");
        JsonNode returned = clerk.act(id, "return", "工资请核对").expect(200).json();
        assertThat(returned.path("returned").asBoolean()).isTrue();

        JsonNode seen = employer.get("/api/filings/" + id).expect(200).json();
        assertThat(seen.path("statusLabel").asText()).isEqualTo("审核不通过");
        assertThat(seen.path("opinion").asText()).isEqualTo("工资请核对");
        JsonNode mended = employer.edit(seen, Jilin.but(contract, "monthlyWage", "3600.5"))
                .expect(200)
                .json();
        assertThat(mended.path("statusLabel").asText()).isEqualTo("未审核");
        assertThat(mended.path("answers").path("monthlyWage").asText()).startsWith("3600.5");
        clerk.act(id, "approve").expect(200);
    }

    @Test
    @Order(6)
    void its_roster_is_previewed_without_a_trace_then_saved_and_printed() {
        Map<String, Object> asked = Map.of(
                "region",
                Jilin.REGION,
                "kind",
                "NEW",
                "filings",
                List.of(filed.path("id").asText()));
        Answer preview = employer.post("/api/rosters/preview", asked).expect(200);
        assertThat(Printed.text(preview.bytes()))
                .contains(WORKER)
                .contains(idNumber)
                .contains(NAME);
        assertThat(rosters()).isEmpty();

        JsonNode saved = employer.post("/api/rosters", asked).expect(201).json();
        String path = "/api/rosters/" + saved.path("id").asText() + "/document?format=";
        byte[] pdf = employer.get(path + "pdf").expect(200).bytes();
        assertThat(Printed.text(pdf))
                .contains(WORKER)
                .contains(saved.path("number").asText());
        assertThat(employer.get(path + "pdf").bytes()).isEqualTo(pdf);
        byte[] sheet = employer.get(path + "xlsx").expect(200).bytes();
        assertThat(Printed.sheet(sheet)).contains(WORKER).contains(idNumber);
        assertThat(rosters()).hasSize(1);
        assertThat(find(filed.path("id").asText()).path("onRoster").asBoolean()).isTrue();
        assertThat(find(filed.path("id").asText()).path("rosterNumber")).isEqualTo(saved.path("number"));
    }

    private List<JsonNode> rosters() {
        return Json.items(employer.get("/api/rosters?region=" + Jilin.REGION)
                .expect(200)
                .json()
                .path("items"));
    }

    private JsonNode find(String filing) {
        return employer.get("/api/filings/" + filing).expect(200).json();
    }

    @Test
    @Order(7)
    void it_is_renewed_with_what_is_known_already() {
        String id = filed.path("id").asText();
        JsonNode known = employer.get("/api/regions/%s/filing-types/%s/prefill?relatesTo=%s"
                        .formatted(Jilin.REGION, Jilin.RENEWAL, id))
                .expect(200)
                .json();
        assertThat(known.path("worker").path("name").asText()).isEqualTo(WORKER);
        Map<String, Object> answers = new HashMap<>();
        known.path("answers").properties().forEach(answer -> answers.put(answer.getKey(), answer.getValue()));
        answers.put("contractStart", today.minusDays(10).plusYears(1).toString());
        answers.put("contractEnd", today.minusDays(11).plusYears(3).toString());
        answers.put("signedOn", today.toString());
        JsonNode renewed = employer.file(Jilin.REGION, Jilin.RENEWAL, answers, id)
                .expect(201)
                .json();
        renewal = renewed.path("id").asText();
        assertThat(renewed.path("root").asText()).isEqualTo(id);
        clerk.act(renewal, "approve").expect(200);
        employer.post("/api/rosters", Map.of("region", Jilin.REGION, "kind", "RENEW", "filings", List.of(renewal)))
                .expect(201);
    }

    @Test
    @Order(8)
    void it_is_ended_and_the_certificate_printed_the_same_each_time() {
        JsonNode ended = employer.file(Jilin.REGION, Jilin.TERMINATION, Jilin.ending(today.minusDays(1)), renewal)
                .expect(201)
                .json();
        ending = ended.path("id").asText();
        assertThat(Json.items(employer.get("/api/filings/" + ending + "/documents")
                        .expect(200)
                        .json()))
                .isEmpty();
        clerk.act(ending, "approve").expect(200);

        List<JsonNode> printable = Json.items(employer.get("/api/filings/" + ending + "/documents")
                .expect(200)
                .json());
        assertThat(printable)
                .extracting(document -> document.path("kind").asText())
                .containsExactly(Jilin.CERTIFICATE);
        String path = "/api/filings/" + ending + "/documents/" + Jilin.CERTIFICATE;
        certificate = employer.get(path + "?format=pdf").expect(200).bytes();
        assertThat(employer.get(path).expect(200).bytes()).isEqualTo(certificate);
        assertThat(Printed.text(certificate))
                .contains(WORKER)
                .contains(idNumber)
                .contains(NAME)
                .contains("五十条");
    }

    @Test
    @Order(9)
    void anybody_can_check_the_certificate_by_what_is_printed_on_it_and_by_its_file() {
        Map<String, String> printed = Printed.checkAddress(certificate);
        Caller anybody = server.caller();
        String number = "/api/certificates/" + Caller.encoded(printed.get("number"));
        JsonNode known =
                anybody.get(number + "?code=" + printed.get("code")).expect(200).json();
        assertThat(known.path("state").asText()).isEqualTo("VALID");
        assertThat(known.path("employer").asText()).isEqualTo(NAME);
        assertThat(known.path("worker").asText()).isEqualTo("孙*");
        assertThat(known.toString()).doesNotContain(idNumber);
        anybody.get(number + "?code=0000").expect(404);
        anybody.get(number).expect(404);

        JsonNode byFile = anybody.upload("/api/certificates/check", new Multipart().file("file", "a.pdf", certificate))
                .expect(200)
                .json();
        assertThat(byFile).isEqualTo(known);
        byte[] altered = certificate.clone();
        altered[altered.length / 2] ^= 1;
        anybody.upload("/api/certificates/check", new Multipart().file("file", "a.pdf", altered))
                .refused(404, "certificate-unknown");
    }

    @Test
    @Order(10)
    void the_ledger_holds_one_closed_employment_resting_on_all_three() {
        JsonNode page = employer.get("/api/employments?idNumber=" + idNumber)
                .expect(200)
                .json();
        assertThat(page.path("items")).hasSize(1);
        JsonNode employment = page.path("items").get(0);
        assertThat(employment.path("kind").asText()).isEqualTo("CONTRACT");
        assertThat(employment.path("state").asText()).isEqualTo("CLOSED");
        assertThat(employment.path("endDate").asText())
                .isEqualTo(today.minusDays(1).toString());
        assertThat(Json.items(employment.path("filings")))
                .extracting(JsonNode::asText)
                .containsExactly(filed.path("id").asText(), renewal, ending);
        assertThat(employer.get("/api/employments?active=true&idNumber=" + idNumber)
                        .json()
                        .path("items"))
                .isEmpty();
    }
}
