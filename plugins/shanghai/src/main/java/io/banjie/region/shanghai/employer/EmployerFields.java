// SPDX-License-Identifier: Apache-2.0
package io.banjie.region.shanghai.employer;

import io.banjie.api.region.code.NationalList;
import io.banjie.api.region.form.Field;
import io.banjie.api.region.form.Form;
import io.banjie.api.region.form.Format;
import io.banjie.api.region.form.Section;
import io.banjie.region.shanghai.code.ShanghaiCodes;

/** 单位基本信息: what an employer tells of itself. */
public final class EmployerFields {

    public static final Field USCC =
            Field.uscc("uscc", "统一社会信用代码").filledIn().hint("取自数字证书").mohrss("AAB998");
    public static final Field EMPLOYER_NAME = Field.text("employerName", "单位名称")
            .mandatory()
            .upTo(200)
            .hint("与数字证书上的单位名称一致")
            .mohrss("AAB004");
    public static final Field SUPERVISING_AUTHORITY =
            Field.text("supervisingAuthority", "企业主管部门").upTo(100);
    public static final Field EMPLOYER_NATURE = Field.code("employerNature", "单位性质", NationalList.EMPLOYER_NATURE)
            .mandatory()
            .mohrss("AAB019");
    public static final Field BUSINESS_ADDRESS = Field.text("businessAddress", "经营所在地地址")
            .mandatory()
            .upTo(200)
            .wideLine()
            .mohrss("AAE006");
    public static final Field DISTRICT = Field.code("districtCode", "所在区", ShanghaiCodes.DISTRICT)
            .mandatory()
            .hint("经营所在地的区，以后的修改申请由该区就业促进中心受理")
            .mohrss("AAB301");
    public static final Field INDUSTRY =
            Field.code("industry", "行业类别", NationalList.INDUSTRY).mandatory().mohrss("AAB022");
    public static final Field SUBORDINATION = Field.code("subordination", "隶属关系", NationalList.SUBORDINATION)
            .mandatory()
            .mohrss("AAB021");
    public static final Field CONTACT_NAME =
            Field.personName("contactName", "单位联系人").mandatory();
    public static final Field CONTACT_PHONE = Field.mobile("contactPhone", "联系电话")
            .format(Format.ANY)
            .mandatory()
            .example("021-59990000")
            .mohrss("AAE005");
    public static final Field OPERATING_STATUS = Field.code("operatingStatus", "经营状态", ShanghaiCodes.OPERATING_STATUS)
            .mandatory()
            .initially("NORMAL");
    /** Asked only of a change. */
    public static final Field CHANGE_REASON =
            Field.text("changeReason", "修改原因").upTo(200).wideLine().eachTimeAnew();

    private static final Section EMPLOYER = Section.of(
            "employer",
            "单位基本信息",
            USCC,
            EMPLOYER_NAME,
            SUPERVISING_AUTHORITY,
            EMPLOYER_NATURE,
            INDUSTRY,
            SUBORDINATION,
            DISTRICT,
            BUSINESS_ADDRESS,
            OPERATING_STATUS);
    private static final Section CONTACT = Section.of("contact", "联系人信息", CONTACT_NAME, CONTACT_PHONE);

    private EmployerFields() {}

    static Form ofProfile() {
        return Form.of("2018.1", EMPLOYER, CONTACT).hint("单位填写的信息必须准确、真实；提交后如需修改，须向所在区就业促进中心申请");
    }

    static Form ofChange() {
        return Form.of("2018.1", EMPLOYER, CONTACT, Section.of("change", "修改申请", CHANGE_REASON))
                .hint("只改动需要修改的项目；由所在区就业促进中心审核，通过之前原信息继续有效");
    }
}
