// SPDX-License-Identifier: Apache-2.0
package io.banjie.region.wuhan.enrolment;

import static io.banjie.region.wuhan.enrolment.EnrolmentFields.CONTRACT_END;
import static io.banjie.region.wuhan.enrolment.EnrolmentFields.CONTRACT_START;
import static io.banjie.region.wuhan.enrolment.EnrolmentFields.EMPLOYMENT_FORM;
import static io.banjie.region.wuhan.enrolment.EnrolmentFields.FIRST_EMPLOYED_ON;
import static io.banjie.region.wuhan.enrolment.EnrolmentFields.IDENTITY;
import static io.banjie.region.wuhan.enrolment.EnrolmentFields.INSURANCE_TYPES;
import static io.banjie.region.wuhan.enrolment.EnrolmentFields.INSURED_FROM;

import io.banjie.api.region.form.Condition;
import io.banjie.api.region.rule.Case;
import io.banjie.api.region.rule.Deadline;
import io.banjie.api.region.rule.Rule;
import io.banjie.api.region.rule.Settled;
import io.banjie.region.wuhan.Words;
import java.util.List;
import java.util.Optional;

/** How an enrolment is judged by its answers. */
final class EnrolmentRules {

    /** 统筹范围外转入, 统筹范围内转入. */
    private static final String[] TRANSFERRED = {"131", "141"};

    private static final String CROSS_RULE = "农民身份只适用于农民合同制工人缴费";

    private EnrolmentRules() {}

    static List<Rule> all() {
        Condition peasant = IDENTITY.is(EnrolmentFields.PEASANT);
        Condition peasantContract = EMPLOYMENT_FORM.is(EnrolmentFields.PEASANT_CONTRACT);
        return List.of(
                Rule.must("peasant-contract", peasantContract)
                        .when(peasant)
                        .at(EMPLOYMENT_FORM)
                        .otherwise(CROSS_RULE)
                        .under("《社会保险法》第九十五条")
                        .fix("个人身份为农民的，用工形式选择“农民合同制工人”；否则更正个人身份"),
                Rule.must("contract-of-peasant", peasant)
                        .when(peasantContract)
                        .at(IDENTITY)
                        .otherwise(CROSS_RULE)
                        .under("《社会保险法》第九十五条")
                        .fix("用工形式为农民合同制工人的，个人身份选择“农民”；否则更正用工形式"),
                Rule.must("employed-by-now", FIRST_EMPLOYED_ON.isNotInTheFuture())
                        .at(FIRST_EMPLOYED_ON)
                        .otherwise("参加工作日期不能晚于今天")
                        .under(Words.INSTRUCTIONS)
                        .fix("请核对参加工作日期"),
                Rule.should(
                                "employed-before-insured",
                                FIRST_EMPLOYED_ON.isAbove(INSURED_FROM).negated())
                        .at(FIRST_EMPLOYED_ON)
                        .otherwise("参加工作日期{firstEmployedOn}晚于参保时间{insuredFrom}")
                        .under(Words.INSTRUCTIONS)
                        .fix("请核对两个日期"),
                Rule.must("contract-ends-later", CONTRACT_END.isAbove(CONTRACT_START))
                        .at(CONTRACT_END)
                        .otherwise("劳动合同终止日期不晚于起始日期")
                        .under("《劳动合同法》第十三条")
                        .fix("请核对劳动合同的起始日期和终止日期"),
                each("110", "养老保险", "第十条"),
                each("210", "失业保险", "第四十四条"),
                each("310", "医疗保险", "第二十三条"),
                each("410", "工伤保险", "第三十三条"),
                each("510", "生育保险", "第五十三条"));
    }

    private static Rule each(String code, String label, String article) {
        return Rule.should("insured-by-" + code, INSURANCE_TYPES.isOneOf(code))
                .at(INSURANCE_TYPES)
                .otherwise("没有选择" + label)
                .under("《社会保险法》" + article)
                .fix("职工应当参加五项社会保险；依法不参加的，请在备注中说明");
    }

    /** 用人单位应当自用工之日起三十日内为其职工申请办理社会保险登记. */
    static Deadline within30Days() {
        return Deadline.days(30, INSURED_FROM)
                .saying(
                        "自用工之日起已超过三十日，最迟应于{lastDay}办理，逾期{daysLate}天",
                        Words.INSURANCE_LAW,
                        "仍可办理；早于本月的自动补缴，由社会保险经办机构计收利息和滞纳金");
    }

    /** Whether somebody is new is known from the person's record, not from what is typed; who is transferred may be either. */
    static Optional<Settled> newOrRenewed(Case filing) {
        return Optional.of(
                filing.employments().isEmpty()
                        ? Settled.asFarAsKnown(
                                "没有查到该人员在本市的参保记录，为新参保",
                                "从未参保的选择“新参保”；曾以其他证件参保的，请携带证件到辖区社保处核对",
                                EnrolmentFields.NEW,
                                TRANSFERRED)
                        : Settled.to("该人员曾在本市参保，为续保", "增员原因选择“续保”", EnrolmentFields.RENEWED, TRANSFERRED));
    }
}
