// SPDX-License-Identifier: Apache-2.0
package io.banjie.region.shanghai.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.api.region.FilingType;
import io.banjie.api.region.form.Field;
import io.banjie.api.region.lifecycle.Review;
import io.banjie.api.region.rule.Finding;
import io.banjie.region.shanghai.hire.Hire;
import io.banjie.testkit.Judgement;
import io.banjie.testkit.SampleCase;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabourContractTest {

    private static final FilingType TYPE = LabourContract.type();

    @Test
    void itBuildsOnAHireAndIsDecidedAtOnce() {
        assertThat(TYPE.foundation().types()).contains(Hire.ID);
        assertThat(TYPE.review()).isInstanceOf(Review.Instant.class);
        assertThat(TYPE.gate()).isEqualTo(Hire.type().gate());
    }

    @Test
    void onlyTermAndWorkMustBeAnswered() {
        assertThat(TYPE.form().fields().filter(Field::required).map(Field::id))
                .containsExactly("workerName", "idType", "idNumber", "termType", "contractStart", "occupation");
    }

    @ParameterizedTest
    @CsvSource({
        "2018-07-06, 2018-07-01, 2021-06-30, ''",
        "2018-07-07, 2018-07-01, 2021-06-30, signed-by-today",
        "2018-07-06, 2018-07-01, 2018-07-01, end-after-start"
    })
    void itIsSignedByTodayAndEndsAfterItBegins(String signed, String start, String end, String code) {
        SampleCase filing = SampleCase.receivedOn("2018-07-06")
                .answering(Map.of("signedOn", signed, "contractStart", start, "contractEnd", end));
        assertThat(Judgement.of(TYPE, filing.build()).stream().map(Finding::code))
                .containsExactlyElementsOf(code.isEmpty() ? java.util.List.of() : java.util.List.of(code));
    }
}
