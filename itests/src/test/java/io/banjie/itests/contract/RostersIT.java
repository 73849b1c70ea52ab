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
import io.banjie.itests.scene.Printed;
import io.banjie.itests.server.Backend;
import io.banjie.itests.server.OnEachDatabase;
import io.banjie.itests.server.ServerProcess;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Rosters and certificates: what may be put on one, and what is printed. */
@OnEachDatabase
class RostersIT {

    private final ServerProcess server;
    private final Employer employer;
    private final Caller caller;

    RostersIT(Backend backend) {
        server = backend.server();
        employer = Employer.registered(server);
        caller = employer.caller();
    }

    private Answer save(String kind, String... filings) {
        return caller.post("/api/rosters", Map.of("region", Jilin.REGION, "kind", kind, "filings", List.of(filings)));
    }

    @Test
    void three_approved_contracts_are_saved_under_one_number_and_found_again() {
        String[] filings = {
            employer.hasHired("孙丽", Identities.woman()),
            employer.hasHired("李雷", Identities.man()),
            employer.hasHired("欧阳·慧", Identities.woman())
        };
        JsonNode saved = save("NEW", filings).expect(201).json();
        assertThat(saved.path("lines").asInt()).isEqualTo(3);
        JsonNode found =
                caller.get("/api/rosters?region=220000&kind=NEW").expect(200).json();
        assertThat(Json.items(found.path("items")))
                .extracting(roster -> roster.path("number"))
                .containsExactly(saved.path("number"));
        assertThat(caller.get("/api/rosters?region=220000&kind=RENEW").json().path("items"))
                .isEmpty();
        for (String filing : filings) {
            assertThat(caller.get("/api/filings/" + filing).json().path("rosterNumber"))
                    .isEqualTo(saved.path("number"));
        }
        String text = Printed.text(caller.get("/api/rosters/%s/document?format=pdf"
                        .formatted(saved.path("id").asText()))
                .expect(200)
                .bytes());
        assertThat(text).contains("孙丽").contains("李雷").contains("欧阳·慧").contains(employer.name());
    }

    @Test
    void what_is_not_approved_of_another_kind_or_on_a_roster_already_is_refused() {
        String approved = employer.hasHired("孙丽", Identities.woman());
        String pending = employer.hires("李雷", Identities.man()).path("id").asText();
        save("NEW", approved, pending).expect(422);
        save("RENEW", approved).expect(422);
        assertThat(caller.get("/api/filings/" + approved)
                        .json()
                        .path("onRoster")
                        .asBoolean())
                .isFalse();
        save("NEW", approved).expect(201);
        save("NEW", approved).expect(422);
    }

    @Test
    void a_roster_belongs_to_its_employer() {
        String approved = employer.hasHired("孙丽", Identities.woman());
        JsonNode saved = save("NEW", approved).expect(201).json();
        Employer other = Employer.registered(server);
        other.caller()
                .get("/api/rosters/%s/document".formatted(saved.path("id").asText()))
                .expect(404);
        assertThat(other.caller()
                        .post(
                                "/api/rosters/preview",
                                Map.of("region", Jilin.REGION, "kind", "NEW", "filings", List.of(approved)))
                        .status())
                .isIn(404, 422);
    }

    @Test
    void numbers_of_rosters_follow_each_other_without_a_gap() {
        String[] numbers = new String[3];
        for (int i = 0; i < numbers.length; i++) {
            String approved = employer.hasHired("孙丽", Identities.woman());
            save("NEW", approved, approved + "x").expect(422);
            numbers[i] = save("NEW", approved).expect(201).json().path("number").asText();
        }
        int first = counted(numbers[0]);
        assertThat(List.of(counted(numbers[1]), counted(numbers[2]))).containsExactly(first + 1, first + 2);
    }

    private static int counted(String number) {
        return Integer.parseInt(number.substring(number.lastIndexOf('-') + 1));
    }

    @Test
    void a_certificate_is_for_an_approved_ending_alone() {
        String contract = employer.hasHired("孙丽", Identities.woman());
        String path = "/api/filings/" + contract + "/documents/" + Jilin.CERTIFICATE;
        caller.get(path).expect(404);
        save("NEW", contract).expect(201);
        String ending = caller.file(
                        Jilin.REGION,
                        Jilin.TERMINATION,
                        Jilin.ending(server.today().minusDays(1)),
                        contract)
                .expect(201)
                .json()
                .path("id")
                .asText();
        Answer early = caller.get("/api/filings/" + ending + "/documents/" + Jilin.CERTIFICATE);
        assertThat(early.status()).isIn(404, 409);
    }
}
