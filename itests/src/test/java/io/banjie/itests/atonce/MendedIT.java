// SPDX-License-Identifier: Apache-2.0
package io.banjie.itests.atonce;

import static io.banjie.itests.atonce.City.hired;
import static io.banjie.itests.atonce.City.id;
import static io.banjie.itests.atonce.City.left;
import static io.banjie.itests.atonce.City.paper;
import static io.banjie.itests.atonce.City.seen;
import static io.banjie.itests.atonce.City.status;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.banjie.itests.http.Answer;
import io.banjie.itests.http.Caller;
import io.banjie.itests.http.Json;
import io.banjie.itests.scene.Identities;
import io.banjie.itests.scene.Printed;
import io.banjie.itests.scene.Shanghai;
import io.banjie.itests.server.Backend;
import io.banjie.itests.server.OnEachDatabase;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;

/** What was typed wrong is taken back for a while, and mended afterwards by a filing that a clerk decides. */
@OnEachDatabase
class MendedIT {

    private static City city;
    private static Caller maker;
    private static Caller tech;
    private static Caller yuntailu;

    MendedIT(Backend backend) {
        assertThat(city.backend()).isEqualTo(backend);
    }

    @BeforeParameterizedClassInvocation
    static void open(Backend backend) {
        city = new City(backend, "mended", "2018-07-02T09:00:00+08:00");
        maker = city.employer("sh-maker");
        tech = city.employer("sh-tech");
        yuntailu = city.clerk("sh-clerk-yuntailu");
        maker.file(Shanghai.REGION, Shanghai.PROFILE, Shanghai.profile("上海嘉定精密制造有限公司", "310115"))
                .expect(201);
    }

    @AfterParameterizedClassInvocation
    static void close() {
        city.close();
    }

    private static JsonNode corrected(JsonNode filing, Map<String, Object> answers) {
        return maker.file(Shanghai.REGION, Shanghai.CORRECTION, answers, id(filing))
                .expect(201)
                .json();
    }

    private static OffsetDateTime undoableUntil(JsonNode filing) {
        return OffsetDateTime.parse(filing.path("undoableUntil").asText());
    }

    private static List<String> actions(JsonNode filing) {
        return Json.items(filing.path("availableActions")).stream()
                .map(action -> action.path("action").asText())
                .toList();
    }

    private static JsonNode employment(String idNumber) {
        return maker.get("/api/employments?idNumber=" + idNumber)
                .expect(200)
                .json()
                .at("/items/0");
    }

    @Test
    void within_the_window_the_employer_takes_it_back_without_anybodys_help() {
        String person = Identities.man();
        JsonNode hired = hired(maker, Shanghai.hire("张伟", person, "2018-06-25"));
        assertThat(undoableUntil(hired))
                .isEqualTo(
                        OffsetDateTime.parse(hired.path("decidedAt").asText()).plusMinutes(30));
        tech.file(Shanghai.REGION, Shanghai.HIRE, Shanghai.hire("张伟", person, "2018-06-26"))
                .expect(409);

        city.clock(undoableUntil(hired).minusMinutes(1));
        assertThat(actions(seen(maker, hired))).contains("undo");
        JsonNode undone = maker.act(id(hired), "undo").expect(200).json();

        assertThat(status(undone)).isEqualTo("REVOKED");
        assertThat(undone.path("statusLabel").asText()).isEqualTo("已撤销");
        assertThat(undone.path("undoableUntil").isNull()).isTrue();
        assertThat(Json.items(maker.get("/api/filings/%s/journal".formatted(id(hired)))
                        .expect(200)
                        .json()))
                .hasSize(2)
                .allMatch(entry -> entry.path("verified").asBoolean());
        hired(tech, Shanghai.hire("张伟", person, "2018-06-26"));
    }

    @Test
    void one_second_after_the_window_it_is_too_late() {
        JsonNode hired = hired(maker, Shanghai.hire("李静", Identities.woman(), "2018-06-25"));

        city.clock(undoableUntil(hired).plusSeconds(1));

        assertThat(actions(seen(maker, hired))).doesNotContain("undo");
        assertThat(seen(maker, hired).path("undoableUntil").isNull()).isTrue();
        maker.act(id(hired), "undo").expect(409);
        assertThat(status(seen(maker, hired))).isEqualTo("APPROVED");
    }

    @Test
    void a_receipt_leaves_the_window_open_and_the_certificate_ends_it() {
        String person = Identities.woman();
        hired(maker, Shanghai.hire("王芳", person, "2018-06-25"));
        JsonNode separated = left(maker, Shanghai.separation("王芳", person, "2018-06-29"));
        byte[] receipt = paper(maker, separated, Shanghai.RECEIPT).expect(200).bytes();
        assertThat(actions(seen(maker, separated))).contains("undo");
        maker.act(id(separated), "undo").expect(200);
        assertThat(city.checked(receipt).expect(200).json().path("state").asText())
                .isEqualTo("VOID");

        JsonNode again = left(maker, Shanghai.separation("王芳", person, "2018-06-29"));
        paper(maker, again, Shanghai.CERTIFICATE).expect(200);

        assertThat(actions(seen(maker, again))).doesNotContain("undo");
        maker.act(id(again), "undo").expect(409);
    }

    @Test
    void a_wrong_day_is_amended_by_the_sub_centre_and_version_two_takes_the_place_of_the_first() {
        String person = Identities.man();
        hired(maker, Shanghai.hire("张伟", person, "2018-06-11"));
        JsonNode first = left(maker, Shanghai.separation("张伟", person, "2018-06-25"));
        byte[] paper = paper(maker, first, Shanghai.CERTIFICATE).expect(200).bytes();
        Map<String, String> printed = Printed.checkAddress(paper);
        maker.edit(first, Shanghai.separation("张伟", person, "2018-06-26")).expect(409);

        JsonNode known = maker.get("/api/regions/310000/filing-types/correction/prefill?relatesTo=" + id(first))
                .expect(200)
                .json();
        assertThat(known.at("/inForce/separationDate").asText()).isEqualTo("2018-06-25");
        assertThat(known.at("/answers/workerName").asText()).isEqualTo("张伟");
        Map<String, Object> answers = Shanghai.amending("separationDate", "2018-06-26");
        answers.put("oldValue", known.at("/inForce/separationDate").asText());
        JsonNode correction = corrected(first, answers);
        assertThat(status(correction)).isEqualTo("IN_REVIEW");
        assertThat(correction.at("/agency/name").asText()).contains("浦东");
        assertThat(status(seen(maker, first))).isEqualTo("APPROVED");
        assertThat(city.checked(paper).json().path("state").asText()).isEqualTo("VALID");
        assertSideBySide(correction);

        city.clerk("sh-clerk-jiading").get("/api/filings/" + id(correction)).expect(404);
        JsonNode decided = yuntailu.act(id(correction), "approve").expect(200).json();

        assertThat(decided.path("statusLabel").asText()).isEqualTo("已修改");
        JsonNode old = seen(maker, first);
        assertThat(status(old)).isEqualTo("SUPERSEDED");
        assertThat(old.path("statusLabel").asText()).isEqualTo("已更正");
        JsonNode second = maker.get("/api/filings/" + old.path("supersededBy").asText())
                .expect(200)
                .json();
        assertThat(status(second)).isEqualTo("APPROVED");
        assertThat(second.path("supersedes").asText()).isEqualTo(id(first));
        assertThat(second.at("/answers/separationDate").asText()).isEqualTo("2018-06-26");
        assertThat(employment(person).path("endDate").asText()).isEqualTo("2018-06-26");
        JsonNode told = city.checked(printed.get("number"), printed.get("code"))
                .expect(200)
                .json();
        assertThat(told.path("state").asText()).isEqualTo("REPLACED");
        assertThat(told.path("stateLabel").asText()).isEqualTo("已更正");
        assertThat(city.checked(paper).json().path("state").asText()).isEqualTo("REPLACED");
        byte[] newer = paper(maker, second, Shanghai.CERTIFICATE).expect(200).bytes();
        assertThat(Printed.text(newer)).contains("2018年6月26日").doesNotContain("2018年6月25日");
        assertThat(city.checked(newer).json().path("state").asText()).isEqualTo("VALID");
        assertThat(Printed.checkAddress(newer).get("number")).isNotEqualTo(printed.get("number"));
        paper(maker, first, Shanghai.CERTIFICATE).expect(409);
    }

    private static void assertSideBySide(JsonNode correction) {
        JsonNode compared = yuntailu.get("/api/filings/%s/comparison".formatted(id(correction)))
                .expect(200)
                .json();
        List<JsonNode> changed = Json.items(compared.path("fields")).stream()
                .filter(field -> field.path("changed").asBoolean())
                .toList();
        assertThat(changed).hasSize(1);
        assertThat(changed.get(0).path("id").asText()).isEqualTo("separationDate");
        assertThat(changed.get(0).path("before").asText()).isEqualTo("2018-06-25");
        assertThat(changed.get(0).path("after").asText()).isEqualTo("2018-06-26");
    }

    @Test
    void a_revoked_separation_opens_the_employment_again_and_voids_its_certificate() {
        String person = Identities.woman();
        JsonNode hired = hired(maker, Shanghai.hire("何静", person, "2018-06-11"));
        JsonNode separated = left(maker, Shanghai.separation("何静", person, "2018-06-28"));
        byte[] paper = paper(maker, separated, Shanghai.CERTIFICATE).expect(200).bytes();
        Answer builtUpon = maker.file(Shanghai.REGION, Shanghai.CORRECTION, Shanghai.revoking(), id(hired))
                .expect(422);
        assertThat(builtUpon.errors().get(0).path("code").asText()).isEqualTo("mended-built-upon");
        assertThat(employment(person).path("state").asText()).isEqualTo("CLOSED");

        JsonNode correction = corrected(separated, Shanghai.revoking());
        maker.file(Shanghai.REGION, Shanghai.CORRECTION, Shanghai.revoking(), id(separated))
                .expect(409);
        yuntailu.act(id(correction), "approve").expect(200);

        assertThat(status(seen(maker, separated))).isEqualTo("REVOKED");
        assertThat(employment(person).path("state").asText()).isEqualTo("ACTIVE");
        JsonNode told = city.checked(paper).expect(200).json();
        assertThat(told.path("state").asText()).isEqualTo("VOID");
        assertThat(told.toString()).doesNotContain("何静", person);
        left(maker, Shanghai.separation("何静", person, "2018-06-29"));
    }

    @Test
    void what_is_refused_leaves_everything_as_it_was_and_nonsense_never_reaches_the_clerk() {
        String person = Identities.man();
        JsonNode hired = hired(maker, Shanghai.hire("周强", person, "2018-06-20"));
        city.pass(Duration.ofHours(1));
        Map<String, Object> otherOld = Shanghai.amending("hireDate", "2018-06-21");
        otherOld.put("oldValue", "2018-06-19");
        for (Map<String, Object> nonsense : List.of(
                otherOld,
                Shanghai.amending("hireDate", "2018-06-20"),
                Shanghai.amending("hireDate", "2018-13-40"),
                Shanghai.amending("hireDate", "2018-12-01"),
                Shanghai.amending("separationDate", "2018-06-21"))) {
            maker.file(Shanghai.REGION, Shanghai.CORRECTION, nonsense, id(hired))
                    .refused(422, "invalid-answers");
        }
        JsonNode correction = corrected(hired, Shanghai.amending("hireDate", "2018-06-21"));

        yuntailu.act(id(correction), "refuse").expect(422);
        JsonNode refused =
                yuntailu.act(id(correction), "refuse", "与劳动合同不一致").expect(200).json();

        assertThat(refused.path("statusLabel").asText()).isEqualTo("不予修改");
        assertThat(seen(maker, correction).path("opinion").asText()).isEqualTo("与劳动合同不一致");
        assertThat(seen(maker, hired).at("/answers/hireDate").asText()).isEqualTo("2018-06-20");
        assertThat(status(seen(maker, hired))).isEqualTo("APPROVED");
    }
}
