// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.api.desk.AccountDesk;
import io.banjie.api.desk.Filing;
import io.banjie.api.desk.PageRequest;
import io.banjie.api.desk.Role;
import io.banjie.rest.RunningApi;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AccountResourceTest {
    private static final String CLERK = "{\"username\":\"clerk\",\"displayName\":\"Somebody\",\"role\":\"CLERK\","
            + "\"region\":\"990000\",\"employer\":null,\"agency\":{\"id\":\"a1\",\"name\":\"First office\"},"
            + "\"disabled\":false,\"mustChangePassword\":true,\"lastSignInAt\":null}";
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
    void accounts_are_found_by_region_role_and_name() throws Exception {
        assertThat(api.get("accounts?region=990000&role=CLERK&q=some&limit=5").body())
                .isEqualTo("{\"items\":[" + CLERK + "],\"next\":null}");
        assertThat(api.accounts.asked().subList(1, 5))
                .containsExactly(
                        Optional.of("990000"),
                        Optional.of(Role.CLERK),
                        Optional.of("some"),
                        new PageRequest(5, Optional.empty(), false));
    }

    @Test
    void a_new_account_is_answered_with_its_first_password_once() throws Exception {
        var answer = api.post(
                "accounts",
                "{\"username\":\"clerk\",\"displayName\":\"Somebody\",\"role\":\"EMPLOYER\",\"region\":\"990000\","
                        + "\"employer\":{\"uscc\":\"91990000MA00000001\",\"name\":\"Example Trading\"}}");

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.body()).isEqualTo("{\"account\":" + CLERK + ",\"initialPassword\":\"first-password\"}");
        assertThat(api.accounts.asked())
                .element(1)
                .isEqualTo(new AccountDesk.NewAccount(
                        "clerk",
                        "Somebody",
                        Role.EMPLOYER,
                        Optional.of("990000"),
                        Optional.of(new Filing.EmployerName("91990000MA00000001", "Example Trading")),
                        Optional.empty(),
                        Optional.empty()));
    }

    @Test
    void a_change_names_only_what_changes() throws Exception {
        var answer = api.send(api.json("PUT", "accounts/clerk", "{\"disabled\":true,\"resetPassword\":true}"));

        assertThat(answer.body()).isEqualTo("{\"account\":" + CLERK + ",\"initialPassword\":null}");
        assertThat(api.accounts.asked())
                .element(2)
                .isEqualTo(new AccountDesk.AccountChange(
                        Optional.empty(),
                        Optional.of(true),
                        true,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }

    @Test
    void employments_are_found_by_person_and_by_being_in_service() throws Exception {
        assertThat(api.get("employments?idNumber=990000199001010017&active=true")
                        .body())
                .isEqualTo("{\"items\":[],\"next\":null}");
        assertThat(api.accounts.asked().subList(1, 3))
                .containsExactly(Optional.of("990000199001010017"), Optional.of(true));
    }

    @Test
    void certificates_of_an_account_are_shown_and_taken_away() throws Exception {
        assertThat(api.get("accounts/shop/certificates").body())
                .isEqualTo("[{\"id\":\"d1\",\"issuer\":\"cn=Authority\",\"serialNumber\":\"2a\","
                        + "\"validUntil\":\"1970-01-01T00:01:00Z\",\"boundAt\":\"1970-01-01T00:00:00Z\","
                        + "\"lastSignInAt\":null}]");

        var taken = api.send(api.request("accounts/shop/certificates/d1").DELETE());

        assertThat(taken.statusCode()).isEqualTo(204);
        assertThat(api.accounts.asked().subList(1, 3)).containsExactly("shop", "d1");
    }
}
