// SPDX-License-Identifier: Apache-2.0
package io.banjie.itests.atonce;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.banjie.itests.certificate.SecurePort;
import io.banjie.itests.http.Answer;
import io.banjie.itests.http.Caller;
import io.banjie.itests.http.Json;
import io.banjie.itests.scene.Identities;
import io.banjie.itests.scene.Printed;
import io.banjie.itests.scene.Shanghai;
import io.banjie.itests.server.ServerProcess;
import io.banjie.itests.server.ServerSettings;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Clerks at the counter: they file what is late, for whoever comes, and print what is there already. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CounterIT {

    private static final String MAKER = "91310114MA1GT001X1";
    private static final String FUND = "91310105MA1FW00318";
    private static final String NINETY_DAYS_AGO = "2018-04-27";

    private static ServerProcess server;
    private static Caller jiading;
    private static Caller songjiang;
    private static Caller changning;

    @BeforeAll
    static void start() {
        server = ServerProcess.start(ServerSettings.demonstration("counter").startingAt("2018-07-26T09:00:00+08:00"));
        jiading = server.as("sh-clerk-jiading");
        songjiang = server.as("sh-clerk-songjiang");
        changning = server.as("sh-clerk-changning");
    }

    @AfterAll
    static void end() {
        server.close();
    }

    private static Map<String, Object> atTheCounter(String type, String uscc, Map<String, Object> answers) {
        return new HashMap<>(Map.of(
                "region", Shanghai.REGION, "type", type, "answers", answers, "channel", "COUNTER", "onBehalfOf", uscc));
    }

    private static Answer visitor(Caller clerk, String uscc) {
        return clerk.get("/api/counter/employers/" + uscc + "?region=" + Shanghai.REGION);
    }

    private static List<JsonNode> listed(Caller clerk, String query) {
        return Json.items(clerk.get("/api/filings?" + query).expect(200).json().path("items"));
    }

    @Test
    @Order(1)
    void a_clerk_sees_whether_who_comes_could_file_at_the_screens() {
        JsonNode before = visitor(jiading, MAKER).expect(200).json();
        new SecurePort(server).signedIn("sh-maker");
        JsonNode after = visitor(jiading, MAKER).expect(200).json();

        assertThat(before.path("known").asBoolean()).isTrue();
        assertThat(before.path("name").asText()).isEqualTo("上海嘉定精密制造有限公司");
        assertThat(before.path("profile").isNull()).isTrue();
        assertThat(before.at("/agency/id").asText()).isEqualTo("310114");
        assertThat(before.path("certificates").asInt()).isZero();
        assertThat(after.path("certificates").asInt()).isEqualTo(1);
        Answer elsewhere = visitor(songjiang, MAKER).refused(403, "forbidden");
        assertThat(elsewhere.json().at("/agency/name").asText()).isEqualTo("嘉定区就业促进中心");
        visitor(server.as("sh-city"), MAKER).refused(403, "forbidden");
        visitor(server.as("jl-clerk-changchun"), MAKER).refused(403, "forbidden");
        server.caller().get("/api/counter/employers/" + MAKER).expect(401);
    }

    @Test
    @Order(2)
    void a_hire_of_ninety_days_ago_is_filed_with_a_reason_and_counted() {
        Map<String, Object> late =
                atTheCounter(Shanghai.HIRE, MAKER, Shanghai.hire("陈静", Identities.woman(), NINETY_DAYS_AGO));

        Answer unreasoned = jiading.post("/api/filings", late);
        late.put("reason", "经办人离职，未能按期办理");
        songjiang.post("/api/filings", late).refused(403, "forbidden");
        JsonNode filed = jiading.post("/api/filings", late).expect(201).json();

        unreasoned.refused(422, "invalid-answers");
        assertThat(unreasoned.messagesAt("reason")).containsExactly("已超过规定的办理期限，请填写补办原因");
        assertThat(filed.path("status").asText()).isEqualTo("APPROVED");
        assertThat(filed.path("channel").asText()).isEqualTo("COUNTER");
        assertThat(filed.path("late").asBoolean()).isTrue();
        assertThat(filed.at("/employer/uscc").asText()).isEqualTo(MAKER);
        assertThat(filed.at("/agency/id").asText()).isEqualTo("310114");
        assertThat(filed.path("warnings").findValuesAsText("code")).contains("late", "employer-profile-missing");
        JsonNode first = jiading.get("/api/filings/" + filed.path("id").asText() + "/journal")
                .expect(200)
                .json()
                .get(0);
        assertThat(first.path("opinion").asText()).isEqualTo("经办人离职，未能按期办理");
        assertThat(first.at("/actor/username").asText()).isEqualTo("sh-clerk-jiading");
        assertThat(first.path("channel").asText()).isEqualTo("COUNTER");
        for (Caller reader : List.of(jiading, server.as("sh-city"))) {
            assertThat(reader.get("/api/filings?channel=COUNTER&type=hire&from=2018-03-01&count=true")
                            .expect(200)
                            .json()
                            .path("total")
                            .asInt())
                    .isEqualTo(1);
        }
    }

    @Test
    @Order(3)
    void who_trusts_only_paper_gets_the_filing_printed_that_is_there() {
        JsonNode there = listed(changning, "uscc=" + FUND + "&type=separation&name=" + Caller.encoded("朱晓雯"))
                .get(0);
        String id = there.path("id").asText();
        Map<String, Object> again = Shanghai.separation("朱晓雯", "310107199602050464", "2018-07-18");
        Map<String, Object> otherDay = Shanghai.separation("朱晓雯", "310107199602050464", "2018-07-19");
        int before = listed(changning, "uscc=" + FUND).size();

        for (Map<String, Object> answers : List.of(again, otherDay)) {
            Answer repeated = changning.post("/api/filings", atTheCounter(Shanghai.SEPARATION, FUND, answers));
            repeated.refused(409, "already-filed");
            assertThat(repeated.json().path("filing").asText()).isEqualTo(id);
        }

        assertThat(there.path("status").asText()).isEqualTo("APPROVED");
        assertThat(listed(changning, "uscc=" + FUND)).hasSize(before);
        assertThat(changning
                        .get("/api/filings/" + id + "/documents")
                        .expect(200)
                        .json()
                        .findValuesAsText("kind"))
                .contains("separation-certificate-four", "receipt");
        String paper = Printed.text(changning
                .get("/api/filings/" + id + "/documents/separation-certificate-four?format=pdf")
                .expect(200)
                .bytes());
        assertThat(paper).contains("朱晓雯", "第一联", "受理机构留存", "第四联", "长宁区就业促进中心");
        assertThat(listed(songjiang, "uscc=" + FUND)).isEmpty();
        songjiang.get("/api/filings/" + id).expect(404);
    }

    @Test
    @Order(4)
    void nobody_decides_what_was_decided_at_once() {
        String id = listed(changning, "uscc=" + FUND + "&type=hire")
                .get(0)
                .path("id")
                .asText();

        changning.act(id, "approve").expect(409);

        assertThat(Json.items(
                        changning.get("/api/tasks?list=done").expect(200).json().path("items")))
                .isEmpty();
    }

    @Test
    @Order(5)
    void an_employer_that_nobody_knows_is_served_and_known_from_then_on() {
        String uscc = Identities.company("310114");
        Map<String, Object> hire =
                atTheCounter(Shanghai.HIRE, uscc, Shanghai.hireFromElsewhere("王强", Shanghai.WANG_QIANG, "2018-07-20"));
        assertThat(visitor(jiading, uscc).expect(200).json().path("known").asBoolean())
                .isFalse();

        assertThat(jiading.post("/api/filings", hire).expect(422).fields()).contains("employerName");
        hire.put("employerName", "上海新来五金店");
        JsonNode hired = jiading.post("/api/filings", hire).expect(201).json();
        JsonNode told = jiading.post(
                        "/api/filings", atTheCounter(Shanghai.PROFILE, uscc, Shanghai.profile("上海新来五金有限公司", "310114")))
                .expect(201)
                .json();

        assertThat(hired.at("/employer/name").asText()).isEqualTo("上海新来五金店");
        JsonNode known = visitor(jiading, uscc).expect(200).json();
        assertThat(known.path("known").asBoolean()).isTrue();
        assertThat(known.path("name").asText()).isEqualTo("上海新来五金有限公司");
        assertThat(known.path("profile").asText()).isEqualTo(told.path("id").asText());
    }

    @Test
    @Order(6)
    void a_slip_of_the_clerks_pen_is_taken_back_by_the_clerk() {
        String person = Identities.man();
        Map<String, Object> hire =
                atTheCounter(Shanghai.HIRE, MAKER, Shanghai.hireFromElsewhere("刘军", person, "2018-07-02"));
        String id =
                jiading.post("/api/filings", hire).expect(201).json().path("id").asText();

        songjiang.act(id, "undo").expect(404);
        assertThat(jiading.act(id, "undo").expect(200).json().path("status").asText())
                .isEqualTo("REVOKED");
        jiading.post("/api/filings", hire).expect(201);
    }

    private static Answer flag(Caller clerk, boolean abnormal, String reason) {
        return clerk.put(
                "/api/counter/employers/" + MAKER + "/abnormal", Map.of("abnormal", abnormal, "reason", reason));
    }

    @Test
    @Order(7)
    void the_worker_of_an_abnormal_employer_leaves_it_at_the_counter() {
        String person = Identities.man();
        jiading.post(
                        "/api/filings",
                        atTheCounter(Shanghai.HIRE, MAKER, Shanghai.hireFromElsewhere("赵平", person, "2018-07-03")))
                .expect(201);
        Map<String, Object> leaving =
                atTheCounter(Shanghai.SEPARATION, MAKER, Shanghai.separation("赵平", person, "2018-07-20"));
        leaving.put("appliedBy", "WORKER");
        leaving.put("reason", "劳动者本人到场申请");

        Answer tooEarly = jiading.post("/api/filings", leaving);
        flag(songjiang, true, "协查回函").refused(403, "forbidden");
        flag(server.as("sh-city"), true, "协查回函").refused(403, "forbidden");
        flag(jiading, true, " ").refused(422, "invalid-answers");
        flag(jiading, true, "监察部门协查回函").expect(200);
        JsonNode flagged = visitor(jiading, MAKER).expect(200).json().path("abnormal");
        JsonNode left = jiading.post("/api/filings", leaving).expect(201).json();
        JsonNode normal = flag(jiading, false, "恢复经营").expect(200).json();

        tooEarly.refused(422, "invalid-answers");
        assertThat(tooEarly.messagesAt("appliedBy")).containsExactly("单位没有标记为异常，不能由劳动者本人申请");
        assertThat(flagged.path("reason").asText()).isEqualTo("监察部门协查回函");
        assertThat(flagged.at("/by/username").asText()).isEqualTo("sh-clerk-jiading");
        assertThat(flagged.path("since").asText()).startsWith("2018-07-26T01:");
        assertThat(left.path("status").asText()).isEqualTo("APPROVED");
        assertThat(left.path("appliedBy").asText()).isEqualTo("WORKER");
        assertThat(left.at("/employer/uscc").asText()).isEqualTo(MAKER);
        JsonNode first = jiading.get("/api/filings/" + left.path("id").asText() + "/journal")
                .expect(200)
                .json()
                .get(0);
        assertThat(first.path("appliedBy").asText()).isEqualTo("WORKER");
        assertThat(first.path("opinion").asText()).isEqualTo("劳动者本人到场申请");
        assertThat(first.path("verified").asBoolean()).isTrue();
        assertThat(normal.path("abnormal").isNull()).isTrue();
    }
}
