// SPDX-License-Identifier: Apache-2.0
package io.banjie.region.wuhan.wage;

import static io.banjie.region.wuhan.enrolment.EnrolmentFields.EMPLOYMENT_FORM;
import static io.banjie.region.wuhan.enrolment.EnrolmentFields.INSURANCE_TYPES;
import static io.banjie.region.wuhan.enrolment.EnrolmentFields.INSURED_FROM;
import static io.banjie.region.wuhan.person.PersonFields.ID_NUMBER;
import static io.banjie.region.wuhan.person.PersonFields.ID_TYPE;
import static io.banjie.region.wuhan.person.PersonFields.REMARK;
import static io.banjie.region.wuhan.person.PersonFields.WORKER_NAME;

import io.banjie.api.region.form.Field;
import io.banjie.api.region.form.Form;
import io.banjie.api.region.form.Section;
import io.banjie.region.wuhan.code.WageBounds;

/** 个人工资年度申报: the wage on which contributions are paid for a year. */
public final class AnnualWageFields {

    public static final Field YEAR =
            Field.integer("wageYear", "申报年度", 2000, 2100).mandatory().eachTimeAnew();
    public static final Field WAGE = WageBounds.shownWith(Field.money("declaredWage", "上年月均工资"))
            .mandatory()
            .eachTimeAnew()
            .in("元/月")
            .hint("职工上一年度的月平均工资，在上年度全省月平均工资的60%至300%之间")
            .mohrss("AAC040");
    public static final Field EFFECTIVE_FROM =
            Field.date("wageFrom", "执行起始日期").eachTimeAnew().hint("不填写的，自申报年度1月1日起执行");
    /** The worker is told of the declaration. */
    public static final Field WORKER_MOBILE =
            Field.mobile("mobile", "职工本人手机号码").mandatory().hint("申报结果以短信告知职工本人").mohrss("AAC067");

    private AnnualWageFields() {}

    /** What the enrolment says stays known under the newer terms. */
    static Form form() {
        return Form.of(
                        "2018.1",
                        Section.of(
                                "person",
                                "职工信息",
                                WORKER_NAME,
                                ID_TYPE,
                                ID_NUMBER,
                                INSURED_FROM.filledIn(),
                                INSURANCE_TYPES.filledIn(),
                                EMPLOYMENT_FORM.filledIn()),
                        Section.of("wage", "申报工资", YEAR, WAGE, EFFECTIVE_FROM, WORKER_MOBILE, REMARK))
                .hint("每年4月1日至6月30日申报；没有申报的，继续使用上年度基数");
    }
}
