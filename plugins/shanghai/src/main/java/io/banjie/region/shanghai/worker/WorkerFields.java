// SPDX-License-Identifier: Apache-2.0
package io.banjie.region.shanghai.worker;

import io.banjie.api.region.code.NationalList;
import io.banjie.api.region.form.Condition;
import io.banjie.api.region.form.Field;
import io.banjie.api.region.form.Form;
import io.banjie.region.shanghai.code.ShanghaiCodes;

/** 劳动者: what is asked of a person. */
public final class WorkerFields {

    /** Codes of {@link #PERSON_CATEGORY}. */
    public static final String FROM_OUTSIDE = "03";

    public static final String RETIRED_AND_REHIRED = "07";

    public static final Field WORKER_NAME =
            Field.personName(Form.WORKER_NAME, "姓名").mandatory().mohrss("AAC003");
    public static final Field ID_TYPE = Field.code(Form.ID_TYPE, "证件类型", NationalList.ID_TYPE)
            .mandatory()
            .initially(NationalList.ID_TYPE_RESIDENT)
            .mohrss("AAC058");
    public static final Field ID_NUMBER = Field.residentId(Form.ID_NUMBER, "身份证号码")
            .mandatory()
            .checkedWhen(ID_TYPE.is(NationalList.ID_TYPE_RESIDENT))
            .hint("18位公民身份号码；其他证件填写证件号码")
            .mohrss("AAC147");
    public static final Field PERSON_CATEGORY = Field.code("personCategory", "人员类别", ShanghaiCodes.PERSON_CATEGORY)
            .mandatory()
            .mohrss("AAC012");
    public static final Field HUKOU_SCOPE = Field.code("hukouScope", "户籍类别", ShanghaiCodes.HOUSEHOLD_SCOPE)
            .mandatory()
            .hint("按户口簿上现在的户籍地选择，不要按身份证号码的前六位判断")
            .mohrss("AAC009");
    public static final Field HUKOU_ADDRESS = Field.text("hukouAddress", "户籍地址")
            .mandatory()
            .upTo(200)
            .wideLine()
            .example("上海市嘉定区某某路1号")
            .mohrss("AAC010");

    /** 本市户籍. */
    public static final Condition LOCAL = HUKOU_SCOPE.is("LOCAL");
    /** 外省市户籍. */
    public static final Condition FROM_ELSEWHERE = HUKOU_SCOPE.is("NON_LOCAL");

    private WorkerFields() {}
}
