// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.counter;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.api.desk.Actor.AgencyRef;
import io.banjie.api.desk.Applicant;
import io.banjie.api.desk.Channel;
import io.banjie.api.desk.Filing.EmployerName;
import io.banjie.api.desk.FilingQuery;
import io.banjie.api.desk.NewFiling;
import io.banjie.api.desk.ProblemCode;
import io.banjie.api.desk.Refusal;
import io.banjie.rest.RunningApi;
import io.banjie.rest.fake.Samples;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CounterResourceTest {
    private static final String USCC = "91350100M000100Y43";

    private RunningApi api;

    @BeforeEach
    void start() throws Exception {
        api = new RunningApi();
    }

    @AfterEach
    void stop() {
        api.close();
    }

    @Test
    void an_employer_is_told_with_its_certificates_its_profile_and_its_office() throws Exception {
        var answer = api.get("counter/employers/" + USCC + "?region=970000");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(RunningApi.body(answer))
                .hasToString("{\"uscc\":\"" + USCC + "\",\"name\":\"Works\",\"known\":true,\"certificates\":2,"
                        + "\"profile\":\"f1\",\"agency\":{\"id\":\"a1\",\"name\":\"First office\"},\"abnormal\":null}");
        assertThat(api.counter.asked().subList(1, 3)).containsExactly("970000", USCC);
    }

    @Test
    void without_a_region_it_is_the_callers_own() throws Exception {
        api.get("counter/employers/" + USCC);

        assertThat(api.counter.asked().get(1)).isEqualTo(Samples.REGION);
    }

    @Test
    void who_comes_to_the_wrong_counter_learns_which_is_the_right_one() throws Exception {
        api.counter.refuse(Refusal.of(ProblemCode.FORBIDDEN, "another office")
                .with("agency", new AgencyRef("a2", "Second office")));

        var answer = api.get("counter/employers/" + USCC);

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(RunningApi.body(answer).at("/agency/name").asText()).isEqualTo("Second office");
    }

    @Test
    void nobody_asks_who_is_not_signed_in() throws Exception {
        assertThat(api.send(api.anonymous("counter/employers/" + USCC)).statusCode())
                .isEqualTo(401);
    }

    @Test
    void what_a_clerk_files_names_the_employer_and_the_reason() throws Exception {
        api.post(
                "filings",
                "{\"region\":\"970000\",\"type\":\"hire\",\"answers\":{},\"channel\":\"COUNTER\",\"onBehalfOf\":\""
                        + USCC + "\",\"employerName\":\"Works\",\"reason\":\"Forgotten\"}");

        assertThat(api.filings.asked())
                .element(1)
                .isEqualTo(new NewFiling(
                        "970000",
                        "hire",
                        Map.of(),
                        Optional.empty(),
                        Channel.COUNTER,
                        Optional.of("Forgotten"),
                        Optional.empty(),
                        Optional.of(new EmployerName(USCC, "Works"))));
    }

    @Test
    void what_a_worker_applies_for_says_so() throws Exception {
        api.post(
                "filings",
                "{\"region\":\"970000\",\"type\":\"leaving\",\"answers\":{},\"channel\":\"COUNTER\",\"onBehalfOf\":\""
                        + USCC + "\",\"appliedBy\":\"WORKER\"}");

        assertThat(((NewFiling) api.filings.asked().get(1)).appliedBy()).isEqualTo(Applicant.WORKER);
    }

    @Test
    void an_employer_is_flagged_abnormal_with_a_reason() throws Exception {
        var answer = api.send(api.json(
                "PUT", "counter/employers/" + USCC + "/abnormal", "{\"abnormal\":true,\"reason\":\"Nobody there\"}"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(api.counter.asked()).endsWith(Samples.REGION, USCC, true, "Nobody there");
        assertThat(RunningApi.body(answer).at("/abnormal/reason").asText()).isEqualTo("Nobody there");
    }

    @Test
    void whether_it_is_abnormal_is_never_guessed() throws Exception {
        var answer =
                api.send(api.json("PUT", "counter/employers/" + USCC + "/abnormal", "{\"reason\":\"Nobody there\"}"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(api.counter.asked()).isEmpty();
    }

    @Test
    void filings_are_listed_by_employer_and_channel() throws Exception {
        api.get("filings?uscc=" + USCC + "&channel=COUNTER");

        FilingQuery asked = (FilingQuery) api.filings.asked().get(1);
        assertThat(asked.uscc()).contains(USCC);
        assertThat(asked.channel()).contains(Channel.COUNTER);
    }

    @Test
    void a_form_is_filled_in_on_behalf_of_an_employer() throws Exception {
        api.get("regions/970000/filing-types/leaving/prefill?idNumber=1&onBehalfOf=" + USCC);

        assertThat(api.filings.asked()).element(5).isEqualTo(Optional.of(USCC));
    }
}
