// SPDX-License-Identifier: Apache-2.0
package io.banjie.region.wuhan.trust;

import io.banjie.api.region.form.Condition;
import io.banjie.api.region.form.Field;
import io.banjie.api.region.form.Form;
import io.banjie.api.region.form.Section;
import io.banjie.region.wuhan.code.WuhanCodes;

/** 武汉市单位网上信用用户申报表: what an employer tells that wants to be trusted. */
public final class TrustFields {

    /** The code of {@link #LEVEL} of those whose tasks the platform decides. */
    public static final String TRUSTED = "VIP";

    public static final Field USCC = Field.uscc("uscc", "统一社会信用代码").filledIn().mohrss("AAB998");
    public static final Field EMPLOYER_NAME =
            Field.text("employerName", "单位名称").mandatory().upTo(200).mohrss("AAB004");
    public static final Field OFFICE = Field.agency("officeId", "辖区社保处")
            .mandatory()
            .hint("单位参保所在区的社会保险管理处；功能区的单位选择功能区")
            .mohrss("AAB034");
    public static final Field LEVEL =
            Field.code("trustLevel", "用户类别", WuhanCodes.TRUST).mandatory().initially(TRUSTED);
    public static final Field HANDLER =
            Field.personName("handlerName", "固定经办人").mandatory().mohrss("AAE011");
    public static final Field HANDLER_ID =
            Field.residentId("handlerRid", "经办人身份证号码").mandatory();
    public static final Field HANDLER_PHONE =
            Field.mobile("handlerMobile", "经办人手机号码").mandatory().mohrss("AAE005");

    public static final Field NO_ARREARS =
            Field.yesNo("noArrears", "正常缴费，没有欠费").mandatory().wideLine();
    public static final Field CHANGES_IN_TIME =
            Field.yesNo("changesInTime", "按月及时办理人员变更").mandatory().wideLine();
    public static final Field FIXED_HANDLERS =
            Field.yesNo("fixedHandlers", "经办人员固定").mandatory().wideLine();
    public static final Field NO_VIOLATIONS =
            Field.yesNo("noViolations", "没有违规或误操作").mandatory().wideLine();
    public static final Field COMPLETE_FILES =
            Field.yesNo("completeFiles", "纸质和电子档案完整，配合检查").mandatory().wideLine();

    /** Asked only when trust ends. */
    public static final Field ENDING_REASON =
            Field.text("endingReason", "降级原因").mandatory().upTo(200).wideLine().eachTimeAnew();

    /** VIP单位. */
    public static final Condition IS_TRUSTED = LEVEL.is(TRUSTED);

    private static final Section EMPLOYER =
            Section.of("employer", "单位信息", USCC, EMPLOYER_NAME, OFFICE, HANDLER, HANDLER_ID, HANDLER_PHONE);

    private TrustFields() {}

    static Form ofApplication() {
        return Form.of(
                        "2017.1",
                        EMPLOYER,
                        Section.of(
                                "criteria",
                                "信用用户条件",
                                NO_ARREARS,
                                CHANGES_IN_TIME,
                                FIXED_HANDLERS,
                                NO_VIOLATIONS,
                                COMPLETE_FILES,
                                LEVEL))
                .hint("开通后办理的业务由系统自动审核；资料由单位保存备查，每月30日前将扫描件送辖区社保处，并接受抽查");
    }

    /** The employer stays who it is; only the level goes down. */
    static Form ofWithdrawal() {
        return Form.of(
                        "2017.1",
                        Section.of(
                                "employer",
                                "单位信息",
                                USCC,
                                EMPLOYER_NAME.filledIn(),
                                OFFICE.filledIn(),
                                HANDLER.filledIn(),
                                HANDLER_ID.filledIn(),
                                HANDLER_PHONE.filledIn()),
                        Section.of(
                                "ending", "信用用户降级", LEVEL.initially("ORDINARY").eachTimeAnew(), ENDING_REASON))
                .hint("办理中的任务仍按提交时的方式审核；降级之后提交的，携带资料到辖区社保处审核");
    }
}
