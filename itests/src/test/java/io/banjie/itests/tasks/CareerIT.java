// SPDX-License-Identifier: Apache-2.0
package io.banjie.itests.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.banjie.itests.http.Answer;
import io.banjie.itests.http.Caller;
import io.banjie.itests.http.Json;
import io.banjie.itests.scene.Wuhan;
import io.banjie.itests.server.Backend;
import io.banjie.itests.server.OnEachDatabase;
import io.banjie.itests.server.ServerProcess;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of persons, over HTTP: who leaves one employer is renewed by the next, and retires when the law says. */
@OnEachDatabase
class CareerIT {

    /** 刘洋, insured by the trusted employer since before the demonstration begins. */
    private static final String LIU_YANG = "420102199511030357";

    private final ServerProcess server;
    private final Caller trusted;
    private final Caller ordinary;
    private final Caller clerk;

    CareerIT(Backend backend) {
        server = backend.server();
        trusted = server.as(Wuhan.TRUSTED);
        ordinary = server.as(Wuhan.ORDINARY);
        clerk = server.as(Wuhan.CLERK);
    }

    private Map<String, Object> enrolment(String reason) {
        Map<String, Object> answers = new HashMap<>(Wuhan.enrolment("刘洋", LIU_YANG, server.today()));
        answers.remove("addReason");
        if (!reason.isEmpty()) {
            answers.put("addReason", reason);
        }
        return answers;
    }

    @Test
    void who_left_one_employer_is_renewed_by_another_and_never_new() {
        assertThat(ordinary.file(Wuhan.REGION, Wuhan.ENROLMENT, enrolment("121"))
                        .refused(409, "held-by-another")
                        .json()
                        .at("/violations/0/message")
                        .asText())
                .isEqualTo("此人在武汉江汉精工装备有限公司未停保");
        Map<String, String> leaving = Map.of(
                "workerName", "刘洋",
                "idNumber", LIU_YANG,
                "stopKind", "2",
                "stopReason", "222",
                "stopFrom", server.today().minusDays(1).toString());
        Tasks.ended(trusted, Tasks.saved(trusted, Wuhan.SUSPENSION, leaving));

        JsonNode known = ordinary.get("/api/regions/420100/filing-types/enrolment/prefill?idNumber=" + LIU_YANG)
                .expect(200)
                .json();
        assertThat(known.at("/settled/0/field").asText()).isEqualTo("addReason");
        assertThat(Json.items(known.at("/settled/0/choices")))
                .extracting(JsonNode::asText)
                .containsExactly("121", "131", "141");
        assertThat(known.toString()).contains("该人员曾在本市参保").doesNotContain("江汉精工");
        Answer refused =
                ordinary.file(Wuhan.REGION, Wuhan.ENROLMENT, enrolment("111")).refused(422, "invalid-answers");
        assertThat(refused.errors()).singleElement().satisfies(violation -> {
            assertThat(violation.path("field").asText()).isEqualTo("addReason");
            assertThat(violation.path("fix").asText()).contains("续保");
        });

        JsonNode settled = Tasks.saved(ordinary, Wuhan.ENROLMENT, enrolment(""));
        assertThat(settled.at("/answers/addReason").asText()).isEqualTo("121");
        ordinary.act(Tasks.id(settled), "withdraw").expect(200);
        JsonNode renewed = Tasks.approved(ordinary, clerk, Tasks.saved(ordinary, Wuhan.ENROLMENT, enrolment("121")));
        assertThat(renewed.path("statusLabel").asText()).isEqualTo("结束");
        assertThat(Json.items(ordinary.get("/api/employments?active=true&idNumber=" + LIU_YANG)
                        .expect(200)
                        .json()
                        .path("items")))
                .singleElement()
                .satisfies(insured -> {
                    assertThat(insured.path("kind").asText()).isEqualTo("INSURANCE");
                    assertThat(insured.path("state").asText()).isEqualTo("ACTIVE");
                    assertThat(insured.path("startDate").asText())
                            .isEqualTo(server.today().toString());
                });
    }

    private static Map<String, String> benefit(String idNumber, String jobClass, String month, String paidFrom) {
        return Map.of(
                "workerName",
                "黄玉兰",
                "idNumber",
                idNumber,
                "retirementKind",
                "411",
                "jobClass",
                jobClass,
                "retirementMonth",
                month,
                "benefitItem",
                "1",
                "benefitAmount",
                "3200.00",
                "benefitFrom",
                paidFrom);
    }

    @ParameterizedTest
    @CsvSource({"420104197503100267, WORKER, 2025-05, 2025-06", "420104196805200269, CADRE, 2023-05, 2023-06"})
    void who_retires_in_the_month_of_the_law_is_taken(String person, String jobClass, String month, String paidFrom) {
        JsonNode saved = Tasks.saved(trusted, Wuhan.RETIREE_BENEFIT, benefit(person, jobClass, month, paidFrom));
        assertThat(saved.path("warnings")).isEmpty();
        trusted.act(Tasks.id(saved), "withdraw").expect(200);
    }

    @Test
    void who_retires_too_early_is_told_the_month() {
        assertThat(trusted.file(
                                Wuhan.REGION,
                                Wuhan.RETIREE_BENEFIT,
                                benefit("420104197503100267", "WORKER", "2025-03", "2025-04"))
                        .refused(422, "invalid-answers")
                        .messagesAt("retirementMonth"))
                .isEqualTo(List.of("未达法定退休年龄，按渐进式延迟办法应为2025年5月"));
    }
}
