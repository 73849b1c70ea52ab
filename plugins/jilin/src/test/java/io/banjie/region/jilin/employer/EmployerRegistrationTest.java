// SPDX-License-Identifier: Apache-2.0
package io.banjie.region.jilin.employer;

import static io.banjie.region.jilin.employer.EmployerFields.DIVISION;
import static io.banjie.region.jilin.employer.EmployerFields.ECONOMIC_TYPE;
import static io.banjie.region.jilin.employer.EmployerFields.EMPLOYER_NATURE;
import static io.banjie.region.jilin.employer.EmployerFields.ORG_CODE;
import static io.banjie.region.jilin.employer.EmployerFields.USCC;
import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.api.region.FilingType;
import io.banjie.api.region.document.AttachmentKind;
import io.banjie.api.region.form.Answers;
import io.banjie.api.region.form.Field;
import io.banjie.api.region.lifecycle.Action;
import io.banjie.api.region.rule.Finding;
import io.banjie.api.region.rule.Severity;
import io.banjie.testkit.Judgement;
import io.banjie.testkit.SampleCase;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmployerRegistrationTest {

    private static final FilingType REGISTRATION = EmployerRegistration.type();

    private static List<Finding> said(String uscc, Field field, String answer) {
        return Judgement.of(
                REGISTRATION,
                SampleCase.receivedOn("2021-02-03")
                        .answering(USCC, uscc)
                        .answering(field, answer)
                        .build());
    }

    @Test
    void anIndividualBusinessThatCallsItselfAnInstitutionIsWarned() {
        assertThat(said("92220102MA15438D0X", EMPLOYER_NATURE, "20"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.WARN);
                    assertThat(finding.message()).isEqualTo("统一社会信用代码第2位为2(个体工商户)与单位性质不一致");
                });
    }

    @ParameterizedTest
    @CsvSource({
        "92220102MA15438D0X, 60, true",
        "91220104MA15XJNYXN, 10, true",
        "91220104MA15XJNYXN, 30, false",
        "11420100012345671R, 30, true",
        "11420100012345671R, 10, false",
        "12220100412345670K, 23, true",
        "51310000501234569N, 40, true",
        "52310120MJ4Q000198, 50, true",
        "91220104MA15XJNY84, 30, true"
    })
    void theNatureAgreesWithTheCodeUnlessTheCodeItselfIsWrong(String uscc, String nature, boolean agrees) {
        assertThat(said(uscc, EMPLOYER_NATURE, nature).isEmpty()).isEqualTo(agrees);
    }

    @ParameterizedTest
    @CsvSource({
        "92220102MA15438D0X, 120, false",
        "92220102MA15438D0X, 175, true",
        "91220104MA15XJNYXN, 120, true",
        "11420100012345671R, 173, false"
    })
    void theEconomicTypeAgreesWithTheCode(String uscc, String type, boolean agrees) {
        assertThat(said(uscc, ECONOMIC_TYPE, type).isEmpty()).isEqualTo(agrees);
    }

    @ParameterizedTest
    @CsvSource({"220102, true", "220100, true", "220000, true", "220104, false", "220200, false"})
    void theDivisionAgreesWithTheCode(String division, boolean agrees) {
        assertThat(said("92220102MA15438D0X", DIVISION, division).isEmpty()).isEqualTo(agrees);
    }

    @ParameterizedTest
    @CsvSource({"MA15438D0, true", "MA15438D-0, true", "MA15XJNYX, false"})
    void theOrganisationCodeIsTheOneInsideTheCreditCode(String code, boolean agrees) {
        assertThat(said("92220102MA15438D0X", ORG_CODE, code).isEmpty()).isEqualTo(agrees);
    }

    @Test
    void theOrganisationCodeNeedNotBeAsked() {
        assertThat(ORG_CODE.unsent(Answers.of(Map.of("uscc", "92220102MA15438D0X"))))
                .contains("MA15438D0");
    }

    @Test
    void fivePapersAreDemanded() {
        assertThat(REGISTRATION.attachments())
                .extracting(AttachmentKind::label, AttachmentKind::required)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("营业执照", true),
                        org.assertj.core.groups.Tuple.tuple("经办人身份证正面", true),
                        org.assertj.core.groups.Tuple.tuple("经办人身份证反面", true),
                        org.assertj.core.groups.Tuple.tuple("法人身份证正面", true),
                        org.assertj.core.groups.Tuple.tuple("法人身份证反面", true));
    }

    @Test
    void itsHintsNameWhatThePageHas() {
        assertThat(REGISTRATION.form().hint())
                .doesNotContain("材料按钮")
                .contains("保存", "“材料”一栏", REGISTRATION.actionWords().get(Action.SUBMIT));
    }

    @ParameterizedTest
    @CsvSource({"采掘业, B", "0300, A", "5200, F", "A, A"})
    void oldWordsForIndustriesAreUnderstood(String sent, String code) {
        assertThat(new io.banjie.region.jilin.Jilin()
                        .codeLists().stream()
                                .filter(list -> list.id().equals("C-JLIND"))
                                .findFirst()
                                .orElseThrow()
                                .meant(sent))
                .isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"吉林省长春市朝阳区, 220104", "220381, 220184", "220181, 220113", "220102, 220102"})
    void divisionsAreKnownByFullNameAndByWithdrawnCode(String sent, String code) {
        assertThat(io.banjie.region.jilin.code.Divisions.list().meant(sent)).isEqualTo(code);
    }
}
