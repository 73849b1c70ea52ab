// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.filing;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.api.desk.NewFiling;
import io.banjie.api.desk.SentSignature;
import io.banjie.rest.RunningApi;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Signatures as they are sent. */
class SignatureRequestTest {

    private static final String SIGNATURE =
            "{\"algorithm\":\"SM3withSM2\",\"certificate\":\"-----BEGIN CERTIFICATE-----\\nAA==\\n\",\"value\":\"AA==\"}";
    private static final SentSignature SENT =
            new SentSignature("SM3withSM2", "-----BEGIN CERTIFICATE-----\nAA==\n", "AA==");

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
    void a_signature_goes_with_a_new_filing() throws Exception {
        api.post(
                "filings",
                "{\"region\":\"990000\",\"type\":\"hire\",\"answers\":{\"name\":\"1\"},\"signature\":" + SIGNATURE
                        + "}");

        assertThat(((NewFiling) api.filings.asked().get(1)).signature()).contains(SENT);
    }

    @Test
    void a_signature_goes_with_changed_answers() throws Exception {
        api.send(api.json("PUT", "filings/f1/answers", "{\"answers\":{\"name\":\"1\"},\"signature\":" + SIGNATURE + "}")
                .header("If-Match", "1"));

        assertThat(api.filings.asked().subList(3, 5)).containsExactly(Map.of("name", "1"), Optional.of(SENT));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "\"none\" | signature | member-type",
                "{\"algorithm\":\"A\",\"certificate\":\"C\"} | signature.value | member-missing",
                "{\"algorithm\":\"A\",\"certificate\":\"C\",\"value\":1} | signature.value | member-type",
                "{\"algorithm\":\"A\",\"certificate\":\"C\",\"value\":\"V\",\"by\":\"me\"} | signature.by | member-unknown"
            })
    void a_signature_of_any_other_shape_is_400_and_named(String signature, String member, String code)
            throws Exception {
        var begun = api.post(
                "filings", "{\"region\":\"990000\",\"type\":\"hire\",\"answers\":{},\"signature\":" + signature + "}");
        var edited = api.send(api.json("PUT", "filings/f1/answers", "{\"answers\":{},\"signature\":" + signature + "}")
                .header("If-Match", "1"));

        for (var answer : List.of(begun, edited)) {
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(RunningApi.body(answer).at("/violations/0/field").asText())
                    .isEqualTo(member);
            assertThat(RunningApi.body(answer).at("/violations/0/code").asText())
                    .isEqualTo(code);
        }
    }
}
