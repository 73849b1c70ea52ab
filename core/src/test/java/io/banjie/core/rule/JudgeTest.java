// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.rule;

import static io.banjie.core.rule.Cases.END;
import static io.banjie.core.rule.Cases.END_AFTER_START;
import static io.banjie.core.rule.Cases.ID;
import static io.banjie.core.rule.Cases.LABELS;
import static io.banjie.core.rule.Cases.NOT_IN_THE_FUTURE;
import static io.banjie.core.rule.Cases.START;
import static io.banjie.core.rule.Cases.TERM;
import static io.banjie.core.rule.Cases.TODAY;
import static io.banjie.core.rule.Cases.type;
import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.api.desk.Explanation.Examined;
import io.banjie.api.desk.Explanation.Verdict;
import io.banjie.api.region.FilingType;
import io.banjie.api.region.form.Answers;
import io.banjie.api.region.rule.Finding;
import io.banjie.api.region.rule.NamedCheck;
import io.banjie.api.region.rule.Rule;
import io.banjie.api.region.rule.Severity;
import io.banjie.core.region.CheckWords;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JudgeTest {

    private final Judge judge = Cases.judge(new AtOnce());

    private Judgement judge(FilingType type, Map<String, ?> answers) {
        return judge.judge(type, Cases.of(answers), LABELS);
    }

    private static List<Examined> explained(FilingType type, Map<String, ?> answers, Judgement judgement) {
        List<CheckWords> checks = CheckWords.of(type).toList();
        return new Explainer(type, checks, LABELS).explain(Answers.of(answers), judgement.outcomes());
    }

    @Test
    void aBrokenRuleIsSaidWithItsArticleAndAnswersInWords() {
        Judgement judgement =
                judge(type(END_AFTER_START), Map.of("contractStart", "2026-02-01", "contractEnd", "2026-01-01"));
        assertThat(judgement.findings())
                .containsExactly(new Finding(
                        "contractEnd",
                        "end-after-start",
                        Severity.ERROR,
                        "结束日期2026-01-01不晚于起始日期2026-02-01",
                        "劳动合同法第十二条",
                        "请把结束日期改到2026-02-01之后"));
        assertThat(judgement.refused()).isTrue();
    }

    @Test
    void everyRuleIsExaminedInOrder() {
        FilingType type = type(
                END_AFTER_START,
                NOT_IN_THE_FUTURE,
                Rule.must("term", TERM.is("1")).at(TERM));
        Map<String, String> answers = Map.of("contractStart", "2026-04-01", "contractEnd", "2026-05-01");
        Judgement judgement = judge(type, answers);
        List<Examined> lines = explained(type, answers, judgement);
        assertThat(lines.stream().map(Examined::verdict))
                .containsExactly(Verdict.PASSED, Verdict.WARNED, Verdict.NOT_APPLICABLE);
        assertThat(judgement.findings().stream().map(Finding::code)).containsExactly("start-not-later");
        assertThat(judgement.refused()).isFalse();
        Examined passed = lines.get(0);
        assertThat(passed.label()).isEqualTo("合同结束日期");
        assertThat(passed.value()).isEqualTo("2026-05-01");
        assertThat(passed.legalBasis()).isEqualTo("劳动合同法第十二条");
    }

    @Test
    void aRuleSpeaksOnlyWhenItsConditionHoldsAndItIsInForce() {
        Map<String, String> wrong = Map.of("contractStart", "2026-02-01", "contractEnd", "2026-01-01", "termType", "2");
        assertThat(judge(type(END_AFTER_START.when(TERM.is("1"))), wrong).findings())
                .isEmpty();
        assertThat(judge(type(END_AFTER_START.inForceFrom(TODAY.plusDays(1))), wrong)
                        .findings())
                .isEmpty();
        assertThat(judge(type(END_AFTER_START.inForceFrom(TODAY)), wrong).findings())
                .hasSize(1);
    }

    @Test
    void codesAreQuotedByTheirLabelsAndNumbersOfPersonsMasked() {
        Rule rule = Rule.must("quoting", TERM.is("1"))
                .at(ID)
                .otherwise("{idNumber}的合同是{termType}，到{contractEnd}为止{unknown}");
        Map<String, String> answers = Map.of("termType", "2", "idNumber", "630101199501010072");
        Judgement judgement = judge(type(rule), answers);
        assertThat(judgement.findings().get(0).message()).isEqualTo("630101***********2的合同是无固定期限，到—为止—");
        assertThat(explained(type(rule), answers, judgement).get(0).value()).isEqualTo("630101***********2");
    }

    @Test
    void checksReportAfterTheRules() {
        NamedCheck silent = new NamedCheck("silent", "看不出问题", "", (filing, findings) -> {});
        NamedCheck both = new NamedCheck("both", "看两处", "第十条", (filing, findings) -> {
            findings.warn(START, "起始有疑", "请核对");
            findings.refuse(END, "结束有误", "请核对");
        });
        FilingType type = type(END_AFTER_START).withChecks(List.of(silent, both));
        Map<String, String> answers = Map.of("contractStart", "2026-02-01", "contractEnd", "2026-01-01");
        Judgement judgement = judge(type, answers);
        List<Examined> lines = explained(type, answers, judgement);
        assertThat(judgement.findings().stream().map(Finding::message))
                .containsExactly("结束日期2026-01-01不晚于起始日期2026-02-01", "起始有疑", "结束有误");
        assertThat(lines.get(1))
                .isEqualTo(new Examined("silent", "", "看不出问题", "", Verdict.PASSED, Severity.ERROR, "", "", ""));
        assertThat(lines.get(2))
                .isEqualTo(new Examined(
                        "both", "contractEnd", "看两处", "", Verdict.FAILED, Severity.ERROR, "起始有疑\n结束有误", "第十条", "请核对"));
    }
}
