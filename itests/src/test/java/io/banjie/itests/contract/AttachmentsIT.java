// SPDX-License-Identifier: Apache-2.0
package io.banjie.itests.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.banjie.itests.http.Answer;
import io.banjie.itests.http.Caller;
import io.banjie.itests.http.Multipart;
import io.banjie.itests.scene.Employer;
import io.banjie.itests.scene.Jilin;
import io.banjie.itests.scene.Papers;
import io.banjie.itests.server.Backend;
import io.banjie.itests.server.OnEachDatabase;
import io.banjie.itests.server.ServerProcess;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Papers that come with a filing. */
@OnEachDatabase
class AttachmentsIT {

    private static final int MEGABYTE = 1 << 20;

    private final ServerProcess server;
    private final Employer employer;
    private final Caller caller;
    private final String filing;

    AttachmentsIT(Backend backend) {
        server = backend.server();
        employer = Employer.unregistered(server);
        caller = employer.caller();
        filing = caller.file(Jilin.REGION, Jilin.REGISTRATION, Jilin.registration(employer.uscc(), employer.name()))
                .expect(201)
                .json()
                .path("id")
                .asText();
    }

    private Answer upload(String kind, String fileName, byte[] content) {
        return caller.upload(
                "/api/filings/" + filing + "/attachments",
                new Multipart().text("kind", kind).file("file", fileName, content));
    }

    @Test
    void a_paper_comes_back_as_it_was_sent_is_replaced_and_removed() {
        byte[] scan = Papers.jpeg();
        JsonNode paper =
                upload("business-licence", "营业执照.jpg", scan).expect(201).json();
        assertThat(paper.path("fileName").asText()).isEqualTo("营业执照.jpg");
        String path = "/api/attachments/" + paper.path("id").asText();
        Answer back = caller.get(path).expect(200);
        assertThat(back.bytes()).isEqualTo(scan);
        assertThat(back.mediaType()).isEqualTo("image/jpeg");
        assertThat(back.header("X-Content-Type-Options")).contains("nosniff");

        JsonNode other =
                upload("business-licence", "b.png", Papers.png()).expect(201).json();
        assertThat(uploaded()).isEqualTo(1);
        caller.get(path).expect(404);
        caller.delete("/api/attachments/" + other.path("id").asText()).expect(204);
        assertThat(uploaded()).isZero();
    }

    private long uploaded() {
        return caller
                .get("/api/filings/" + filing + "/attachments")
                .expect(200)
                .json()
                .findValuesAsText("uploaded")
                .stream()
                .filter("true"::equals)
                .count();
    }

    @Test
    void what_is_not_what_its_name_says_is_refused() {
        upload("business-licence", "licence.pdf", Papers.png()).expect(415);
        upload("business-licence", "licence.png", "MZ this is a program".getBytes(StandardCharsets.UTF_8))
                .expect(415);
        upload("business-licence", "licence.html", "<html></html>".getBytes(StandardCharsets.UTF_8))
                .expect(415);
        assertThat(uploaded()).isZero();
    }

    @Test
    void too_large_a_paper_is_refused_whether_by_a_little_or_by_a_lot() {
        upload("business-licence", "a.png", Arrays.copyOf(Papers.png(), 6 * MEGABYTE))
                .refused(413, "too-large");
        upload("business-licence", "a.png", Arrays.copyOf(Papers.png(), 50 * MEGABYTE))
                .refused(413, "too-large");
        upload("business-licence", "a.png", Arrays.copyOf(Papers.png(), 4 * MEGABYTE))
                .expect(201);
    }

    @Test
    void an_empty_paper_no_paper_and_an_unknown_kind_are_refused() {
        upload("business-licence", "a.png", new byte[0]).expect(400);
        caller.upload("/api/filings/" + filing + "/attachments", new Multipart().text("kind", "business-licence"))
                .expect(400);
        caller.upload("/api/filings/" + filing + "/attachments", new Multipart().file("file", "a.png", Papers.png()))
                .expect(400);
        upload("holiday-photo", "a.png", Papers.png()).expect(422);
    }

    @Test
    void a_name_with_a_path_in_it_is_kept_without_it() {
        JsonNode paper = upload("business-licence", "../../etc/passwd.png", Papers.png())
                .expect(201)
                .json();
        assertThat(paper.path("fileName").asText()).doesNotContain("/").endsWith("passwd.png");
    }

    @Test
    void others_neither_read_nor_change_papers_and_nobody_changes_them_under_review() {
        JsonNode paper =
                upload("business-licence", "a.png", Papers.png()).expect(201).json();
        String path = "/api/attachments/" + paper.path("id").asText();
        server.as("jl-huixin").get(path).expect(404);
        server.as("jl-huixin").delete(path).expect(404);
        server.as(Jilin.OTHER_CLERK).get(path).expect(404);
        server.caller().get(path).expect(401);
        Papers.OF_REGISTRATION.stream().skip(1).forEach(kind -> employer.attach(filing, kind));
        caller.act(filing, "submit").expect(200);
        upload("business-licence", "a.png", Papers.png()).refused(409, "action-not-possible");
        caller.delete(path).refused(409, "action-not-possible");
        server.as(Jilin.CLERK).get(path).expect(200);
        server.as(Jilin.CLERK).delete(path).expect(403);
    }
}
