// SPDX-License-Identifier: Apache-2.0
package io.banjie.region.shanghai;

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

    private static List<String> idNumbers() throws IOException {
        List<String> all = new ArrayList<>();
        script().path("filings").forEach(filing -> filing.path("answers")
                .path("idNumber")
                .asText("")
                .lines()
                .forEach(all::add));
        return all;
    }

    @Test
    void itsPersonsHaveNumbersThatCouldBeReal() throws IOException {
        assertThat(idNumbers()).hasSizeGreaterThan(10).allSatisfy(number -> assertThat(
                        ResidentId.defects(number, LocalDate.of(2018, 1, 1)))
                .isEmpty());
    }

    @Test
    void itsEmployersHaveCreditCodesThatCouldBeReal() throws IOException {
        assertThat(script().path("accounts").findValuesAsText("uscc"))
                .containsExactly("91310114MA1GT001X1", "91310117MA1J00022M", "91310105MA1FW00318")
                .allSatisfy(code -> assertThat(CreditCode.defects(code)).isEmpty());
    }

    @Test
    void theMakerHasToldNothingYetAndTheWellKnownPersonsAreLeftForTryingOut() throws IOException {
        assertThat(script().path("filings"))
                .noneMatch(filing -> filing.path("by").asText().equals("sh-maker"));
        assertThat(idNumbers())
                .doesNotContain("310114197805120332", "310101199003070027", "341282198509200170", "310114196601080151");
    }
}
