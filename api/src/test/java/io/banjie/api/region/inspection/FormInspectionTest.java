// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.region.inspection;

import static io.banjie.api.region.inspection.SmallRegion.START;
import static io.banjie.api.region.inspection.SmallRegion.WORK;
import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.api.region.form.Derived;
import io.banjie.api.region.form.Field;
import io.banjie.api.region.rule.Deadline;
import io.banjie.api.region.rule.Rule;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FormInspectionTest {

    private static final Field ELSEWHERE = Field.text("elsewhere", "Elsewhere");

    private static List<String> asking(Field... fields) {
        return SmallRegion.sound()
                .hiring(SmallRegion.hire().asks(SmallRegion.form(fields)))
                .problems();
    }

    private static List<String> judging(Rule... rules) {
        return SmallRegion.sound()
                .hiring(SmallRegion.hire().rules(List.of(rules)))
                .problems();
    }

    private static Rule sound(String code) {
        return Rule.must(code, START.isNotInTheFuture())
                .at(START)
                .otherwise("{start} is to come")
                .under("law")
                .fix("wait");
    }

    @Test
    void aFieldIsAskedOnceAndHasALabel() {
        assertThat(asking(START, Field.text("blank", " ")))
                .containsExactly(
                        "filing type hire: field start is declared twice",
                        "filing type hire: field blank: has no label");
    }

    @Test
    void whatIsTakenFromTheRecordOfAPersonIsSettledAndNothingElse() {
        assertThat(asking(Field.text("why", "Why").settledBy(ELSEWHERE)))
                .containsExactly(
                        "filing type hire: field why: is taken from elsewhere, which cannot say it",
                        "filing type hire: takes why from the record and never settles it");
        assertThat(SmallRegion.sound()
                        .hiring(SmallRegion.hire().settles(START, "known", "Known", "law", hire -> Optional.empty()))
                        .problems())
                .containsExactly("filing type hire: settles start, which is not taken from the record of the person");
    }

    @Test
    void conditionsLookAtFieldsOfTheForm() {
        assertThat(asking(Field.text("odd", "Odd").mandatoryWhen(ELSEWHERE.answered())))
                .containsExactly(
                        "filing type hire: field odd: its demand looks at elsewhere, which is no field of the form");
        Field itself = Field.text("odd", "Odd");
        assertThat(asking(itself.shownWhen(itself.answered())))
                .containsExactly("filing type hire: field odd: is shown depending on itself");
    }

    @Test
    void conditionsCompareWithCodesOfTheList() {
        assertThat(asking(Field.text("odd", "Odd")
                        .shownWhen(WORK.isOneOf("1", "3").negated())))
                .containsExactly(
                        "filing type hire: field odd: its showing compares work with 3, which is not in C-WORK");
    }

    @Test
    void codesComeFromListsThatExist() {
        assertThat(asking(
                        Field.code("odd", "Odd", "C-NONE"),
                        Field.code("even", "Even", "C-WORK").initially("7")))
                .containsExactly(
                        "filing type hire: field odd: names the unknown code list C-NONE",
                        "filing type hire: field even: begins as 7, which is not in C-WORK");
    }

    @Test
    void whatAnotherFieldSaysIsReadFromOneThatCanSayIt() {
        assertThat(asking(Field.text("sex", "Sex").from(Derived.How.SEX_OF_RESIDENT_ID, START)))
                .containsExactly("filing type hire: field sex: is taken from start, which cannot say it");
    }

    @Test
    void complaintsQuoteTheValueAlone() {
        assertThat(asking(Field.text("odd", "Odd").otherwise("no {value} but {start}")))
                .containsExactly("filing type hire: field odd: complains about more than {value}");
    }

    @Test
    void rulesSayWhatIsWrongUnderWhichArticleAndWhatToDo() {
        assertThat(judging(sound("good"))).isEmpty();
        assertThat(judging(Rule.should("bare", START.isNotInTheFuture()).at(START)))
                .containsExactly(
                        "filing type hire: rule bare: has no message",
                        "filing type hire: rule bare: has no legal basis",
                        "filing type hire: rule bare: has no fix");
    }

    @Test
    void rulesSpeakOfFieldsOfTheForm() {
        assertThat(judging(
                        sound("same"),
                        sound("same"),
                        sound("odd").at(ELSEWHERE).when(ELSEWHERE.answered()).otherwise("{gone}")))
                .containsExactly(
                        "filing type hire: rule same is declared twice",
                        "filing type hire: rule odd: is reported at elsewhere, which is no field of the form",
                        "filing type hire: rule odd: its case looks at elsewhere, which is no field of the form",
                        "filing type hire: rule odd: quotes {gone}, which nobody fills in");
    }

    @Test
    void deadlinesCountFromADay() {
        assertThat(SmallRegion.sound()
                        .hiring(SmallRegion.hire()
                                .dueWithin(Deadline.days(7, WORK).saying("late by {days}", "law", "hurry")))
                        .problems())
                .containsExactly(
                        "filing type hire: deadline: counts from work, which is no day of the form",
                        "filing type hire: deadline: quotes {days}, which nobody fills in");
    }
}
