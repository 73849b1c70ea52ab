// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.form;

import static io.banjie.core.form.Reads.codes;
import static io.banjie.core.form.Reads.finding;
import static io.banjie.core.form.Reads.read;
import static io.banjie.core.form.Reads.refusal;
import static io.banjie.core.form.Reads.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.banjie.api.region.code.NationalList;
import io.banjie.api.region.form.Field;
import io.banjie.api.region.form.Picture;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ChoiceReadingTest {

    private static final Field SEX = Field.code("sex", "性别", NationalList.SEX);
    private static final Field DATED = Field.code("dated", "有期限", "DATED");
    private static final Field INSURANCES = Field.codes("insurances", "险种", NationalList.INSURANCE);
    private static final Field DISPATCHED = Field.yesNo("dispatched", "是否派遣");
    private static final Field AGENCY = Field.agency("agency", "送审机构");

    @Test
    void codesOfTheListAreTaken() {
        assertThat(value(SEX, "1")).hasValue("1");
        assertThat(value(SEX, " １ ")).hasValue("1");
    }

    @Test
    void otherCodesAreRefusedAndQuoted() {
        assertThat(refusal(SEX, "3")).isEqualTo("unknown-code");
        assertThat(finding(SEX, "男").message()).isEqualTo("性别“男”不在代码表中");
        assertThat(refusal(SEX, 1)).isEqualTo("wrong-type");
    }

    @Test
    void codesAreTakenOnlyWhileTheyHold() {
        assertThat(value(DATED, "now")).isPresent();
        assertThat(value(DATED, "today")).isPresent();
        assertThat(refusal(DATED, "past")).isEqualTo("inactive-code");
        assertThat(refusal(DATED, "future")).isEqualTo("inactive-code");
        assertThat(finding(DATED, "past").message()).contains("过去");
    }

    @Test
    void anotherWordForACodeBecomesTheCode() {
        assertThat(value(DATED, "old")).hasValue("now");
        assertThat(value(DATED, "ｏｌｄ")).hasValue("now");
        assertThat(refusal(DATED, "older")).isEqualTo("inactive-code");
    }

    @Test
    void aFieldWithoutItsListIsTheRegionsFault() {
        Field dangling = Field.code("dangling", "无表", "NONE");
        assertThatThrownBy(() -> read(dangling, "1")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void severalCodesAreKeptOnceAndInTheOrderOfTheList() {
        assertThat(value(INSURANCES, List.of("410", "110", "410"))).hasValue(List.of("110", "410"));
        assertThat(value(INSURANCES, List.of())).isEmpty();
        assertThat(value(INSURANCES, List.of(""))).isEmpty();
    }

    @Test
    void everyUnknownCodeOfSeveralIsSaid() {
        assertThat(codes(read(INSURANCES, List.of("1", "110", "2")))).containsExactly("unknown-code", "unknown-code");
        assertThat(refusal(INSURANCES, "110")).isEqualTo("wrong-type");
        assertThat(refusal(INSURANCES, List.of(110))).isEqualTo("wrong-type");
    }

    @Test
    void yesAndNoAreBooleansOrTheirNames() {
        assertThat(value(DISPATCHED, true)).hasValue(true);
        assertThat(value(DISPATCHED, "false")).hasValue(false);
        assertThat(value(DISPATCHED, "")).isEmpty();
        assertThat(refusal(DISPATCHED, "是")).isEqualTo("wrong-type");
        assertThat(refusal(DISPATCHED, 1)).isEqualTo("wrong-type");
    }

    @Test
    void onlyAgenciesThatAcceptAreTaken() {
        assertThat(value(AGENCY, "A-1")).hasValue("A-1");
        assertThat(refusal(AGENCY, "A-9")).isEqualTo("unknown-agency");
        assertThat(refusal(AGENCY, 1)).isEqualTo("wrong-type");
    }

    @Test
    void picturesAreUploadedAndNeverAnswered() {
        Field photo = Field.photo("photo", "照片", Picture.of(358, 441)).mandatory();
        assertThat(Reads.read(Reads.form(photo), Map.of()).findings()).isEmpty();
        assertThat(value(photo, "")).isEmpty();
        assertThat(refusal(photo, "019a0000-0000-7000-8000-000000000001")).isEqualTo("photo-format");
    }
}
