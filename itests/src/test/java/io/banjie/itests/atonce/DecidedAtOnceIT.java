// SPDX-License-Identifier: Apache-2.0
package io.banjie.itests.atonce;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.banjie.itests.http.Answer;
import io.banjie.itests.http.Caller;
import io.banjie.itests.http.Json;
import io.banjie.itests.scene.Identities;
import io.banjie.itests.scene.Shanghai;
import io.banjie.itests.server.Backend;
import io.banjie.itests.server.OnEachDatabase;
import io.banjie.itests.server.ServerProcess;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;

/** Hires and separations by employers that come with a certificate, on the running server. */
@OnEachDatabase
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DecidedAtOnceIT {

    private static final String TODAY = "2018-07-26";

    private static City city;
    private static ServerProcess server;
    private static Caller maker;
    private static Caller tech;
    private static Caller fund;

    DecidedAtOnceIT(Backend backend) {
        assertThat(city.backend()).isEqualTo(backend);
    }

    @BeforeParameterizedClassInvocation
    static void open(Backend backend) {
        city = new City(backend, "atonce", TODAY + "T09:00:00+08:00");
        server = city.server();
        maker = city.employer("sh-maker");
        tech = city.employer("sh-tech");
        fund = city.employer("sh-fund");
    }

    @AfterParameterizedClassInvocation
    static void close() {
        city.close();
    }

    private static Answer hire(Caller employer, Map<String, Object> answers) {
        return employer.file(Shanghai.REGION, Shanghai.HIRE, answers);
    }

    private static JsonNode violation(Answer refused) {
        return refused.errors().get(0);
    }

    @Test
    @Order(1)
    void the_demonstration_is_loaded_and_its_employers_have_no_password() {
        assertThat(server.health("demonstration").orElseThrow()).contains("loaded");
        server.caller().signIn("sh-fund", ServerProcess.password()).expect(403);
        assertThat(Json.items(fund.get("/api/employments?active=true")
                        .expect(200)
                        .json()
                        .path("items")))
                .hasSize(6);
    }

    @Test
    @Order(2)
    void nobody_asks_for_a_profile_where_a_person_from_elsewhere_is_hired() {
        JsonNode hired = hire(maker, Shanghai.hireFromElsewhere("王强", Shanghai.WANG_QIANG, "2018-07-25"))
                .expect(201)
                .json();

        assertThat(hired.path("status").asText()).isEqualTo("APPROVED");
        assertThat(hired.path("statusLabel").asText()).isEqualTo("备案成功");
    }

    @Test
    @Order(3)
    void whoever_files_for_a_person_of_the_city_tells_of_itself_first_and_only_once() {
        Answer blocked = maker.file(
                Shanghai.REGION, Shanghai.SEPARATION, Shanghai.separation("张伟", Shanghai.ZHANG_WEI, "2018-07-25"));
        blocked.refused(409, "employer-profile-missing");
        assertThat(blocked.json().path("detail").asText()).isEqualTo("首次办理本市户籍人员招退工,请先维护单位基本信息");
        hire(maker, Shanghai.hire("张伟", Shanghai.ZHANG_WEI, "2018-07-25")).refused(409, "employer-profile-missing");

        Map<String, Object> profile = Shanghai.profile("上海嘉定精密制造有限公司", "310114");
        Answer otherName = maker.file(Shanghai.REGION, Shanghai.PROFILE, Shanghai.profile("上海某某精密制造有限公司", "310114"));
        otherName.refused(422, "invalid-answers");
        assertThat(violation(otherName).path("message").asText()).isEqualTo("与数字证书上的单位名称“上海嘉定精密制造有限公司”不一致");
        JsonNode told = maker.file(Shanghai.REGION, Shanghai.PROFILE, profile)
                .expect(201)
                .json();
        Answer again = maker.file(Shanghai.REGION, Shanghai.PROFILE, profile);

        assertThat(told.path("status").asText()).isEqualTo("APPROVED");
        assertThat(told.at("/answers/uscc").asText()).isEqualTo("91310114MA1GT001X1");
        again.expect(409);
        assertThat(violation(again).path("message").asText()).startsWith("单位信息已提交,修改须向所在区就业促进中心申请");
        assertThat(violation(again).path("fix").asText()).contains(Shanghai.PROFILE_CHANGE);
        maker.edit(told, profile).expect(409);
        hire(maker, Shanghai.hire("张伟", Shanghai.ZHANG_WEI, "2018-07-25")).expect(201);
    }

    @Test
    @Order(4)
    void a_change_of_the_profile_is_decided_by_the_centre_of_its_district() {
        JsonNode change = maker.file(
                        Shanghai.REGION, Shanghai.PROFILE_CHANGE, Shanghai.profile("上海嘉定精密制造股份有限公司", "310117"))
                .expect(201)
                .json();
        String id = change.path("id").asText();

        assertThat(change.path("status").asText()).isEqualTo("IN_REVIEW");
        assertThat(change.path("warnings").findValuesAsText("code")).contains("employer-name-differs");
        assertThat(change.at("/agency/id").asText()).isEqualTo("310114");
        server.as("sh-clerk-songjiang").get("/api/filings/" + id).expect(404);
        server.as("sh-city").act(id, "approve").expect(403);
        server.as("sh-clerk-jiading").act(id, "approve").expect(200);
        assertThat(maker.get("/api/filings/" + change.path("relatesTo").asText())
                        .json()
                        .path("status")
                        .asText())
                .isEqualTo("SUPERSEDED");
        hire(maker, Shanghai.hire("陆静", "310101199003070027", "2018-07-25")).expect(201);
    }

    @Test
    @Order(5)
    void of_two_employers_who_hire_the_same_person_at_once_one_wins_and_the_other_learns_no_name() {
        String person = Identities.man();
        List<Answer> answers = Stream.of(tech, fund)
                .map(employer ->
                        CompletableFuture.supplyAsync(() -> hire(employer, Shanghai.hire("何军", person, "2018-07-25"))))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(201, 409);
        Answer refused = answers.stream()
                .filter(answer -> answer.status() == 409)
                .findFirst()
                .orElseThrow();
        assertThat(violation(refused).path("message").asText()).isEqualTo("该人员在其他单位尚有未退工的全日制用工记录");
        assertThat(refused.text()).doesNotContain("松云", "长信");
    }

    @Test
    @Order(6)
    void a_separation_begins_with_what_the_hire_said_and_tells_its_days_before() {
        String person = Identities.woman();
        String hired = hire(fund, Shanghai.hire("周敏", person, "2018-07-02"))
                .expect(201)
                .json()
                .path("id")
                .asText();
        JsonNode known = fund.get("/api/regions/310000/filing-types/separation/prefill?relatesTo=" + hired)
                .expect(200)
                .json();
        Map<String, Object> answers = Shanghai.separation("周敏", person, "2018-07-20");
        Map<String, Object> asked =
                Map.of("region", Shanghai.REGION, "type", Shanghai.SEPARATION, "answers", answers, "relatesTo", hired);

        JsonNode preview = fund.post("/api/filings/preview", asked).expect(200).json();

        assertThat(known.at("/answers/employmentStart").asText()).isEqualTo("2018-07-02");
        assertThat(known.at("/answers/hukouScope").asText()).isEqualTo("LOCAL");
        assertThat(preview.path("confirm").asText()).startsWith("请核对:周敏 2018-07-20 退工，距录用18天；最迟办理日2018-08-06，今天还剩11天");
        assertThat(preview.path("dueOn").asText()).isEqualTo("2018-08-06");
        JsonNode left = fund.post("/api/filings", asked).expect(201).json();
        assertThat(left.at("/answers/employmentStart").asText()).isEqualTo("2018-07-02");
        fund.post("/api/filings", asked).expect(422);
    }

    @Test
    @Order(7)
    void bad_days_are_refused_in_the_bureaus_words() {
        String person = Identities.man();
        hire(fund, Shanghai.hire("刘洋", person, "2018-07-20")).expect(201);

        Answer early = fund.file(Shanghai.REGION, Shanghai.SEPARATION, Shanghai.separation("刘洋", person, "2018-07-19"));
        Answer tomorrow =
                fund.file(Shanghai.REGION, Shanghai.SEPARATION, Shanghai.separation("刘洋", person, "2018-07-27"));

        early.refused(422, "invalid-answers");
        assertThat(violation(early).path("message").asText()).isEqualTo("退工日期早于就业起始日期");
        assertThat(violation(tomorrow).path("message").asText()).isEqualTo("退工日期不能晚于今天");
    }

    @Test
    @Order(8)
    void a_hire_of_the_26th_of_June_is_in_time_on_the_26th_of_July_and_for_the_counter_on_the_27th() {
        JsonNode inTime = hire(fund, Shanghai.hire("陈晨", Identities.woman(), "2018-06-26"))
                .expect(201)
                .json();
        assertThat(inTime.path("status").asText()).isEqualTo("APPROVED");
        assertThat(inTime.path("dueOn").asText()).isEqualTo(TODAY);

        city.clock(OffsetDateTime.parse("2018-07-27T00:00:30+08:00"));
        Answer late = hire(fund, Shanghai.hire("何静", Identities.woman(), "2018-06-26"));

        late.refused(422, "invalid-answers");
        assertThat(violation(late).path("code").asText()).isEqualTo("late");
        assertThat(violation(late).path("message").asText()).isEqualTo("已超过录用之日起30日,请选择补办并说明原因(柜面受理)");
    }
}
