// SPDX-License-Identifier: Apache-2.0
package io.banjie.region.wuhan.person;

import io.banjie.api.region.code.NationalList;
import io.banjie.api.region.form.Condition;
import io.banjie.api.region.form.Derived;
import io.banjie.api.region.form.Field;
import io.banjie.api.region.form.Form;

/** 个人信息: what every task asks of a person. */
public final class PersonFields {

    public static final Field WORKER_NAME =
            Field.personName(Form.WORKER_NAME, "姓名").mandatory().mohrss("AAC003");
    public static final Field ID_TYPE = Field.code(Form.ID_TYPE, "证件类型", NationalList.ID_TYPE)
            .mandatory()
            .initially(NationalList.ID_TYPE_RESIDENT)
            .mohrss("AAC058");
    public static final Field ID_NUMBER = Field.residentId(Form.ID_NUMBER, "证件号码")
            .mandatory()
            .checkedWhen(ID_TYPE.is(NationalList.ID_TYPE_RESIDENT))
            .otherwise("证件号码有误：{value}")
            .mohrss("AAC147");
    public static final Field SEX = Field.code(Form.SEX, "性别", NationalList.SEX)
            .mandatory()
            .from(Derived.How.SEX_OF_RESIDENT_ID, ID_NUMBER)
            .hint("使用居民身份证的，由证件号码得出")
            .mohrss("AAC004");
    /** Only where no resident ID says it. */
    public static final Field BIRTH_DATE = Field.date("birthDate", "出生日期")
            .shownWhen(ID_TYPE.is(NationalList.ID_TYPE_RESIDENT).negated())
            .mandatoryWhen(ID_TYPE.is(NationalList.ID_TYPE_RESIDENT).negated())
            .mohrss("AAC006");

    public static final Field PERSON_NO =
            Field.text("personNo", "个人编号").upTo(20).mohrss("AAC001");
    public static final Field MOBILE = Field.mobile("mobile", "手机号码").mohrss("AAC067");
    public static final Field REMARK =
            Field.text("remark", "备注").upTo(200).wideLine().eachTimeAnew().mohrss("AAE013");

    /** 女. */
    public static final Condition FEMALE = SEX.is("2");

    private PersonFields() {}
}
