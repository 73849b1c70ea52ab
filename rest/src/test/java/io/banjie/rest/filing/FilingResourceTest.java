// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.filing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.banjie.api.desk.Channel;
import io.banjie.api.desk.FilingAction;
import io.banjie.api.desk.FilingQuery;
import io.banjie.api.desk.NewFiling;
import io.banjie.api.desk.Page;
import io.banjie.api.desk.PageRequest;
import io.banjie.api.region.lifecycle.Action;
import io.banjie.api.region.lifecycle.Status;
import io.banjie.rest.RunningApi;
import io.banjie.rest.fake.Samples;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilingResourceTest {
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
    void a_new_filing_is_handed_to_the_desk_as_it_came_and_answered_with_201() throws Exception {
        var answer = api.post(
                "filings",
                "{\"region\":\"990000\",\"type\":\"new-contract\",\"relatesTo\":null,\"channel\":\"API\",\"answers\":"
                        + "{\"workerName\":\"马一\",\"months\":12,\"wage\":6500.5,\"codes\":[\"1\",\"2\"],\"yes\":true}}");

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(RunningApi.header(answer, "Location")).hasValue(api.address() + "/api/filings/f1");
        assertThat(RunningApi.header(answer, "ETag")).hasValue("\"7\"");
        assertThat(api.filings.asked())
                .element(1)
                .isEqualTo(new NewFiling(
                        "990000",
                        "new-contract",
                        Map.of(
                                "workerName",
                                "马一",
                                "months",
                                12,
                                "wage",
                                new BigDecimal("6500.5"),
                                "codes",
                                List.of("1", "2"),
                                "yes",
                                true),
                        Optional.empty(),
                        Channel.API,
                        Optional.empty()));
    }

    @Test
    void a_second_look_tells_what_would_be_kept_and_what_is_to_be_confirmed() throws Exception {
        var answer = api.post(
                "filings/preview",
                "{\"region\":\"990000\",\"type\":\"leaving\",\"answers\":{\"left\":\"2018-06-26\"}}");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(RunningApi.body(answer).toString())
                .isEqualTo("{\"answers\":{\"left\":\"2018-06-26\"},\"relatesTo\":null,\"agency\":null,\"warnings\":[],"
                        + "\"late\":false,\"dueOn\":\"2018-07-11\",\"daysLeft\":3,\"confirm\":\"Sure?\"}");
    }

    @Test
    void a_filing_reads_as_the_contract_says() throws Exception {
        JsonNode filing = RunningApi.body(api.get("filings/f1"));

        assertThat(filing.fieldNames())
                .toIterable()
                .containsExactly(
                        "id",
                        "serialNumber",
                        "region",
                        "type",
                        "typeLabel",
                        "status",
                        "statusLabel",
                        "resultLabel",
                        "returned",
                        "opinion",
                        "formVersion",
                        "pluginVersion",
                        "answers",
                        "warnings",
                        "facets",
                        "worker",
                        "employer",
                        "agency",
                        "relatesTo",
                        "root",
                        "supersedes",
                        "supersededBy",
                        "batch",
                        "signature",
                        "channel",
                        "appliedBy",
                        "onRoster",
                        "rosterNumber",
                        "inService",
                        "late",
                        "dueOn",
                        "version",
                        "createdAt",
                        "submittedAt",
                        "decidedAt",
                        "undoableUntil",
                        "availableActions",
                        "followUps",
                        "notices");
        assertThat(filing.path("dueOn").asText()).isEqualTo("2026-07-01");
        assertThat(filing.path("createdAt").asText()).isEqualTo("2026-07-02T01:00:00Z");
        assertThat(filing.path("decidedAt").isNull()).isTrue();
        assertThat(filing.path("worker").toString())
                .isEqualTo("{\"name\":\"马一\",\"idType\":\"01\",\"idNumber\":\"990000199001010017\"}");
        assertThat(filing.at("/warnings/0").toString())
                .isEqualTo("{\"field\":\"contractStart\",\"code\":\"late\",\"severity\":\"WARN\",\"message\":\"late\","
                        + "\"legalBasis\":\"Art. 1\",\"fix\":\"file earlier\"}");
        assertThat(filing.at("/availableActions/0").toString())
                .isEqualTo(
                        "{\"action\":\"withdraw\",\"label\":\"take back\",\"opinion\":\"OPTIONAL\",\"confirm\":\"\"}");
    }

    @Test
    void every_filter_reaches_the_desk() throws Exception {
        api.get("filings?region=990000&type=a,b&type=c&status=APPROVED,IN_REVIEW&idNumber=990000199001010017"
                + "&name=%E9%A9%AC&onRoster=true&inService=false&rosterNumber=R1&from=2026-01-01&to=2026-12-31"
                + "&facet.term=1&facet.job=&limit=15&cursor=abc&count=true");

        assertThat(api.filings.asked().subList(1, 3))
                .containsExactly(
                        new FilingQuery(
                                Optional.of("990000"),
                                List.of("a", "b", "c"),
                                Set.of(Status.APPROVED, Status.IN_REVIEW),
                                Optional.of("990000199001010017"),
                                Optional.of("马"),
                                Optional.of(true),
                                Optional.of(false),
                                Optional.of("R1"),
                                Optional.of(LocalDate.of(2026, 1, 1)),
                                Optional.of(LocalDate.of(2026, 12, 31)),
                                Map.of("term", "1")),
                        new PageRequest(15, Optional.of("abc"), true));
    }

    @Test
    void without_parameters_everything_is_asked_for_in_pages_of_fifty() throws Exception {
        api.get("filings");

        assertThat(api.filings.asked().subList(1, 3)).containsExactly(FilingQuery.all(), PageRequest.first());
    }

    @Test
    void the_total_is_told_only_when_it_is_known() throws Exception {
        api.filings.show(new Page<>(List.of(), Optional.of("more"), OptionalLong.of(1234)));
        assertThat(api.get("filings?count=true").body()).isEqualTo("{\"items\":[],\"next\":\"more\",\"total\":1234}");

        api.filings.show(Page.whole(List.of()));
        assertThat(api.get("filings").body()).isEqualTo("{\"items\":[],\"next\":null}");
    }

    @ParameterizedTest
    @CsvSource({
        "filings?limit=0, limit, parameter",
        "filings?limit=201, limit, parameter",
        "filings?limit=ten, limit, parameter",
        "filings?limit=99999999999, limit, parameter",
        "filings?limit=1&limit=2, limit, parameter-repeated",
        "filings?count=yes, count, parameter",
        "filings?onRoster=1, onRoster, parameter",
        "filings?from=2026-02-30, from, parameter",
        "filings?to=1.1.2026, to, parameter",
        "filings?status=DONE, status, parameter",
        "filings?name=%00, name, parameter",
        "filings?statuss=DRAFT, statuss, parameter-unknown",
        "filings?sort=name, sort, parameter-unknown",
        "filings/f1?x=1, x, parameter-unknown",
        "tasks?list=mine, list, parameter",
        "accounts?role=KING, role, parameter",
        "employments?active=1, active, parameter"
    })
    void a_parameter_that_is_wrong_or_unknown_is_400_and_named(String path, String parameter, String code)
            throws Exception {
        var answer = api.get(path);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(RunningApi.body(answer).at("/violations/0/field").asText()).isEqualTo(parameter);
        assertThat(RunningApi.body(answer).at("/violations/0/code").asText()).isEqualTo(code);
    }

    @Test
    void an_action_is_handed_over_with_all_that_goes_with_it() throws Exception {
        api.post(
                "filings/f1/actions",
                "{\"action\":\"forward\",\"opinion\":\"not ours\",\"agency\":\"a2\",\"version\":7}");

        assertThat(api.filings.asked())
                .element(2)
                .isEqualTo(new FilingAction(
                        Action.FORWARD,
                        Optional.of("not ours"),
                        Optional.empty(),
                        Optional.of("a2"),
                        OptionalLong.of(7)));
    }

    @Test
    void an_opinion_nobody_would_read_is_400() throws Exception {
        var answer = api.post("filings/f1/actions", "{\"action\":\"return\",\"opinion\":\"" + "x".repeat(501) + "\"}");

        assertThat(answer.statusCode()).isEqualTo(400);
    }

    @Test
    void what_is_known_of_a_filings_way_is_answered_as_it_is() throws Exception {
        assertThat(api.get("filings/f1/journal").body()).isEqualTo("[]");
        assertThat(api.get("filings/f1/explanation").body())
                .isEqualTo("{\"formVersion\":\"1\",\"pluginVersion\":\"1.0.0\",\"judgedAt\":null,\"rules\":[]}");
        assertThat(api.get("filings/f1/comparison").body())
                .isEqualTo("{\"filing\":\"f1\",\"effective\":null,\"fields\":[{\"id\":\"wage\",\"label\":\"Wage\","
                        + "\"section\":\"Contract\",\"before\":null,\"after\":\"6500.00\",\"beforeLabel\":\"\","
                        + "\"afterLabel\":\"6500.00\",\"changed\":true}]}");
        assertThat(api.filings.actor().username()).isEqualTo(Samples.employer().username());
    }
}
