// SPDX-License-Identifier: Apache-2.0
package io.banjie.region.wuhan.retiree;

import io.banjie.api.region.FilingType;
import io.banjie.api.region.batch.BatchColumn;
import io.banjie.api.region.batch.BatchFormat;
import io.banjie.region.wuhan.Sheets;
import io.banjie.region.wuhan.person.PersonFields;
import io.banjie.region.wuhan.person.RetirementAge;
import io.banjie.region.wuhan.person.Task;

/** 退休人员待遇申报: uncontested, so nobody brings papers for it. */
public final class RetireeBenefit {

    /** The filing type's id. */
    public static final String ID = "retiree-benefit";

    private RetireeBenefit() {}

    /** The filing type. */
    public static FilingType type() {
        return Task.uncontested(ID, "退休人员待遇申报")
                .asks(RetireeFields.form())
                .rules(RetirementRules.all())
                .check("retirement-age", "法定退休年龄", RetirementAge.BASIS, RetirementRules::age)
                .facets(RetireeFields.KIND, RetireeFields.BENEFIT)
                .inBatches(sheet())
                .build();
    }

    private static BatchFormat sheet() {
        return BatchFormat.underOneSerialNumber("退休人员待遇申报")
                .offering(
                        PersonFields.PERSON_NO,
                        PersonFields.ID_TYPE,
                        PersonFields.ID_NUMBER,
                        PersonFields.WORKER_NAME,
                        RetireeFields.KIND,
                        RetireeFields.JOB_CLASS,
                        RetireeFields.MONTH,
                        RetireeFields.BENEFIT,
                        RetireeFields.AMOUNT,
                        RetireeFields.PAID_FROM,
                        PersonFields.REMARK)
                .with(
                        Sheets.number(),
                        BatchColumn.of(RetireeFields.MONTH).assumedFrom(RetireeFields.PAID_FROM),
                        BatchColumn.of(RetireeFields.JOB_CLASS).notDemanded())
                .saying(Sheets.ONE_SERIAL_NUMBER, "女职工填写退休时的岗位，据以核对法定退休年龄", "没有“退休年月”一列的，按起始年月核对");
    }
}
