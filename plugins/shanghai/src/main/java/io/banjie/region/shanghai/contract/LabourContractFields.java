// SPDX-License-Identifier: Apache-2.0
package io.banjie.region.shanghai.contract;

import static io.banjie.region.shanghai.hire.HireFields.CONTRACT_END;
import static io.banjie.region.shanghai.hire.HireFields.CONTRACT_START;
import static io.banjie.region.shanghai.hire.HireFields.EMPLOYMENT_FORM;
import static io.banjie.region.shanghai.hire.HireFields.HIRE_DATE;
import static io.banjie.region.shanghai.hire.HireFields.OCCUPATION;
import static io.banjie.region.shanghai.hire.HireFields.TERM_TYPE;
import static io.banjie.region.shanghai.worker.WorkerFields.HUKOU_ADDRESS;
import static io.banjie.region.shanghai.worker.WorkerFields.HUKOU_SCOPE;
import static io.banjie.region.shanghai.worker.WorkerFields.ID_NUMBER;
import static io.banjie.region.shanghai.worker.WorkerFields.ID_TYPE;
import static io.banjie.region.shanghai.worker.WorkerFields.PERSON_CATEGORY;
import static io.banjie.region.shanghai.worker.WorkerFields.WORKER_NAME;

import io.banjie.api.region.code.NationalList;
import io.banjie.api.region.form.Field;
import io.banjie.api.region.form.Form;
import io.banjie.api.region.form.Section;

/** 劳动合同登记备案: what a contract says, 劳动合同法 art. 17; the first one as much as each later one. */
public final class LabourContractFields {

    public static final Field CONTRACT_NO =
            Field.text("contractNo", "劳动合同编号").upTo(50).eachTimeAnew();
    public static final Field SIGNED_ON = Field.date("signedOn", "签订日期").eachTimeAnew();
    public static final Field WORKPLACE =
            Field.text("workplace", "工作地点").upTo(200).wideLine();
    public static final Field WORKING_TIME =
            Field.code("workingTimeSystem", "工时制度", NationalList.WORKING_TIME).initially("1");
    public static final Field MONTHLY_WAGE =
            Field.money("monthlyWage", "月工资(劳动报酬)").in("元/月");

    private LabourContractFields() {}

    static Form form() {
        return Form.of(
                "2018.1",
                Section.of("worker", "劳动者信息", WORKER_NAME, ID_TYPE, ID_NUMBER),
                Section.of(
                        "employment",
                        "招工备案信息",
                        HIRE_DATE.filledIn(),
                        EMPLOYMENT_FORM.filledIn(),
                        PERSON_CATEGORY.filledIn(),
                        HUKOU_SCOPE.filledIn(),
                        HUKOU_ADDRESS.filledIn()),
                Section.of(
                        "contract",
                        "劳动合同信息",
                        CONTRACT_NO,
                        SIGNED_ON,
                        TERM_TYPE,
                        CONTRACT_START,
                        CONTRACT_END,
                        OCCUPATION,
                        WORKPLACE,
                        WORKING_TIME,
                        MONTHLY_WAGE));
    }
}
