// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.rest.RunningApi;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DocumentResourceTest {
    private static final String ROSTER = "{\"region\":\"990000\",\"kind\":\"NEW\",\"filings\":[\"f1\",\"f2\"]}";
    private static final String CHECKED = "{\"number\":\"N1\",\"kindLabel\":\"Certificate\",\"state\":\"VALID\","
            + "\"stateLabel\":\"有效\",\"employer\":\"Example Trading\",\"worker\":\"马*\",\"issuedOn\":\"2026-07-02\"}";
    private static RunningApi api;

    @BeforeAll
    static void start() throws Exception {
        api = new RunningApi();
    }

    @AfterAll
    static void stop() {
        api.close();
    }

    @Test
    void a_document_is_sent_as_a_file_under_its_chinese_name() throws Exception {
        assertThat(api.get("filings/f1/documents").body())
                .isEqualTo(
                        "[{\"kind\":\"certificate\",\"label\":\"Certificate\",\"formats\":[\"pdf\"],\"receipt\":false}]");

        var answer = api.get("filings/f1/documents/certificate");

        assertThat(answer.body()).isEqualTo("%PDF-1.4");
        assertThat(RunningApi.header(answer, "Content-Type")).hasValue("application/pdf");
        assertThat(RunningApi.header(answer, "Content-Length")).hasValue("8");
        assertThat(RunningApi.header(answer, "Cache-Control")).hasValue("no-store");
        assertThat(RunningApi.header(answer, "Content-Disposition"))
                .hasValue("inline; filename=\"__.pdf\"; filename*=UTF-8''%E8%AF%81%E6%98%8E.pdf");
        assertThat(api.documents.asked().subList(1, 4)).isEqualTo(List.of("f1", "certificate", "pdf"));
    }

    @Test
    void a_document_comes_even_to_who_asks_for_json_as_usual() throws Exception {
        var answer = api.send(api.request("filings/f1/documents/certificate").header("Accept", "application/json"));

        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @Test
    void a_blank_form_is_sent_to_who_is_signed_in() throws Exception {
        var answer = api.get("regions/990000/blank-forms/correction");

        assertThat(answer.body()).isEqualTo("%PDF-1.4");
        assertThat(RunningApi.header(answer, "Content-Type")).hasValue("application/pdf");
        assertThat(api.documents.asked()).isEqualTo(List.of("990000", "correction"));
        assertThat(api.send(api.anonymous("regions/990000/blank-forms/correction"))
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void anybody_who_knows_number_and_code_can_check_a_certificate() throws Exception {
        assertThat(api.send(api.anonymous("certificates/N1?code=C1")).body()).isEqualTo(CHECKED);
        assertThat(api.send(api.anonymous("certificates/N1?code=C2")).statusCode())
                .isEqualTo(404);
        assertThat(api.send(api.anonymous("certificates/N1")).statusCode()).isEqualTo(404);
    }

    @Test
    void anybody_can_check_a_file_byte_for_byte() throws Exception {
        String form = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"c.pdf\"\r\n\r\n%s\r\n--b--\r\n";
        var request = api.anonymous("certificates/check").header("Content-Type", "multipart/form-data; boundary=b");

        var genuine = api.send(request.copy().POST(BodyPublishers.ofString(form.formatted("%PDF-1.4"))));
        var altered = api.send(request.copy().POST(BodyPublishers.ofString(form.formatted("%PDF-1.5"))));

        assertThat(genuine.body()).isEqualTo(CHECKED);
        assertThat(altered.statusCode()).isEqualTo(404);
        assertThat(RunningApi.body(altered).path("code").asText()).isEqualTo("certificate-unknown");
    }

    @Test
    void a_roster_is_previewed_saved_listed_and_printed() throws Exception {
        assertThat(api.post("rosters/preview", ROSTER).body()).isEqualTo("%PDF-1.4");
        assertThat(api.documents.asked().subList(1, 4)).isEqualTo(List.of("990000", "NEW", List.of("f1", "f2")));

        var saved = api.post("rosters", ROSTER);

        assertThat(saved.statusCode()).isEqualTo(201);
        assertThat(saved.body())
                .isEqualTo("{\"id\":\"r1\",\"number\":\"20260001\",\"region\":\"990000\",\"kind\":\"NEW\","
                        + "\"kindLabel\":\"New contracts\",\"lines\":1,\"savedAt\":\"2026-07-02T01:00:00Z\","
                        + "\"savedBy\":\"employer\",\"formats\":[\"pdf\",\"xlsx\"]}");
        assertThat(api.get("rosters?region=990000&kind=NEW").body())
                .isEqualTo("{\"items\":[" + saved.body() + "],\"next\":null}");
        assertThat(api.get("rosters/r1/document?format=xlsx").statusCode()).isEqualTo(200);
        assertThat(api.documents.asked()).element(2).isEqualTo("xlsx");
    }
}
