// SPDX-License-Identifier: Apache-2.0
package io.banjie.region.wuhan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.banjie.api.region.identity.CreditCode;
import io.banjie.api.region.identity.ResidentId;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DemoDataTest {

    private static JsonNode script() throws IOException {
        return new ObjectMapper().readTree(DemoDataTest.class.getResourceAsStream("/demo/demo.json"));
    }

    private static List<String> idNumbers() throws IOException {
        return script().path("filings").findValuesAsText("idNumber");
    }

    @Test
    void itsPersonsHaveNumbersThatCouldBeReal() throws IOException {
        assertThat(idNumbers()).hasSizeGreaterThan(5).doesNotHaveDuplicates().allSatisfy(number -> assertThat(
                        ResidentId.defects(number, LocalDate.of(2018, 1, 1)))
                .isEmpty());
        assertThat(script().path("filings").findValuesAsText("handlerRid"))
                .allSatisfy(number -> assertThat(ResidentId.defects(number, LocalDate.of(2018, 1, 1)))
                        .isEmpty());
    }

    @Test
    void itsEmployersHaveCreditCodesThatCouldBeReal() throws IOException {
        assertThat(script().path("accounts").findValuesAsText("uscc"))
                .containsExactly("91420100MA4K100164", "91420106MA4K2002XT")
                .allSatisfy(code -> assertThat(CreditCode.defects(code)).isEmpty());
    }

    @Test
    void onlyOneEmployerIsTrustedAndTheWellKnownPersonsAreLeftForTryingOut() throws IOException {
        assertThat(script().path("filings"))
                .filteredOn(filing -> filing.path("type").asText().equals("trust-application"))
                .extracting(filing -> filing.path("by").asText())
                .containsExactly("wh-vip");
        assertThat(idNumbers())
                .contains("420102199511030357")
                .doesNotContain("420106200002290020", "420111198807150480", "420104196805200269", "420117199109090575");
    }
}
