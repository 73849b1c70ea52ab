// SPDX-License-Identifier: Apache-2.0
package io.banjie.region.wuhan.enrolment;

import static io.banjie.region.wuhan.enrolment.EnrolmentFields.ADD_REASON;
import static io.banjie.region.wuhan.enrolment.EnrolmentFields.BACK_PAY;
import static io.banjie.region.wuhan.enrolment.EnrolmentFields.BACK_PAY_FROM;
import static io.banjie.region.wuhan.enrolment.EnrolmentFields.BACK_PAY_TO;
import static io.banjie.region.wuhan.enrolment.EnrolmentFields.DECLARED_WAGE;
import static io.banjie.region.wuhan.enrolment.EnrolmentFields.EMPLOYMENT_FORM;
import static io.banjie.region.wuhan.enrolment.EnrolmentFields.FIRST_EMPLOYED_ON;
import static io.banjie.region.wuhan.enrolment.EnrolmentFields.HUKOU_ADDRESS;
import static io.banjie.region.wuhan.enrolment.EnrolmentFields.HUKOU_TYPE;
import static io.banjie.region.wuhan.enrolment.EnrolmentFields.IDENTITY;
import static io.banjie.region.wuhan.enrolment.EnrolmentFields.INSURANCE_TYPES;
import static io.banjie.region.wuhan.enrolment.EnrolmentFields.INSURED_FROM;
import static io.banjie.region.wuhan.enrolment.EnrolmentFields.NATION;
import static io.banjie.region.wuhan.person.PersonFields.ID_NUMBER;
import static io.banjie.region.wuhan.person.PersonFields.ID_TYPE;
import static io.banjie.region.wuhan.person.PersonFields.MOBILE;
import static io.banjie.region.wuhan.person.PersonFields.REMARK;
import static io.banjie.region.wuhan.person.PersonFields.WORKER_NAME;

import io.banjie.api.region.batch.BatchColumn;
import io.banjie.api.region.batch.BatchFormat;
import io.banjie.region.wuhan.Sheets;

/** 批量增员: one person in each row, all under one serial number. */
final class EnrolmentSheet {

    private EnrolmentSheet() {}

    static BatchFormat format() {
        return BatchFormat.underOneSerialNumber("批量增员")
                .offering(
                        ID_TYPE,
                        ID_NUMBER,
                        WORKER_NAME,
                        NATION,
                        FIRST_EMPLOYED_ON,
                        HUKOU_TYPE,
                        HUKOU_ADDRESS,
                        EMPLOYMENT_FORM,
                        IDENTITY,
                        DECLARED_WAGE,
                        INSURED_FROM,
                        INSURANCE_TYPES,
                        ADD_REASON,
                        BACK_PAY,
                        BACK_PAY_FROM,
                        BACK_PAY_TO,
                        MOBILE,
                        REMARK)
                .with(
                        Sheets.number(),
                        BatchColumn.of(INSURANCE_TYPES).headed("险种"),
                        BatchColumn.of(INSURED_FROM).alsoCalled("本次申报参工时间"),
                        BatchColumn.of(DECLARED_WAGE).alsoCalled("缴费工资"),
                        BatchColumn.of(MOBILE).alsoCalled("手机", "联系电话"))
                .saying(Sheets.ONE_SERIAL_NUMBER, "险种填写养老、失业、工伤、医疗、生育，中间用顿号分开", "单元格不必设为文本格式，xls、xlsx、csv文件都可以上传");
    }
}
