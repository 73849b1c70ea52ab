// SPDX-License-Identifier: Apache-2.0
package io.banjie.region.jilin.employer;

import io.banjie.api.region.code.NationalList;
import io.banjie.api.region.form.Derived;
import io.banjie.api.region.form.Field;
import io.banjie.api.region.form.Form;
import io.banjie.api.region.form.Format;
import io.banjie.api.region.form.Section;
import io.banjie.region.jilin.code.Divisions;
import io.banjie.region.jilin.code.JilinCodes;

/** 单位基本信息: what an employer tells of itself. */
public final class EmployerFields {

    public static final Field EMPLOYER_NAME =
            Field.text("employerName", "单位名称").mandatory().upTo(100).mohrss("AAB004");
    public static final Field EMPLOYER_NATURE = Field.code("employerNature", "单位性质", NationalList.EMPLOYER_NATURE)
            .mandatory()
            .mohrss("AAB019");
    public static final Field USCC = Field.uscc("uscc", "统一社会信用代码").mandatory().mohrss("AAB998");
    public static final Field ORG_CODE = Field.text("orgCode", "组织机构代码")
            .format(Format.ORGANISATION_CODE)
            .from(Derived.How.ORGANISATION_CODE_OF_USCC, USCC)
            .hint("不填写时取统一社会信用代码的第9至17位");
    public static final Field SUBORDINATION = Field.code("subordination", "隶属关系", JilinCodes.SUBORDINATION)
            .mandatory()
            .mohrss("AAB021");
    public static final Field LEGAL_REP = Field.personName("legalRep", "法定代表人").mandatory();
    public static final Field ECONOMIC_TYPE = Field.code("economicType", "单位经济类型", NationalList.ECONOMIC_TYPE)
            .mandatory()
            .mohrss("AAB020");
    public static final Field INDUSTRY =
            Field.code("industry", "所属行业", JilinCodes.INDUSTRY).mandatory().mohrss("AAB022");
    public static final Field DIVISION =
            Field.code("divisionCode", "行政区划", Divisions.ID).mandatory().mohrss("AAB301");

    public static final Field MAILING_ADDRESS = Field.text("mailingAddress", "通讯地址")
            .mandatory()
            .upTo(200)
            .wideLine()
            .mohrss("AAE006");
    public static final Field CONTACT_NAME =
            Field.personName("contactName", "单位联系人").mandatory();
    public static final Field CONTACT_MOBILE =
            Field.mobile("contactMobile", "单位联系人手机号").mandatory();
    public static final Field LANDLINE =
            Field.landline("landline", "单位固定电话").example("0431-88888888").mohrss("AAE005");
    public static final Field ZIP =
            Field.text("zip", "邮政编码").format(Format.POSTCODE).mohrss("AAE007");

    public static final Field REVIEW_BODY = Field.agency("reviewBodyId", "送审机构")
            .mandatory()
            .hint("选择受理本单位用工备案的机构，此后的合同备案都由它审核")
            .mohrss("AAB034");
    public static final Field HANDLER_NAME =
            Field.personName("handlerName", "单位经办人").mandatory().mohrss("AAE011");
    public static final Field HANDLER_MOBILE =
            Field.mobile("handlerMobile", "单位经办人手机号").mandatory();
    public static final Field HANDLER_RID =
            Field.residentId("handlerRid", "单位经办人身份证号").mandatory();

    /** What is left to do once the form is filled in, in the words of the page that follows. */
    public static final String NEXT_STEPS = "录入完成后点击保存，再在下一页的“材料”一栏上传材料，传齐后点击提交审核，等待审核";

    private EmployerFields() {}

    static Form form() {
        return Form.of(
                        "2021.1",
                        Section.of(
                                "employer",
                                "单位基本信息",
                                EMPLOYER_NAME,
                                EMPLOYER_NATURE,
                                USCC,
                                ORG_CODE,
                                SUBORDINATION,
                                LEGAL_REP,
                                ECONOMIC_TYPE,
                                INDUSTRY,
                                DIVISION),
                        Section.of("contact", "联系人信息", MAILING_ADDRESS, CONTACT_NAME, CONTACT_MOBILE, LANDLINE, ZIP),
                        Section.of("handler", "经办人信息", REVIEW_BODY, HANDLER_NAME, HANDLER_MOBILE, HANDLER_RID))
                .hint(NEXT_STEPS);
    }
}
