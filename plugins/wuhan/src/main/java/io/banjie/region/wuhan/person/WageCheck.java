// SPDX-License-Identifier: Apache-2.0
package io.banjie.region.wuhan.person;

import io.banjie.api.region.code.Parameters;
import io.banjie.api.region.form.Answers;
import io.banjie.api.region.form.Field;
import io.banjie.api.region.rule.Check;
import io.banjie.api.region.rule.Findings;
import io.banjie.region.wuhan.code.WageBounds;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Looks at whether contributions can be paid on a wage. */
public final class WageCheck {

    /** What the bounds rest on. */
    public static final String BASIS = "《社会保险法》第十二条、《职工基本养老保险个人账户管理暂行办法》（劳办发〔1997〕116号）";

    private WageCheck() {}

    /** Looks at the wage in a field. */
    public static Check of(Field wage) {
        return (filing, findings) -> on(filing.today(), wage, filing.answers(), filing.parameters(), findings);
    }

    /** Looks at the wage in a field by the bounds of a day. */
    public static void on(LocalDate day, Field wage, Answers answers, Parameters figures, Findings findings) {
        answers.number(wage).ifPresent(declared -> WageBounds.on(figures, day)
                .ifPresent(bounds -> compare(wage, declared, bounds, findings)));
    }

    private static void compare(Field wage, BigDecimal declared, WageBounds bounds, Findings findings) {
        if (bounds.isTooLow(declared)) {
            findings.refuse(
                    wage,
                    "工资低于下限：缴费基数下限为" + bounds.least().toPlainString() + "元",
                    "实际工资低于下限的，按下限" + bounds.least().toPlainString() + "元申报");
        }
        if (bounds.isTooHigh(declared)) {
            findings.refuse(
                    wage,
                    "工资高于上限：缴费基数上限为" + bounds.most().toPlainString() + "元",
                    "实际工资高于上限的，按上限" + bounds.most().toPlainString() + "元申报");
        }
    }
}
