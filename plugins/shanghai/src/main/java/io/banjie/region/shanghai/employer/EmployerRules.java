// SPDX-License-Identifier: Apache-2.0
package io.banjie.region.shanghai.employer;

import static io.banjie.region.shanghai.employer.EmployerFields.DISTRICT;
import static io.banjie.region.shanghai.employer.EmployerFields.OPERATING_STATUS;
import static io.banjie.region.shanghai.employer.EmployerFields.USCC;

import io.banjie.api.region.identity.CreditCode;
import io.banjie.api.region.rule.Case;
import io.banjie.api.region.rule.Findings;
import io.banjie.api.region.rule.Rule;
import io.banjie.region.shanghai.Words;
import java.util.List;

/** How an employer's profile is judged. */
final class EmployerRules {

    private EmployerRules() {}

    static List<Rule> all() {
        return List.of(Rule.must("abnormal-by-letter", OPERATING_STATUS.isOneOf("NORMAL", "CLOSED"))
                .at(OPERATING_STATUS)
                .otherwise("“非正常经营”只能由就业促进中心依据监察部门的协查回函登记")
                .under(Words.REGULATION)
                .fix("请选择“正常”或者“已停业”"));
    }

    /** The district in which the code was given is mostly that of the business; after a move it is not. */
    static void districtOfCode(Case filing, Findings findings) {
        String answered = filing.answers().text(DISTRICT).orElse("");
        filing.answers()
                .text(USCC)
                .flatMap(CreditCode::parse)
                .map(CreditCode::division)
                .filter(registered -> !registered.endsWith("0000") && !registered.equals(answered))
                .ifPresent(registered -> findings.warn(
                        DISTRICT,
                        "统一社会信用代码第3至8位为" + registered + "，与所在区" + answered + "不一致",
                        "请核对所在区；登记后迁移过的单位可以继续提交"));
    }
}
