// SPDX-License-Identifier: Apache-2.0
package io.banjie.itests.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.banjie.itests.http.Caller;
import io.banjie.itests.http.Json;
import io.banjie.itests.scene.Employer;
import io.banjie.itests.scene.Identities;
import io.banjie.itests.scene.Jilin;
import io.banjie.itests.server.Backend;
import io.banjie.itests.server.OnEachDatabase;
import io.banjie.itests.server.ServerProcess;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Finding filings again: by what the province's pages ask for, page by page, with totals that agree. */
@OnEachDatabase
class ListsIT {

    private final ServerProcess server;
    private final Employer employer;
    private final Caller caller;

    ListsIT(Backend backend) {
        server = backend.server();
        employer = Employer.registered(server);
        caller = employer.caller();
    }

    private JsonNode list(String query) {
        return caller.get("/api/filings?region=" + Jilin.REGION + query)
                .expect(200)
                .json();
    }

    private List<String> ids(String query) {
        return Json.items(list(query).path("items")).stream()
                .map(filing -> filing.path("id").asText())
                .toList();
    }

    @Test
    void each_condition_of_the_pages_finds_its_filings_and_no_others() {
        String womanId = Identities.woman();
        String manId = Identities.man();
        String approved = employer.hasHired("孙丽", womanId);
        String pending = employer.hires("李大雷", manId).path("id").asText();
        JsonNode roster = employer.saveRoster("NEW", List.of(approved));
        String contracts = "&type=new-contract,renewal,termination";

        assertThat(ids(contracts)).containsExactly(pending, approved);
        assertThat(ids("&idNumber=" + womanId)).containsExactly(approved);
        assertThat(ids("&name=" + Caller.encoded("李大"))).containsExactly(pending);
        assertThat(ids("&name=" + Caller.encoded("大雷"))).isEmpty();
        assertThat(ids("&type=renewal")).isEmpty();
        assertThat(ids(contracts + "&status=IN_REVIEW")).containsExactly(pending);
        assertThat(ids(contracts + "&onRoster=true")).containsExactly(approved);
        assertThat(ids(contracts + "&onRoster=false")).containsExactly(pending);
        assertThat(ids("&inService=true")).containsExactly(approved);
        assertThat(ids("&rosterNumber=" + roster.path("number").asText())).containsExactly(approved);
        assertThat(ids("&facet.termType=1")).containsExactly(pending, approved);
        assertThat(ids("&facet.termType=2")).isEmpty();
        assertThat(ids("&idNumber=" + womanId + "&status=IN_REVIEW")).isEmpty();
    }

    @Test
    void days_of_submission_are_days_of_the_regions_zone() {
        String filed = employer.hires("孙丽", Identities.woman()).path("id").asText();
        LocalDate today = server.today();
        assertThat(ids("&type=new-contract&from=%s&to=%s".formatted(today, today)))
                .containsExactly(filed);
        assertThat(ids("&type=new-contract&to=" + today.minusDays(1))).isEmpty();
        assertThat(ids("&type=new-contract&from=" + today.plusDays(1))).isEmpty();
    }

    @Test
    void in_service_are_approved_contracts_and_renewals_not_yet_ended() {
        String kept = employer.hasHired("孙丽", Identities.woman());
        String ended = employer.hasHired("李雷", Identities.man());
        employer.hires("周敏", Identities.woman());
        employer.saveRoster("NEW", List.of(kept, ended));
        JsonNode before = list("&inService=true&count=true");
        assertThat(before.path("total").asLong()).isEqualTo(2);

        String ending = caller.file(
                        Jilin.REGION,
                        Jilin.TERMINATION,
                        Jilin.ending(server.today().minusDays(1)),
                        ended)
                .expect(201)
                .json()
                .path("id")
                .asText();
        assertThat(list("&inService=true&count=true").path("total").asLong()).isEqualTo(2);
        server.as(Jilin.CLERK).act(ending, "approve").expect(200);
        JsonNode after = list("&inService=true&count=true");
        assertThat(after.path("total").asLong()).isEqualTo(1);
        assertThat(after.path("items").get(0).path("id").asText()).isEqualTo(kept);
    }

    @Test
    void pages_hold_each_filing_once_and_the_total_agrees() {
        Set<String> filed = new HashSet<>();
        for (int i = 0; i < 7; i++) {
            filed.add(employer.hires("孙丽", Identities.woman()).path("id").asText());
        }
        List<String> seen = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = list("&type=new-contract&limit=3&count=true" + cursor);
            assertThat(page.path("total").asLong()).isEqualTo(7);
            Json.items(page.path("items"))
                    .forEach(filing -> seen.add(filing.path("id").asText()));
            cursor = page.path("next").isNull()
                    ? ""
                    : "&cursor=" + Caller.encoded(page.path("next").asText());
        } while (!cursor.isEmpty());
        assertThat(seen).hasSize(7).containsExactlyInAnyOrderElementsOf(filed);
    }

    @Test
    void an_employer_sees_its_own_filings_alone_and_a_clerk_sees_masked_numbers() {
        String idNumber = Identities.woman();
        String id = employer.hires("孙丽", idNumber).path("id").asText();
        Employer other = Employer.registered(server);
        assertThat(other.caller()
                        .get("/api/filings?idNumber=" + idNumber)
                        .expect(200)
                        .json()
                        .path("items"))
                .isEmpty();
        other.caller().get("/api/filings/" + id).refused(404, "not-found");

        Caller clerk = server.as(Jilin.CLERK);
        JsonNode queue = clerk.get("/api/tasks?list=todo&idNumber=" + idNumber)
                .expect(200)
                .json();
        assertThat(queue.path("items")).hasSize(1);
        assertThat(queue.toString()).doesNotContain(idNumber);
        clerk.act(id, "approve").expect(200);
        JsonNode done = clerk.get("/api/tasks?list=done&idNumber=" + idNumber)
                .expect(200)
                .json();
        assertThat(done.path("items")).hasSize(1);
        assertThat(clerk.get("/api/tasks?list=todo&idNumber=" + idNumber).json().path("items"))
                .isEmpty();
    }

    @Test
    void the_region_declares_the_lists_that_the_pages_draw() {
        JsonNode region =
                server.caller().get("/api/regions/" + Jilin.REGION).expect(200).json();
        assertThat(region.path("lists").findValuesAsText("id")).contains("overview", "printing");
        assertThat(region.path("rosterKinds").findValuesAsText("id")).containsExactly("NEW", "RENEW", "TERMINATE");
        assertThat(region.path("state").asText()).isEqualTo("OPEN");
    }
}
