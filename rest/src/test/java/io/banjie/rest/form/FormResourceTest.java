// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.banjie.rest.RunningApi;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FormResourceTest {
    private static final String FORM = "regions/990000/filing-types/new-contract/form";
    private static RunningApi api;

    @BeforeAll
    static void start() throws Exception {
        api = new RunningApi();
    }

    @AfterAll
    static void stop() {
        api.close();
    }

    private static JsonNode field(JsonNode form, String id) {
        for (JsonNode field : form.at("/sections/0/fields")) {
            if (field.path("id").asText().equals(id)) {
                return field;
            }
        }
        throw new AssertionError("no field " + id);
    }

    @Test
    void a_form_tells_all_that_a_browser_needs_to_ask() throws Exception {
        JsonNode form = RunningApi.body(api.get(FORM));

        assertThat(form.path("region").asText()).isEqualTo("990000");
        assertThat(form.path("version").asText()).isEqualTo("1-abc");
        assertThat(form.at("/sections/0/shownWhen").toString()).isEqualTo("{\"op\":\"always\"}");
        JsonNode wage = field(form, "wage");
        assertThat(wage.fieldNames())
                .toIterable()
                .containsExactly(
                        "id",
                        "label",
                        "type",
                        "required",
                        "requiredWhen",
                        "shownWhen",
                        "formatWhen",
                        "readOnly",
                        "hint",
                        "placeholder",
                        "pattern",
                        "maxLength",
                        "min",
                        "max",
                        "unit",
                        "options",
                        "codeList",
                        "defaultValue",
                        "derived",
                        "complaint",
                        "mohrssCode",
                        "wide",
                        "columns");
        assertThat(wage.path("type").asText()).isEqualTo("money");
        assertThat(wage.path("required").asBoolean()).isFalse();
        assertThat(wage.path("requiredWhen").toString())
                .isEqualTo("{\"op\":\"equals\",\"left\":{\"field\":\"term\"},\"right\":{\"value\":\"1\"}}");
        assertThat(field(form, "workerName").path("required").asBoolean()).isTrue();
        assertThat(field(form, "workerName").path("requiredWhen").isNull()).isTrue();
        assertThat(field(form, "contractEnd").path("requiredWhen").isNull()).isTrue();
        assertThat(field(form, "months").path("max").toString()).isEqualTo("600");
        assertThat(field(form, "phone").path("pattern").asText()).isEqualTo("1[3-9]\\d{9}");
    }

    @Test
    void short_lists_come_with_the_form_and_long_ones_by_their_id() throws Exception {
        JsonNode form = RunningApi.body(api.get(FORM));

        assertThat(field(form, "term").path("options").toString())
                .isEqualTo("[{\"code\":\"1\",\"label\":\"Fixed\"},{\"code\":\"2\",\"label\":\"Open\"}]");
        assertThat(field(form, "job").path("options").isNull()).isTrue();
        assertThat(field(form, "job").path("codeList").asText()).isEqualTo("C-JOB");
        assertThat(RunningApi.body(api.get("regions/990000/code-lists/C-JOB"))
                        .at("/items/60")
                        .toString())
                .isEqualTo("{\"code\":\"j60\",\"label\":\"Job 60\"}");
    }

    @Test
    void rules_are_sent_as_data() throws Exception {
        assertThat(RunningApi.body(api.get(FORM)).at("/rules/0").toString())
                .isEqualTo("{\"code\":\"end-after-start\",\"severity\":\"ERROR\",\"field\":\"contractEnd\","
                        + "\"when\":{\"op\":\"always\"},\"must\":{\"op\":\"not\",\"of\":{\"op\":\"less\","
                        + "\"left\":{\"field\":\"contractEnd\"},\"right\":{\"field\":\"contractStart\"}}},"
                        + "\"message\":\"ends before it begins\",\"legalBasis\":\"Art. 1\",\"fix\":\"mend the day\","
                        + "\"validFrom\":null,\"validUntil\":null}");
    }

    @Test
    void the_form_of_a_filing_is_the_pinned_one() throws Exception {
        assertThat(RunningApi.body(api.get("filings/f1/form")).path("version").asText())
                .isEqualTo("1-abc");
    }

    @Test
    void an_unknown_type_is_404() throws Exception {
        assertThat(api.get("regions/990000/filing-types/nothing/form").statusCode())
                .isEqualTo(404);
    }

    @Test
    void what_is_known_already_is_asked_by_filing_and_by_person() throws Exception {
        var answer = api.get("regions/990000/filing-types/new-contract/prefill?relatesTo=f0&idNumber=1");

        assertThat(answer.body())
                .isEqualTo("{\"answers\":{\"workerName\":\"马一\"},\"relatesTo\":\"f0\",\"worker\":null,\"notes\":[],"
                        + "\"settled\":[{\"field\":\"addReason\",\"choices\":[\"121\",\"131\"],\"binding\":true,"
                        + "\"reason\":\"insured before\"}],"
                        + "\"inForce\":{\"contractEnd\":\"2020-12-31\"}}");
        assertThat(api.filings.asked().subList(1, 5))
                .containsExactly("990000", "new-contract", Optional.of("f0"), Optional.of("1"));
    }
}
