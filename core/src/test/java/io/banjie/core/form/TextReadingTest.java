// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.form;

import static io.banjie.core.form.Reads.finding;
import static io.banjie.core.form.Reads.refusal;
import static io.banjie.core.form.Reads.value;
import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.api.region.form.Field;
import io.banjie.api.region.form.Format;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextReadingTest {

    private static final Field NAME = Field.personName("workerName", "姓名").upTo(10);
    private static final Field ADDRESS = Field.text("address", "地址");
    private static final Field POST = Field.text("post", "邮编").format(Format.POSTCODE);
    private static final Field ORGANISATION = Field.text("org", "组织机构代码").format(Format.ORGANISATION_CODE);

    @ParameterizedTest
    @CsvSource({
        "马五, 马五",
        "' 马五\u3000', 马五",
        "马\u3000五, 马五",
        "马\u200B五, 马五",
        "买买提•艾力, 买买提·艾力",
        "买买提 ・ 艾力, 买买提·艾力",
        "John  Smith, John Smith",
        "𠀋五, 𠀋五"
    })
    void namesAreBroughtIntoTheShapeOfTheCard(String typed, String kept) {
        assertThat(value(NAME, typed)).hasValue(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"马", "马5", "马五先生!", "(马五)", "马_五"})
    void namesHaveNoDigitsAndNoPunctuation(String typed) {
        assertThat(refusal(NAME, typed)).isEqualTo("person-name-format");
    }

    @Test
    void lengthIsCountedInCharactersPeopleSee() {
        assertThat(value(NAME, "𠀋".repeat(10))).isPresent();
        assertThat(refusal(NAME, "𠀋".repeat(11))).isEqualTo("too-long");
        assertThat(finding(NAME, "马".repeat(12)).message()).isEqualTo("姓名不能超过10个字，现有12个字");
    }

    @Test
    void theHouseLimitHoldsWhereTheFieldHasNone() {
        assertThat(value(ADDRESS, "长".repeat(500))).isPresent();
        assertThat(refusal(ADDRESS, "长".repeat(501))).isEqualTo("too-long");
    }

    @ParameterizedTest
    @ValueSource(strings = {"一\u0000二", "一\n二", "一\u202E二", "一\u2028二", "一\u200F二", "一\u0007二", "一\uD840二"})
    void controlCharactersAndTurnedLinesAreRefused(String typed) {
        assertThat(refusal(ADDRESS, typed)).isEqualTo("control-character");
    }

    @Test
    void textIsTrimmedAndOtherwiseLeftAlone() {
        assertThat(value(ADDRESS, "\t 长江路  ８号 \u00A0")).hasValue("长江路  ８号");
        assertThat(value(ADDRESS, "=1+1")).hasValue("=1+1");
        assertThat(value(ADDRESS, " \u3000 ")).isEmpty();
        assertThat(value(ADDRESS, "")).isEmpty();
    }

    @Test
    void whatIsNoTextIsRefused() {
        assertThat(refusal(ADDRESS, 12)).isEqualTo("wrong-type");
        assertThat(refusal(ADDRESS, true)).isEqualTo("wrong-type");
        assertThat(refusal(ADDRESS, List.of("长"))).isEqualTo("wrong-type");
    }

    @Test
    void postcodesAreSixDigits() {
        assertThat(value(POST, "１３００２２")).hasValue("130022");
        assertThat(refusal(POST, "13002")).isEqualTo("postcode-format");
    }

    @Test
    void organisationCodesAreCheckedAndKeptWithoutHyphen() {
        assertThat(value(ORGANISATION, "ma15438d-0")).hasValue("MA15438D0");
        assertThat(refusal(ORGANISATION, "MA15438D1")).isEqualTo("organisation-code-check");
        assertThat(refusal(ORGANISATION, "MA15438")).isEqualTo("organisation-code-format");
    }

    @ParameterizedTest
    @CsvSource({"13800000000, 13800000000", "138 0000 0000, 13800000000", "１３８００００００００, 13800000000"})
    void mobileNumbersAreElevenDigits(String typed, String kept) {
        assertThat(value(Field.mobile("mobile", "手机号"), typed)).hasValue(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12800000000", "1380000000", "138000000000", "010-12345678", "1380000000O"})
    void otherNumbersAreNoMobileNumbers(String typed) {
        assertThat(refusal(Field.mobile("mobile", "手机号"), typed)).isEqualTo("mobile-format");
    }

    @Test
    void fixedLineNumbersMayHaveAreaCodeAndExtension() {
        Field landline = Field.landline("landline", "固定电话");
        assertThat(value(landline, "010－12345678")).hasValue("010-12345678");
        assertThat(value(landline, "0431-85690000–12")).hasValue("0431-85690000-12");
        assertThat(refusal(landline, "85690")).isEqualTo("landline-format");
    }

    @Test
    void aPhoneFieldWithoutFormatTakesBothKinds() {
        Field phone = Field.mobile("phone", "联系电话").format(Format.ANY);
        assertThat(value(phone, "13800000000")).isPresent();
        assertThat(value(phone, "010-12345678")).isPresent();
        assertThat(refusal(phone, "110")).isEqualTo("phone-format");
    }
}
