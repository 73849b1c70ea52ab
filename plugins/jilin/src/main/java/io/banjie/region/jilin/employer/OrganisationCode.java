// SPDX-License-Identifier: Apache-2.0
package io.banjie.region.jilin.employer;

import static io.banjie.region.jilin.employer.EmployerFields.ORG_CODE;
import static io.banjie.region.jilin.employer.EmployerFields.USCC;

import io.banjie.api.region.form.Format;
import io.banjie.api.region.identity.CreditCode;
import io.banjie.api.region.rule.Case;
import io.banjie.api.region.rule.Findings;
import java.util.Optional;

/** 组织机构代码 against its own check character and against the credit code that contains it. */
final class OrganisationCode {

    private OrganisationCode() {}

    static void examine(Case filing, Findings findings) {
        Optional<String> answered = filing.answers().text(ORG_CODE).filter(Format.ORGANISATION_CODE::admits);
        answered.map(code -> code.replace("-", "")).ifPresent(code -> examine(code, filing, findings));
    }

    private static void examine(String code, Case filing, Findings findings) {
        char expected = CreditCode.organisationCheckCharacter(code.substring(0, 8));
        if (expected != code.charAt(8)) {
            findings.refuse(ORG_CODE, "组织机构代码校验位应为" + expected + "，现为" + code.charAt(8), "请核对组织机构代码，或者留空由系统取自统一社会信用代码");
            return;
        }
        filing.answers()
                .text(USCC)
                .flatMap(CreditCode::parse)
                .map(CreditCode::organisationCode)
                .filter(inside -> !inside.equals(code))
                .ifPresent(inside -> findings.warn(
                        ORG_CODE, "组织机构代码与统一社会信用代码第9至17位(" + inside + ")不一致", "请核对组织机构代码，或者留空由系统取自统一社会信用代码"));
    }
}
