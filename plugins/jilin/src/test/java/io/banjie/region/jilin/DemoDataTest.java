// SPDX-License-Identifier: Apache-2.0
package io.banjie.region.jilin;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.banjie.api.region.identity.CreditCode;
import io.banjie.api.region.identity.ResidentId;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DemoDataTest {

    private static JsonNode script() throws IOException {
        return new ObjectMapper().readTree(DemoDataTest.class.getResourceAsStream("/demo/demo.json"));
    }

    private static List<String> answersTo(String field) throws IOException {
        List<String> all = new ArrayList<>();
        script().path("filings").forEach(filing -> {
            if (filing.path("answers").has(field)) {
                all.add(filing.path("answers").path(field).asText());
            }
        });
        return all;
    }

    @Test
    void itsPersonsHaveNumbersThatCouldBeReal() throws IOException {
        assertThat(answersTo("idNumber")).hasSizeGreaterThan(10).allSatisfy(number -> assertThat(
                        ResidentId.defects(number, LocalDate.of(2021, 1, 1)))
                .isEmpty());
        assertThat(answersTo("handlerRid"))
                .allSatisfy(number -> assertThat(ResidentId.defects(number, LocalDate.of(2021, 1, 1)))
                        .isEmpty());
    }

    @Test
    void itsEmployersHaveCreditCodesThatCouldBeReal() throws IOException {
        assertThat(script().path("accounts").findValuesAsText("uscc"))
                .containsExactly("92220102MA15438D0X", "91220104MA15XJNYXN", "91220102MA17A0026Q")
                .allSatisfy(code -> assertThat(CreditCode.defects(code)).isEmpty());
    }

    @Test
    void thePersonsOfTheInstructionsAreLeftForTryingOut() throws IOException {
        assertThat(answersTo("idNumber"))
                .doesNotContain("630101199501010072", "220102199306180244", "220802198801010115")
                .noneMatch(number -> number.startsWith("513401"));
    }
}
