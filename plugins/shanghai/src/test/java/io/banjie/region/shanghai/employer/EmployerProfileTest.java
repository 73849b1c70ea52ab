// SPDX-License-Identifier: Apache-2.0
package io.banjie.region.shanghai.employer;

import static io.banjie.region.shanghai.employer.EmployerFields.DISTRICT;
import static io.banjie.region.shanghai.employer.EmployerFields.OPERATING_STATUS;
import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.api.region.Agency;
import io.banjie.api.region.FilingType;
import io.banjie.api.region.lifecycle.Review;
import io.banjie.api.region.lifecycle.Slot;
import io.banjie.api.region.rule.Finding;
import io.banjie.region.shanghai.Shanghai;
import io.banjie.testkit.Judgement;
import io.banjie.testkit.SampleCase;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmployerProfileTest {

    private static SampleCase good() {
        return SampleCase.receivedOn("2018-07-06")
                .answering(Map.of(
                        "uscc", "91310114MA1GT001X1",
                        "employerName", "上海嘉定精密制造有限公司",
                        "employerNature", "10",
                        "businessAddress", "上海市嘉定区叶城路100号",
                        "districtCode", "310114",
                        "industry", "C",
                        "subordination", "90",
                        "contactName", "张三",
                        "contactPhone", "021-59990000",
                        "operatingStatus", "NORMAL"));
    }

    private static List<String> said(SampleCase filing) {
        return Judgement.of(EmployerProfile.type(), filing.build()).stream()
                .map(Finding::code)
                .toList();
    }

    @Test
    void aGoodProfileIsTakenWithoutAWord() {
        assertThat(said(good())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"NORMAL, true", "CLOSED, true", "ABNORMAL, false"})
    void noEmployerSaysOfItselfThatItIsAbnormal(String status, boolean allowed) {
        assertThat(said(good().answering(OPERATING_STATUS, status)))
                .containsExactlyElementsOf(allowed ? List.of() : List.of("abnormal-by-letter"));
    }

    @Test
    void anotherDistrictThanThatOfTheCodeIsSpokenOf() {
        assertThat(said(good().answering(DISTRICT, "310117"))).containsExactly("district-of-uscc");
        assertThat(said(good().answering(Map.of("uscc", "51310000501234569N")))).isEmpty();
    }

    @Test
    void aSecondOneIsToldToApplyForAChange() {
        assertThat(EmployerProfile.type().slots()).extracting(Slot::message).containsExactly("单位信息已提交,修改须向所在区就业促进中心申请");
        assertThat(EmployerProfile.type().slots().get(0).fix()).contains(EmployerProfileChange.ID);
        assertThat(EmployerProfile.type().review()).isInstanceOf(Review.Instant.class);
    }

    @Test
    void aChangeGoesToTheCentreOfTheDistrict() {
        FilingType change = EmployerProfileChange.type();
        Agency city = new Shanghai().profile().agencies().get(0);

        assertThat(change.review()).isEqualTo(Review.byAgencyOfProfile(DISTRICT));
        assertThat(change.foundation().ofProfile()).isTrue();
        assertThat(city.name()).isEqualTo("上海市就业促进中心");
        assertThat(city.children()).hasSize(16).allSatisfy(centre -> {
            assertThat(centre.name()).endsWith("区就业促进中心");
            assertThat(centre.divisions()).containsExactly(centre.id());
        });
        assertThat(city.children())
                .filteredOn(centre -> centre.id().equals("310115"))
                .flatExtracting(Agency::children)
                .extracting(Agency::name)
                .containsExactly("浦东新区就业促进中心云台路分中心", "浦东新区就业促进中心惠南分中心");
    }
}
