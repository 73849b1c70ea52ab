// SPDX-License-Identifier: Apache-2.0
package io.banjie.region.wuhan.person;

import static io.banjie.region.wuhan.person.PersonFields.ID_NUMBER;

import io.banjie.api.region.form.Field;
import io.banjie.api.region.rule.Case;
import io.banjie.api.region.rule.Check;
import io.banjie.api.region.rule.Findings;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** Whether somebody is of the age to work. */
public final class WorkingAge {

    private static final int LEAST = 16;

    private WorkingAge() {}

    /** Nobody works before the sixteenth birthday. */
    public static Check begins(Field day) {
        return (filing, findings) -> Person.of(filing)
                .filter(person -> on(filing, day).isBefore(person.birth().plusYears(LEAST)))
                .ifPresent(
                        person -> findings.refuse(day, "该人员在" + on(filing, day) + "未满16周岁", "请核对证件号码和" + day.label()));
    }

    /** Nobody is enrolled who is of age for retirement: a woman certainly is with the later of her two ages. */
    public static Check ends(Field day) {
        return (filing, findings) -> Person.of(filing)
                .ifPresent(person -> compare(filing, person, YearMonth.from(on(filing, day)), findings));
    }

    private static void compare(Case filing, Person person, YearMonth month, Findings findings) {
        if (!month.isBefore(reached(filing, person, Optional.of(RetirementAge.CADRE)))) {
            findings.refuse(ID_NUMBER, "已达法定退休年龄", "请核对证件号码；达到法定退休年龄的不再参加职工社会保险");
        } else if (!month.isBefore(reached(filing, person, Optional.empty()))) {
            findings.warn(ID_NUMBER, "该人员在工人岗位的，已达法定退休年龄", "在管理或专业技术岗位的可以继续参保，请核对岗位");
        }
    }

    private static YearMonth reached(Case filing, Person person, Optional<String> jobClass) {
        return RetirementAge.of(person, jobClass).reachedBy(person.birth(), filing.parameters());
    }

    private static LocalDate on(Case filing, Field day) {
        return filing.answers().date(day).orElse(filing.today());
    }
}
