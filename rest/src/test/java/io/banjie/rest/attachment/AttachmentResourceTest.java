// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.rest.Form;
import io.banjie.rest.RunningApi;
import io.banjie.rest.fake.FakeAttachments;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AttachmentResourceTest {
    private static final int MEBIBYTE = 1024 * 1024;
    private static RunningApi api;

    @BeforeAll
    static void start() throws Exception {
        api = new RunningApi();
    }

    @AfterAll
    static void stop() {
        api.close();
    }

    private static byte[] form(String boundary, String fileName, byte[] file) {
        return Form.of(boundary, Map.of("kind", "photo"), fileName, file);
    }

    private static HttpRequest.Builder upload(String boundary, HttpRequest.BodyPublisher body) {
        return api.request("filings/f1/attachments")
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(body);
    }

    private static HttpResponse<String> upload(String boundary, byte[] form) throws Exception {
        return api.send(upload(boundary, BodyPublishers.ofByteArray(form)));
    }

    private static FakeAttachments.Added added() {
        return api.attachments.added().orElseThrow();
    }

    @Test
    void a_paper_reaches_the_desk_byte_for_byte_under_its_chinese_name_without_folders() throws Exception {
        byte[] picture = new byte[3 * MEBIBYTE];
        new java.util.Random(1).nextBytes(picture);

        var answer = upload("b", form("b", "C:\\\\照片\\\\身份证 1.png", picture));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertThat(added().filing()).isEqualTo("f1");
        assertThat(added().kind()).isEqualTo("photo");
        assertThat(added().fileName()).isEqualTo("身份证 1.png");
        assertThat(added().content()).isEqualTo(picture);
    }

    @Test
    void an_upload_is_recognised_by_its_parts_and_not_by_the_boundary_between_them() throws Exception {
        byte[] one = {1};

        api.send(
                upload("b", BodyPublishers.ofByteArray(form("b", "a.png", one))).header("Idempotency-Key", "k"));
        var first = added().actor().attempt();
        api.send(upload("other", BodyPublishers.ofByteArray(form("other", "a.png", one)))
                .header("Idempotency-Key", "k"));
        var again = added().actor().attempt();
        api.send(upload("b", BodyPublishers.ofByteArray(form("b", "a.png", new byte[] {2})))
                .header("Idempotency-Key", "k"));
        var changed = added().actor().attempt();

        assertThat(first.key()).isEqualTo("k");
        assertThat(again).isEqualTo(first);
        assertThat(changed.digest()).isNotEqualTo(first.digest());
        assertThat(added().content()).containsExactly(2);
    }

    @Test
    void an_upload_beyond_the_limit_is_413_at_once_and_the_connection_goes_on() throws Exception {
        byte[] big = form("b", "a.png", new byte[13 * MEBIBYTE]);

        var announced = upload("b", big);
        var streamed = api.send(upload("b", BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(big))));

        assertThat(announced.statusCode()).isEqualTo(413);
        assertThat(RunningApi.body(announced).path("code").asText()).isEqualTo("too-large");
        assertThat(streamed.statusCode()).as(streamed.body()).isEqualTo(413);
        assertThat(RunningApi.body(streamed).path("code").asText()).isEqualTo("too-large");
        assertThat(upload("b", form("b", "a.png", new byte[] {1})).statusCode()).isEqualTo(201);
    }

    @Test
    void a_missing_part_is_400_and_named() throws Exception {
        String form = "--b\r\nContent-Disposition: form-data; name=\"kind\"\r\n\r\nphoto\r\n--b--\r\n";

        var answer = upload("b", form.getBytes(StandardCharsets.UTF_8));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(RunningApi.body(answer).at("/violations/0/field").asText()).isEqualTo("file");
    }

    @Test
    void a_broken_form_is_400() throws Exception {
        for (String broken : new String[] {"", "nonsense", "--b\r\n", "--b\r\nContent-Disposition: form-data; name="}) {
            var answer = upload("b", broken.getBytes(StandardCharsets.UTF_8));

            assertThat(answer.statusCode()).as(broken + ": " + answer.body()).isEqualTo(400);
        }
    }

    @Test
    void a_form_of_another_type_is_415() throws Exception {
        assertThat(api.post("filings/f1/attachments", "{}").statusCode()).isEqualTo(415);
    }

    @Test
    void what_a_browser_could_run_is_offered_to_be_saved() throws Exception {
        var answer = api.get("attachments/p1");

        assertThat(RunningApi.header(answer, "Content-Type")).hasValue("text/html");
        assertThat(RunningApi.header(answer, "X-Content-Type-Options")).hasValue("nosniff");
        assertThat(RunningApi.header(answer, "Content-Disposition"))
                .hasValue("attachment; filename=\"__ 1.html\"; filename*=UTF-8''%E7%85%A7%E7%89%87%201.html");
    }

    @Test
    void papers_are_listed_and_removed() throws Exception {
        assertThat(api.get("filings/f1/attachments").body())
                .isEqualTo("[{\"kind\":\"photo\",\"label\":\"Photo\",\"required\":true,\"uploaded\":false,\"id\":null,"
                        + "\"fileName\":null,\"mediaType\":null,\"size\":0,\"uploadedAt\":null}]");
        assertThat(api.send(api.request("attachments/p1").DELETE()).statusCode())
                .isEqualTo(204);
    }
}
