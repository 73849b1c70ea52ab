// SPDX-License-Identifier: Apache-2.0
package io.banjie.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.api.region.FilingType;
import io.banjie.api.region.identity.ResidentId;
import io.banjie.api.region.rule.Finding;
import io.banjie.api.region.rule.Severity;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class KitTest {

    private static final FilingType NOTE = new NoteRegion().filingTypes().get(0);

    private static List<Finding> judged(String day) {
        return Judgement.of(
                NOTE,
                SampleCase.receivedOn("2021-03-10")
                        .answering(NoteRegion.DAY, day)
                        .build());
    }

    @Test
    void rulesAndChecksAreAtWorkWithoutAServer() {
        assertThat(judged("2021-03-10")).isEmpty();
        assertThat(judged("2021-03-14"))
                .containsExactly(
                        new Finding(
                                "day",
                                "not-to-come",
                                Severity.ERROR,
                                "2021-03-14 is to come",
                                "law",
                                "wait until 2021-03-14"),
                        new Finding("day", "not-a-sunday", Severity.WARN, "a Sunday", "custom", "choose another day"));
    }

    @Test
    void nothingIsSaidOfWhatIsNotAnswered() {
        assertThat(judged("")).isEmpty();
    }

    @Test
    void sampleNumbersAreValid() {
        String number = SampleId.of("220102", LocalDate.of(1985, 12, 15), 15);
        assertThat(number).isEqualTo("220102198512150156");
        assertThat(ResidentId.defects(number, LocalDate.of(2021, 1, 1))).isEmpty();
    }

    @Test
    void aDemonstrationThatSpeaksOfWhatIsNotThereIsFound() {
        assertThat(Demonstration.problems(new NoteRegion()))
                .containsExactly(
                        "account clerk of no agency",
                        "first answers colour, which is not asked",
                        "first attaches seal, which is not asked",
                        "second is done by nobody",
                        "second builds on nothing above",
                        "second is of no filing type",
                        "roster is no roster",
                        "roster lists fourth");
    }
}
