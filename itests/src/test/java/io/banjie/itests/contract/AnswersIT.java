// SPDX-License-Identifier: Apache-2.0
package io.banjie.itests.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.banjie.itests.http.Answer;
import io.banjie.itests.http.Caller;
import io.banjie.itests.http.Json;
import io.banjie.itests.scene.Employer;
import io.banjie.itests.scene.Identities;
import io.banjie.itests.scene.Jilin;
import io.banjie.itests.server.Backend;
import io.banjie.itests.server.OnEachDatabase;
import io.banjie.itests.server.ServerProcess;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is said of answers that are wrong, and of those that are only strange. */
@OnEachDatabase
class AnswersIT {

    private final ServerProcess server;
    private final Caller employer;
    private final LocalDate today;

    AnswersIT(Backend backend) {
        server = backend.server();
        employer = server.as("jl-huixin");
        today = server.today();
    }

    private Map<String, Object> contract() {
        return Jilin.contract("孙丽", Identities.woman(), today);
    }

    private Answer file(Map<String, Object> answers) {
        return employer.file(Jilin.REGION, Jilin.NEW_CONTRACT, answers);
    }

    @Test
    void the_payday_is_a_number_from_1_to_31() {
        assertThat(file(Jilin.but(contract(), "payday", "4号"))
                        .refused(422, "invalid-answers")
                        .messagesAt("payday"))
                .singleElement()
                .asString()
                .contains("直接填写数字");
        assertThat(file(Jilin.but(contract(), "payday", "32"))
                        .refused(422, "invalid-answers")
                        .fields())
                .containsExactly("payday");
        JsonNode accepted =
                file(Jilin.but(contract(), "payday", "4")).expect(201).json();
        assertThat(accepted.path("answers").path("payday").asInt()).isEqualTo(4);
    }

    @Test
    void everything_wrong_is_said_at_once_with_article_and_cure() {
        Map<String, Object> wrong = contract();
        wrong.put("idNumber", "220102199306180245");
        wrong.put("monthlyWage", "三千");
        wrong.put("contractModelNo", "2018");
        wrong.put("payday", "4号");
        wrong.remove("occupation");
        Answer refused = file(wrong).refused(422, "invalid-answers");
        assertThat(refused.fields())
                .contains("idNumber", "monthlyWage", "contractModelNo", "payday", "occupation")
                .doesNotHaveDuplicates();
        assertThat(refused.messagesAt("contractModelNo")).containsExactly("使用合同模板没有【2018】对应的序号");
        assertThat(Json.items(refused.json().path("violations"))).allSatisfy(violation -> {
            assertThat(violation.path("severity").asText()).isEqualTo("ERROR");
            assertThat(violation.path("code").asText()).isNotBlank();
            assertThat(violation.path("message").asText()).isNotBlank();
            assertThat(violation.path("fix").asText()).isNotBlank();
        });
    }

    @Test
    void a_rule_names_its_article() {
        Map<String, Object> backwards = contract();
        backwards.put("contractEnd", today.minusDays(20).toString());
        Answer refused = file(backwards).refused(422, "invalid-answers");
        JsonNode violation = refused.json().path("violations").get(0);
        assertThat(violation.path("field").asText()).isEqualTo("contractEnd");
        assertThat(violation.path("legalBasis").asText()).contains("劳动合同法");
    }

    @Test
    void an_unknown_field_is_refused_and_a_hidden_one_dropped() {
        assertThat(file(Jilin.but(contract(), "shoeSize", "42"))
                        .refused(422, "invalid-answers")
                        .fields())
                .containsExactly("shoeSize");
        JsonNode openEnded =
                file(Jilin.but(contract(), "termType", "2")).expect(201).json();
        assertThat(openEnded.path("answers").has("contractEnd")).isFalse();
    }

    @Test
    void severance_is_arabic_figures_with_two_decimals_at_most() {
        Employer own = Employer.registered(server);
        String contract = own.hasHired("孙丽", Identities.woman());
        own.saveRoster("NEW", List.of(contract));
        for (String wrong : List.of("三千", "3000.505")) {
            Answer refused = own.caller()
                    .file(Jilin.REGION, Jilin.TERMINATION, agreedEnding(wrong), contract)
                    .refused(422, "invalid-answers");
            assertThat(refused.messagesAt("severance"))
                    .singleElement()
                    .asString()
                    .contains("小数点后两位");
        }
        JsonNode filed = own.caller()
                .file(Jilin.REGION, Jilin.TERMINATION, agreedEnding("3000.50"), contract)
                .expect(201)
                .json();
        assertThat(filed.path("answers").path("severance").asText()).isEqualTo("3000.50");
    }

    private Map<String, Object> agreedEnding(String severance) {
        Map<String, Object> ending = new HashMap<>(Jilin.ending(today.minusDays(1)));
        ending.put("reason", "R3601");
        ending.put("severance", severance);
        return ending;
    }

    @Test
    void who_works_full_time_for_another_is_named_with_that_employer() {
        Employer first = Employer.registered(server);
        Employer second = Employer.registered(server);
        String idNumber = Identities.woman();
        first.hasHired("孙丽", idNumber);
        Answer refused = second.caller().file(Jilin.REGION, Jilin.NEW_CONTRACT, Jilin.contract("孙丽", idNumber, today));
        assertThat(refused.status()).isIn(409, 422);
        assertThat(refused.text()).contains("此人在单位【" + first.name() + "】已存在全日制劳动合同");

        Map<String, Object> partTime = Jilin.contract("孙丽", idNumber, today);
        partTime.put("employmentForm", "2");
        second.caller().file(Jilin.REGION, Jilin.NEW_CONTRACT, partTime).expect(201);
    }

    @Test
    void a_person_with_a_filing_under_review_is_not_filed_again() {
        Employer own = Employer.registered(server);
        String idNumber = Identities.woman();
        own.hires("孙丽", idNumber);
        Answer second = own.caller().file(Jilin.REGION, Jilin.NEW_CONTRACT, Jilin.contract("孙丽", idNumber, today));
        assertThat(second.status()).isIn(409, 422);
        assertThat(second.text()).contains("此人存在未审核的备案信息");
    }

    @Test
    void who_is_in_service_is_renewed_and_not_hired_again() {
        Employer own = Employer.registered(server);
        String idNumber = Identities.woman();
        own.hasHired("孙丽", idNumber);
        Answer again = own.caller()
                .file(Jilin.REGION, Jilin.NEW_CONTRACT, Jilin.contract("孙丽", idNumber, today))
                .refused(422, "invalid-answers");
        assertThat(again.text()).contains("续签");
    }

    @Test
    void renewal_and_ending_need_an_approved_contract_on_a_roster() {
        Employer own = Employer.registered(server);
        String contract = own.hires("孙丽", Identities.woman()).path("id").asText();
        assertNoFoundation(own, contract);
        server.as(Jilin.CLERK).act(contract, "approve").expect(200);
        assertNoFoundation(own, contract);
        own.saveRoster("NEW", List.of(contract));
        own.caller()
                .file(Jilin.REGION, Jilin.TERMINATION, Jilin.ending(today.minusDays(1)), contract)
                .expect(201);
    }

    private void assertNoFoundation(Employer own, String contract) {
        Answer refused = own.caller().file(Jilin.REGION, Jilin.TERMINATION, Jilin.ending(today.minusDays(1)), contract);
        assertThat(refused.status()).isIn(409, 422);
        assertThat(refused.text()).contains("不存在可解除的合同");
    }
}
