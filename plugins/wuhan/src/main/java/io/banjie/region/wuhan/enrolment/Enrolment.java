// SPDX-License-Identifier: Apache-2.0
package io.banjie.region.wuhan.enrolment;

import static io.banjie.region.wuhan.enrolment.EnrolmentFields.ADD_REASON;
import static io.banjie.region.wuhan.enrolment.EnrolmentFields.DECLARED_WAGE;
import static io.banjie.region.wuhan.enrolment.EnrolmentFields.EMPLOYMENT_FORM;
import static io.banjie.region.wuhan.enrolment.EnrolmentFields.FIRST_EMPLOYED_ON;
import static io.banjie.region.wuhan.enrolment.EnrolmentFields.HUKOU_TYPE;
import static io.banjie.region.wuhan.enrolment.EnrolmentFields.INSURED_FROM;

import io.banjie.api.region.FilingType;
import io.banjie.api.region.document.AttachmentKind;
import io.banjie.api.region.lifecycle.Effect;
import io.banjie.region.wuhan.Words;
import io.banjie.region.wuhan.person.Task;
import io.banjie.region.wuhan.person.WageCheck;
import io.banjie.region.wuhan.person.WorkingAge;
import java.util.Optional;

/** 增员(续保): somebody is insured for the first time, or again. */
public final class Enrolment {

    /** The filing type's id. */
    public static final String ID = "enrolment";

    private Enrolment() {}

    /** The filing type. */
    public static FilingType type() {
        return Task.insuring(Task.named(ID, "增员(续保)"))
                .asks(EnrolmentFields.form())
                .attaching(
                        AttachmentKind.scan("contract", "劳动合同或其他用工证明").optional(),
                        AttachmentKind.scan("id-card", "身份证（首次参保的另附户口簿）").optional(),
                        AttachmentKind.scan("wage-sheet", "加盖财务章的工资表或收入证明").optional(),
                        AttachmentKind.scan("category-proof", "特殊类别证明、外国人就业许可").optional())
                .rules(EnrolmentRules.all())
                .settles(ADD_REASON, "new-or-renewed", "新参保还是续保", Words.INSTRUCTIONS, EnrolmentRules::newOrRenewed)
                .check("insured-from", "参保时间", Words.INSURANCE_LAW, InsuredTime::beginning)
                .check("back-pay", "追溯补缴", "《社会保险法》第六十三条", BackPay::check)
                .check("wage-bounds", "缴费工资上下限", WageCheck.BASIS, WageCheck.of(DECLARED_WAGE))
                .check("working-age", "参加工作时的年龄", "《劳动法》第十五条", WorkingAge.begins(FIRST_EMPLOYED_ON))
                .check("retirement-age", "法定退休年龄", "《劳动合同法实施条例》第二十一条", WorkingAge.ends(INSURED_FROM))
                .dueWithin(EnrolmentRules.within30Days())
                .effect(new Effect.Opens(Effect.Kind.INSURANCE, INSURED_FROM.id(), Optional.empty()))
                .facets(ADD_REASON, EMPLOYMENT_FORM, HUKOU_TYPE)
                .inBatches(EnrolmentSheet.format())
                .build();
    }
}
