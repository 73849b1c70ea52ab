// SPDX-License-Identifier: Apache-2.0
package io.banjie.region.wuhan.retiree;

import static io.banjie.region.wuhan.retiree.RetireeFields.JOB_CLASS;
import static io.banjie.region.wuhan.retiree.RetireeFields.KIND;
import static io.banjie.region.wuhan.retiree.RetireeFields.MONTH;
import static io.banjie.region.wuhan.retiree.RetireeFields.PAID_FROM;

import io.banjie.api.region.rule.Case;
import io.banjie.api.region.rule.Findings;
import io.banjie.api.region.rule.Rule;
import io.banjie.region.wuhan.person.Person;
import io.banjie.region.wuhan.person.RetirementAge;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** How the benefits of who retires are judged. */
final class RetirementRules {

    private RetirementRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.must("paid-after-retirement", PAID_FROM.isAtLeast(MONTH))
                        .at(PAID_FROM)
                        .otherwise("起始年月{benefitFrom}早于退休年月{retirementMonth}")
                        .under("《社会保险法》第十六条")
                        .fix("基本养老金自退休的次月起发放，请更正起始年月"),
                Rule.should("paid-from-next-month", PAID_FROM.isAbove(MONTH))
                        .when(PAID_FROM.isAtLeast(MONTH))
                        .at(PAID_FROM)
                        .otherwise("起始年月与退休年月相同")
                        .under("《社会保险法》第十六条")
                        .fix("基本养老金自退休的次月起发放，请核对"));
    }

    /** Who retires regularly has reached the age that the law puts off step by step. */
    static void age(Case filing, Findings findings) {
        Optional<YearMonth> month = filing.answers().month(MONTH);
        Optional<Person> person = Person.of(filing);
        boolean regular = filing.answers()
                .text(KIND)
                .filter(RetireeFields.REGULAR::equals)
                .isPresent();
        boolean known = person.filter(who -> who.male() || filing.answers().has(JOB_CLASS))
                .isPresent();
        if (!regular || !known || month.isEmpty()) {
            return;
        }
        YearMonth due = RetirementAge.of(person.get(), filing.answers().text(JOB_CLASS))
                .reachedBy(person.get().birth(), filing.parameters());
        if (month.get().isBefore(due)) {
            findings.refuse(
                    MONTH,
                    "未达法定退休年龄，按渐进式延迟办法应为" + written(due),
                    "退休年月填写" + written(due) + "；依法选择弹性提前退休的，退休类别选择“其他提前退休”");
        } else if (month.get().isAfter(due)) {
            findings.warn(MONTH, "晚于法定退休年月" + written(due), "单位与职工协商一致弹性延迟退休的可以继续提交，最长不超过三年；否则更正退休年月");
        }
    }

    private static String written(YearMonth month) {
        return month.getYear() + "年" + month.getMonthValue() + "月";
    }
}
