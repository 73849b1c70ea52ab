// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.form;

import static io.banjie.core.form.Reads.codes;
import static io.banjie.core.form.Reads.form;
import static io.banjie.core.form.Reads.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.api.region.code.NationalList;
import io.banjie.api.region.form.Answers;
import io.banjie.api.region.form.Derived;
import io.banjie.api.region.form.Field;
import io.banjie.api.region.form.Form;
import io.banjie.api.region.form.Format;
import io.banjie.api.region.form.Section;
import io.banjie.api.region.rule.Finding;
import io.banjie.api.region.rule.Severity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FormReadingTest {

    private static final Field TERM =
            Field.code("termType", "合同类别", NationalList.TERM).mandatory();
    private static final Field START = Field.date("contractStart", "起始日期").mandatory();
    private static final Field END =
            Field.date("contractEnd", "结束日期").mandatoryWhen(TERM.is("1")).shownWhen(TERM.isOneOf("1", "3"));
    private static final Field NOTE = Field.text("note", "备注");
    private static final Form CONTRACT = form(TERM, START, END, NOTE);

    @Test
    void everythingThatIsWrongIsSaidAtOnceInTheOrderOfTheForm() {
        ReadAnswers read = read(CONTRACT, Map.of("zzz", 1, "note", 7, "contractEnd", "2026-02-30", "termType", "1"));
        assertThat(read.findings().stream().map(Finding::field))
                .containsExactly("contractStart", "contractEnd", "note", "zzz");
        assertThat(codes(read)).containsExactly("required", "date-impossible", "wrong-type", "unknown-field");
        assertThat(read.refused()).isTrue();
        assertThat(read.answers().values()).containsExactly(Map.entry("termType", "1"));
    }

    @Test
    void anUnansweredFieldIsAskedForInItsWords() {
        List<Finding> findings = read(CONTRACT, Map.of()).findings();
        assertThat(findings.stream().map(Finding::message)).containsExactly("合同类别为必填项，尚未选择", "起始日期为必填项，尚未填写");
        assertThat(findings.stream().map(Finding::fix)).containsExactly("请选择合同类别", "请填写起始日期");
        assertThat(read(CONTRACT, Map.of()).withoutRequired()).isEmpty();
    }

    @Test
    void aConditionDecidesWhatMustBeAnswered() {
        assertThat(codes(read(CONTRACT, Map.of("termType", "1", "contractStart", "2026-01-01"))))
                .containsExactly("required");
        assertThat(codes(read(CONTRACT, Map.of("termType", "3", "contractStart", "2026-01-01"))))
                .isEmpty();
    }

    @Test
    void aHiddenFieldIsDroppedWithoutAWord() {
        ReadAnswers read = read(
                CONTRACT, Map.of("termType", "2", "contractStart", "2026-01-01", "contractEnd", "not even a date"));
        assertThat(read.findings()).isEmpty();
        assertThat(read.answers().has("contractEnd")).isFalse();
    }

    @Test
    void aFieldThatCannotBeReadHidesNothingBehindASecondError() {
        Field reason = Field.text("reason", "原因").mandatory().shownWhen(START.answered());
        ReadAnswers read = read(form(START, reason), Map.of("contractStart", "2026/1/1"));
        assertThat(codes(read)).containsExactly("date-format", "required");
    }

    @Test
    void anUnreadableFieldIsNotAlsoMissing() {
        assertThat(codes(read(form(START), Map.of("contractStart", "2026/1/1"))))
                .containsExactly("date-format");
    }

    @Test
    void aHiddenSectionAsksForNothing() {
        Form form =
                Form.of("1", Section.of("first", "一", TERM), new Section("second", "二", TERM.is("1"), List.of(START)));
        assertThat(codes(read(form, Map.of("termType", "2")))).isEmpty();
        assertThat(codes(read(form, Map.of("termType", "1")))).containsExactly("required");
        assertThat(read(form, Map.of("termType", "2", "contractStart", "2026-01-01"))
                        .answers()
                        .has(START))
                .isFalse();
    }

    @Test
    void nullAndBlankAreUnanswered() {
        Map<String, Object> sent = new HashMap<>();
        sent.put("termType", null);
        sent.put("contractStart", "  ");
        assertThat(codes(read(CONTRACT, sent))).containsExactly("required", "required");
    }

    @Test
    void defaultsStandForWhatIsNotAnswered() {
        Field idType = Field.code("idType", "证件类型", NationalList.ID_TYPE).initially("01");
        Field day = Field.integer("day", "日", 1, 31).initially("15");
        Field yes = Field.yesNo("yes", "是否").initially("false");
        Field several = Field.codes("several", "险种", NationalList.INSURANCE).initially("110,410");
        Answers answers =
                read(form(idType, day, yes, several), Map.of("idType", "")).answers();
        assertThat(answers.values())
                .isEqualTo(Map.of("idType", "01", "day", 15, "yes", false, "several", List.of("110", "410")));
    }

    @Test
    void aDefaultDoesNotCoverAnError() {
        Field idType = Field.code("idType", "证件类型", NationalList.ID_TYPE).initially("01");
        ReadAnswers read = read(form(idType), Map.of("idType", "xx"));
        assertThat(codes(read)).containsExactly("unknown-code");
        assertThat(read.answers()).isEqualTo(Answers.NONE);
    }

    @Test
    void aHiddenDefaultIsDropped() {
        Field day = Field.integer("day", "日", 1, 31).initially("15").shownWhen(TERM.is("1"));
        assertThat(read(form(TERM, day), Map.of("termType", "2")).answers().has(day))
                .isFalse();
    }

    @Test
    void whatThePlatformFillsInIsNotTakenFromOthers() {
        Field number = Field.text("personNo", "个人编号").mandatory().filledIn();
        Field hidden = Field.text("hidden", "随编号").shownWhen(number.is("P1"));
        Form form = form(number, hidden);
        Map<String, Object> sent = Map.of("personNo", "forged", "hidden", "x");
        assertThat(read(form, sent).findings()).isEmpty();
        assertThat(read(form, sent).answers()).isEqualTo(Answers.NONE);
        Surroundings filling = Reads.AROUND.fillingIn(Answers.of(Map.of("personNo", "P1", "hidden", "not read-only")));
        assertThat(new AnswerReader().read(form, sent, filling).answers().values())
                .isEqualTo(Map.of("personNo", "P1", "hidden", "x"));
    }

    @Test
    void tablesAreReadRowByRow() {
        Field post = Field.text("post", "岗位").mandatory();
        Field count = Field.integer("count", "人数", 1, 999).mandatory();
        Field table = Reads.table("posts", post, count);
        ReadAnswers good =
                read(table, List.of(Map.of("post", " 保安 ", "count", "3"), Map.of(), Map.of("post", "司机", "count", 2)));
        assertThat(good.findings()).isEmpty();
        assertThat(good.answers().value("posts"))
                .hasValue(List.of(Map.of("post", "保安", "count", 3), Map.of("post", "司机", "count", 2)));
        ReadAnswers bad = read(table, List.of(Map.of("post", "保安", "count", "三"), Map.of("zzz", "1")));
        assertThat(bad.findings().stream().map(finding -> finding.field() + " " + finding.code()))
                .containsExactly(
                        "posts[0].count integer-format",
                        "posts[1].post required",
                        "posts[1].count required",
                        "posts[1].zzz unknown-field");
        assertThat(Reads.refusal(table, "text")).isEqualTo("wrong-type");
        assertThat(Reads.refusal(table, List.of("text"))).isEqualTo("wrong-type");
    }

    @Test
    void anUnknownFieldWithoutAValueIsStillUnknown() {
        Map<String, Object> sent = new HashMap<>();
        sent.put("zzz", null);
        assertThat(codes(read(form(NOTE), sent))).containsExactly("unknown-field");
    }

    @Test
    void whatAnotherAnswerSaysNeedNotBeSent() {
        Field id = Field.residentId("idNumber", "身份证号").mandatory();
        Field sex = Field.code("sex", "性别", NationalList.SEX).mandatory().from(Derived.How.SEX_OF_RESIDENT_ID, id);
        Form person = form(sex, id);
        assertThat(read(person, Map.of("idNumber", "630101199501010072"))
                        .answers()
                        .text("sex"))
                .hasValue("1");
        assertThat(read(person, Map.of("idNumber", "11010519491231002x", "sex", ""))
                        .answers()
                        .text("sex"))
                .hasValue("2");
        assertThat(read(person, Map.of("idNumber", "11010519491231002x", "sex", "1"))
                        .answers()
                        .text("sex"))
                .hasValue("1");
        assertThat(codes(read(person, Map.of()))).containsExactly("required", "required");
    }

    @Test
    void whatWouldFollowFromARefusedAnswerIsNotAskedForAsWell() {
        Field uscc = Field.uscc("uscc", "统一社会信用代码").mandatory();
        Field organisation = Field.text("orgCode", "组织机构代码")
                .format(Format.ORGANISATION_CODE)
                .mandatory()
                .from(Derived.How.ORGANISATION_CODE_OF_USCC, uscc);
        Form employer = form(uscc, organisation);
        assertThat(codes(read(employer, Map.of("uscc", "92220102MA15438D0Y")))).containsExactly("uscc-check");
        assertThat(read(employer, Map.of("uscc", "92220102MA15438D0X"))
                        .answers()
                        .text("orgCode"))
                .hasValue("MA15438D0");
    }

    @Test
    void aFieldComplainsInItsOwnWordsOnce() {
        Field payday = Field.integer("payday", "发工资日期", 1, 31).mandatory().otherwise("不能填写“{value}”");
        assertThat(read(payday, "4号").findings())
                .containsExactly(
                        new Finding("payday", "integer-format", Severity.ERROR, "不能填写“4号”", "", "请直接填写数字，不要带单位或汉字"));
        assertThat(read(payday, 40).findings().get(0).message()).isEqualTo("不能填写“40”");
        assertThat(read(payday, "").findings().get(0).message()).isEqualTo("发工资日期为必填项，尚未填写");
        Field both = Field.uscc("uscc", "代码").otherwise("请核对");
        assertThat(read(both, "91220104MA15XJNY84").findings()).hasSize(1);
        Field name = Field.personName("name", "姓名").upTo(3).otherwise("请核对");
        assertThat(read(name, "马".repeat(4)).findings().get(0).message()).startsWith("姓名不能超过3个字");
    }
}
