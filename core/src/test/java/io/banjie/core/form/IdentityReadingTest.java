// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.form;

import static io.banjie.core.form.Reads.codes;
import static io.banjie.core.form.Reads.finding;
import static io.banjie.core.form.Reads.form;
import static io.banjie.core.form.Reads.read;
import static io.banjie.core.form.Reads.refusal;
import static io.banjie.core.form.Reads.value;
import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.api.region.code.NationalList;
import io.banjie.api.region.form.Field;
import io.banjie.api.region.form.Form;
import io.banjie.api.region.rule.Finding;
import io.banjie.api.region.rule.Severity;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentityReadingTest {

    private static final Field ID = Field.residentId("idNumber", "身份证号");
    private static final Field USCC = Field.uscc("uscc", "统一社会信用代码");
    private static final Field ID_TYPE =
            Field.code("idType", "证件类型", NationalList.ID_TYPE).initially("01");
    private static final Form DOCUMENT = form(ID_TYPE, ID.checkedWhen(ID_TYPE.is("01")));

    @ParameterizedTest
    @CsvSource({
        "630101199501010072, 630101199501010072",
        "11010519491231002x, 11010519491231002X",
        "１１０１０５１９４９１２３１００２Ｘ, 11010519491231002X",
        "630101 19950101 0072, 630101199501010072",
        "220721890412461, 220721198904124610"
    })
    void residentIdsAreBroughtIntoOneShape(String typed, String kept) {
        assertThat(value(ID, typed)).hasValue(kept);
    }

    @ParameterizedTest
    @CsvSource({
        "5134, resident-id-length",
        "63010119950101007, resident-id-length",
        "22072119890412461O, resident-id-characters",
        "630101********007X, resident-id-masked",
        "630101199502300071, resident-id-birth",
        "220721158904124518, resident-id-birth-range",
        "310101199003070010, resident-id-check",
        "630101199501010000, resident-id-spreadsheet",
        "6.30101E+17, resident-id-spreadsheet"
    })
    void wrongResidentIdsAreRefusedWithACure(String typed, String code) {
        assertThat(refusal(ID, typed)).isEqualTo(code);
        Finding finding = finding(ID, typed);
        assertThat(finding.legalBasis()).isEqualTo("GB 11643-1999");
        assertThat(finding.fix()).isNotBlank();
        assertThat(finding.message()).startsWith("身份证号").doesNotContain(typed);
    }

    @Test
    void twoDefectsOfOneNumberAreSaidAtOnce() {
        assertThat(codes(read(ID, "220721158904124510")))
                .containsExactly("resident-id-birth-range", "resident-id-check");
    }

    @Test
    void aNumberOfJsonHasLostDigitsAlready() {
        Finding finding = finding(ID, 630101199501010072L);
        assertThat(finding.code()).isEqualTo("wrong-type");
        assertThat(finding.fix()).contains("不是数字");
        assertThat(finding.toString()).doesNotContain("63010119950101");
    }

    @Test
    void anUnknownProvinceIsAWarning() {
        ReadAnswers read = read(ID, "990101199501010074");
        assertThat(read.findings()).isEmpty();
        ReadAnswers strange = read(ID, "160101199501010074".substring(0, 17) + check("16010119950101007"));
        assertThat(codes(strange)).containsExactly("resident-id-division");
        assertThat(strange.findings().get(0).severity()).isEqualTo(Severity.WARN);
        assertThat(strange.refused()).isFalse();
        assertThat(strange.answers().has(ID)).isTrue();
    }

    private static char check(String seventeen) {
        for (char end : "0123456789X".toCharArray()) {
            if (!read(ID, seventeen + end).refused()) {
                return end;
            }
        }
        throw new AssertionError("no check character fits");
    }

    @Test
    void otherDocumentsAreNotJudgedAsResidentIds() {
        ReadAnswers read = read(DOCUMENT, Map.of("idType", "08", "idNumber", " e12345678 "));
        assertThat(read.findings()).isEmpty();
        assertThat(read.answers().text("idNumber")).hasValue("E12345678");
    }

    @Test
    void withoutADocumentTypeTheDefaultDecides() {
        assertThat(codes(read(DOCUMENT, Map.of("idNumber", "E12345678")))).containsExactly("resident-id-length");
        assertThat(read(DOCUMENT, Map.of("idNumber", "220721890412461"))
                        .answers()
                        .text("idNumber"))
                .hasValue("220721198904124610");
    }

    @ParameterizedTest
    @CsvSource({
        "92220102MA15438D0X, 92220102MA15438D0X",
        "92220102ma15438d0x, 92220102MA15438D0X",
        "' 92220102 MA15438D0X', 92220102MA15438D0X"
    })
    void creditCodesAreBroughtIntoOneShape(String typed, String kept) {
        assertThat(value(USCC, typed)).hasValue(kept);
    }

    @Test
    void aWrongCheckCharacterIsSaidWithTheExpectedOne() {
        Finding finding = finding(USCC, "92220102MA15438D0Y");
        assertThat(finding.code()).isEqualTo("uscc-check");
        assertThat(finding.message()).contains("应为X").contains("是Y");
        assertThat(finding.legalBasis()).isEqualTo("GB 32100-2015");
    }

    @Test
    void bothCheckCharactersAreSaidAtOnce() {
        assertThat(codes(read(USCC, "91220104MA15XJNY84"))).containsExactly("uscc-check", "uscc-organisation-check");
    }

    @Test
    void aLetterTakenForADigitIsSuggestedAsTheDigit() {
        Finding finding = finding(USCC, "92220102MA15438DOX");
        assertThat(finding.code()).isEqualTo("uscc-letter");
        assertThat(finding.message()).contains("“O”");
        assertThat(finding.fix()).contains("92220102MA15438D0X");
    }

    @ParameterizedTest
    @CsvSource({
        "91220104MA15XJNY8, uscc-length",
        "9222010ZMA15438D0X, uscc-letter",
        "9222010AMA15438D0X, uscc-characters",
        "92220102MA15438D0*, uscc-characters"
    })
    void otherWrongCreditCodesAreRefused(String typed, String code) {
        assertThat(refusal(USCC, typed)).isEqualTo(code);
    }
}
