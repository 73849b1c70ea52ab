// SPDX-License-Identifier: Apache-2.0
package io.banjie.region.shanghai.hire;

import static io.banjie.region.shanghai.worker.WorkerFields.HUKOU_ADDRESS;
import static io.banjie.region.shanghai.worker.WorkerFields.HUKOU_SCOPE;
import static io.banjie.region.shanghai.worker.WorkerFields.ID_NUMBER;
import static io.banjie.region.shanghai.worker.WorkerFields.ID_TYPE;
import static io.banjie.region.shanghai.worker.WorkerFields.PERSON_CATEGORY;
import static io.banjie.region.shanghai.worker.WorkerFields.WORKER_NAME;

import io.banjie.api.region.code.NationalList;
import io.banjie.api.region.form.Condition;
import io.banjie.api.region.form.Field;
import io.banjie.api.region.form.Form;
import io.banjie.api.region.form.Section;

/** 招工登记备案: what is asked when somebody is hired. */
public final class HireFields {

    public static final Field EMPLOYMENT_FORM = Field.code("employmentForm", "用工形式", NationalList.EMPLOYMENT_FORM)
            .mandatory()
            .mohrss("AAC013");
    public static final Field HIRE_DATE =
            Field.date("hireDate", "用工起始日期(录用之日)").mandatory().eachTimeAnew().hint("劳动者实际到岗的第一天，自这一天起30日内办理招工登记备案");
    public static final Field OCCUPATION =
            Field.text("occupation", "职业工种或岗位").mandatory().upTo(50).mohrss("ACA111");
    public static final Field TERM_TYPE =
            Field.code("termType", "合同期限类型", NationalList.TERM).mandatory().mohrss("ABC910");
    public static final Field CONTRACT_START =
            Field.date("contractStart", "劳动合同起始日期").mandatory().mohrss("ABC913");
    public static final Field CONTRACT_END = Field.date("contractEnd", "劳动合同终止日期")
            .shownWhen(TERM_TYPE.is("2").negated())
            .mandatoryWhen(TERM_TYPE.is("1"))
            .hint("合同的最后一天，例如自2018-07-01起三年的合同为2021-06-30")
            .mohrss("ABC914");

    /** 非全日制. */
    public static final Condition PART_TIME = EMPLOYMENT_FORM.is("2");

    private HireFields() {}

    static Form form() {
        return Form.of(
                        "2018.1",
                        Section.of(
                                "worker",
                                "劳动者信息",
                                WORKER_NAME,
                                ID_TYPE,
                                ID_NUMBER,
                                PERSON_CATEGORY,
                                HUKOU_SCOPE,
                                HUKOU_ADDRESS),
                        Section.of(
                                "employment",
                                "用工信息",
                                HIRE_DATE,
                                EMPLOYMENT_FORM,
                                OCCUPATION,
                                TERM_TYPE,
                                CONTRACT_START.eachTimeAnew(),
                                CONTRACT_END.eachTimeAnew()))
                .hint("应当自录用之日起30日内办理；提交后即时办结");
    }
}
