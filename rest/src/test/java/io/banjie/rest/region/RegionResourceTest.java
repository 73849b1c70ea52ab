// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.region;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.banjie.rest.RunningApi;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RegionResourceTest {
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
    void all_regions_are_listed_for_anybody() throws Exception {
        assertThat(api.send(api.anonymous("regions")).body())
                .isEqualTo("[{\"code\":\"990000\",\"name\":\"Example\",\"state\":\"CLOSED\",\"version\":\"1.0.0\"}]");
    }

    @Test
    void a_region_tells_what_its_pages_are_drawn_from() throws Exception {
        JsonNode region = RunningApi.body(api.send(api.anonymous("regions/990000")));

        assertThat(region.path("title").asText()).isEqualTo("Example filings");
        assertThat(region.path("timeZone").asText()).isEqualTo("Etc/GMT-8");
        assertThat(region.path("signIn").toString()).isEqualTo("[\"PASSWORD\"]");
        assertThat(region.path("agencies").toString())
                .isEqualTo("[{\"id\":\"a0\",\"name\":\"Head office\",\"accepting\":false,\"children\":["
                        + "{\"id\":\"a1\",\"name\":\"First office\",\"accepting\":true,\"children\":[]}]}]");
        assertThat(region.path("rosterKinds").toString())
                .isEqualTo("[{\"id\":\"NEW\",\"label\":\"New contracts\",\"type\":\"new-contract\","
                        + "\"formats\":[\"pdf\",\"xlsx\"],\"printedIn\":[]}]");
        assertThat(region.path("codeLists").toString()).isEqualTo("[\"C-TERM\",\"C-JOB\"]");
    }

    @Test
    void filing_types_tell_what_menus_and_forms_need() throws Exception {
        JsonNode types = RunningApi.body(api.get("regions/990000")).path("filingTypes");

        assertThat(types.at("/0/onePerEmployer").asBoolean()).isTrue();
        assertThat(types.at("/0/gate").isNull()).isTrue();
        JsonNode contract = types.get(1);
        assertThat(contract.path("onePerEmployer").asBoolean()).isFalse();
        assertThat(contract.at("/form/version").asText()).isEqualTo("1-abc");
        assertThat(contract.path("verb").asText()).isEqualTo("Save");
        assertThat(contract.path("gate").toString())
                .isEqualTo("{\"type\":\"registration\",\"code\":\"employer-not-registered\","
                        + "\"message\":\"register first\"}");
        assertThat(contract.path("attachments").toString())
                .isEqualTo("[{\"kind\":\"photo\",\"label\":\"Photo\",\"required\":true,\"accept\":[\"image/jpeg\","
                        + "\"image/png\",\"application/pdf\"],\"maxBytes\":5242880,\"picture\":null}]");
        assertThat(contract.at("/statusLabels/IN_REVIEW").asText()).isEqualTo("waiting");
        assertThat(contract.path("deadline").toString())
                .isEqualTo("{\"field\":\"contractStart\",\"amount\":30,\"unit\":\"CALENDAR_DAYS\",\"message\":\"\"}");
    }

    @Test
    void a_list_of_one_type_names_it_and_a_list_of_several_presets_them() throws Exception {
        JsonNode lists = RunningApi.body(api.get("regions/990000")).path("lists");

        assertThat(lists.at("/0/type").asText()).isEqualTo("new-contract");
        assertThat(lists.at("/0/preset").toString()).isEqualTo("{}");
        assertThat(lists.at("/0/pageSize").asInt()).isEqualTo(15);
        assertThat(lists.at("/0/columns/0").toString())
                .isEqualTo("{\"id\":\"answers.contractStart\",\"label\":\"First day\",\"type\":\"DATE\","
                        + "\"codeList\":null}");
        assertThat(lists.at("/0/filters/0/options/1/label").asText()).isEqualTo("Open");
        assertThat(lists.at("/0/filters/1/options").isNull()).isTrue();
        assertThat(lists.at("/0/actions/0/kind").asText()).isEqualTo("CREATE");
        assertThat(lists.at("/1/type").isNull()).isTrue();
        assertThat(lists.at("/1/preset/type").asText()).isEqualTo("new-contract,registration");
        assertThat(lists.at("/1/preset/status").asText()).isEqualTo("APPROVED");
        assertThat(lists.at("/1/counted").asBoolean()).isTrue();
    }

    @Test
    void unknown_regions_and_lists_are_404() throws Exception {
        assertThat(api.send(api.anonymous("regions/000000")).statusCode()).isEqualTo(404);
        assertThat(api.get("regions/990000/code-lists/C-NONE").statusCode()).isEqualTo(404);
    }

    @Test
    void the_administrator_reads_why_a_region_is_closed() throws Exception {
        assertThat(api.get("admin/regions").body())
                .isEqualTo("[{\"code\":\"990000\",\"name\":\"Example\",\"state\":\"CLOSED\",\"version\":\"1.0.0\","
                        + "\"since\":\"2026-07-01T00:00:00Z\",\"problems\":[\"form: a field twice\"]}]");
    }
}
