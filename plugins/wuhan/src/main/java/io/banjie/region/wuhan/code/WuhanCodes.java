// SPDX-License-Identifier: Apache-2.0
package io.banjie.region.wuhan.code;

import io.banjie.api.region.code.CodeItem;
import io.banjie.api.region.code.CodeList;
import io.banjie.api.region.code.NationalList;
import java.util.List;
import java.util.Map;

/** The code lists of the city. */
public final class WuhanCodes {

    /** 用工形式 as social insurance knows it. */
    public static final String EMPLOYMENT_FORM = "C-AAC013";
    /** 个人身份. */
    public static final String IDENTITY = "C-AAC012";
    /** 险种: the five of an employee. */
    public static final String INSURANCE = "C-INS-WH";
    /** 增员原因. */
    public static final String ADD_REASON = "C-ADD-WH";
    /** 减员类型. */
    public static final String STOP_KIND = "C-STOPKIND-WH";
    /** 减员原因. */
    public static final String STOP_REASON = "C-STOP-WH";
    /** 退休类别. */
    public static final String RETIREMENT_KIND = "C-RETIRE-WH";
    /** 退休时的岗位. */
    public static final String JOB_CLASS = "C-JOBCLASS-WH";
    /** 待遇项目. */
    public static final String BENEFIT = "C-BENEFIT-WH";
    /** 用户类别. */
    public static final String TRUST = "C-TRUST-WH";
    /** 业务类型: the filing types as the lists name them. */
    public static final String BUSINESS = "C-TYPE-WH";

    private static final String PLATFORM = "武汉市社会保险公共服务平台系统";
    private static final String REASONS = "变更原因 AAE160";

    private WuhanCodes() {}

    /** All lists. */
    public static List<CodeList> all() {
        return List.of(
                employmentForms(),
                identities(),
                insurances(),
                addReasons(),
                stopKinds(),
                stopReasons(),
                retirementKinds(),
                jobClasses(),
                benefits(),
                trustLevels(),
                businesses());
    }

    private static CodeList employmentForms() {
        return CodeList.of(
                EMPLOYMENT_FORM,
                "用工形式",
                "AAC013",
                "社会保险信息结构 AAC013",
                CodeItem.of("1", "原固定职工"),
                CodeItem.of("2", "城镇合同制职工"),
                CodeItem.of("3", "农民合同制工人"),
                CodeItem.of("4", "临时工"),
                CodeItem.of("9", "其他"));
    }

    private static CodeList identities() {
        return CodeList.of(
                IDENTITY,
                "个人身份",
                "2003",
                "GB/T 2261.4-2003",
                CodeItem.of("11", "国家公务员"),
                CodeItem.of("13", "专业技术人员"),
                CodeItem.of("17", "职员"),
                CodeItem.of("21", "企业管理人员"),
                CodeItem.of("24", "工人"),
                CodeItem.of("27", "农民"),
                CodeItem.of("37", "现役军人"),
                CodeItem.of("90", "其他"));
    }

    private static CodeList insurances() {
        return CodeList.derived(INSURANCE, NationalList.INSURANCE, "参保险种", "AAE140", PLATFORM)
                .restrictedTo("110", "210", "310", "410", "510")
                .relabelled(Map.of(
                        "110", "养老保险",
                        "210", "失业保险",
                        "310", "医疗保险",
                        "410", "工伤保险",
                        "510", "生育保险"))
                .alsoKnownAs(Map.of("养老", "110", "失业", "210", "医疗", "310", "工伤", "410", "生育", "510"));
    }

    private static CodeList addReasons() {
        return CodeList.derived(ADD_REASON, NationalList.CHANGE_REASON, "增员原因", "AAE160", REASONS)
                .restrictedTo("111", "121", "131", "141")
                .relabelled(Map.of("111", "新参保", "121", "续保", "131", "统筹范围外转入", "141", "统筹范围内转入"));
    }

    private static CodeList stopKinds() {
        return CodeList.of(
                STOP_KIND, "减员类型", "AAC031", "缴费状态 AAC031", CodeItem.of("2", "暂停参保"), CodeItem.of("3", "终止参保"));
    }

    private static CodeList stopReasons() {
        return CodeList.derived(STOP_REASON, NationalList.CHANGE_REASON, "减员原因", "AAE160", REASONS)
                .restrictedTo(
                        "210", "211", "212", "220", "221", "222", "223", "224", "225", "227", "228", "229", "231",
                        "241", "269")
                .relabelled(Map.ofEntries(
                        Map.entry("210", "退休"),
                        Map.entry("211", "死亡"),
                        Map.entry("212", "出国定居"),
                        Map.entry("220", "失业登记享受待遇"),
                        Map.entry("221", "解除劳动合同"),
                        Map.entry("222", "辞职"),
                        Map.entry("223", "被辞退"),
                        Map.entry("224", "参军"),
                        Map.entry("225", "上学"),
                        Map.entry("227", "失踪"),
                        Map.entry("231", "转出统筹范围外"),
                        Map.entry("241", "工作调动（统筹范围内转出）")))
                .alsoKnownAs(Map.of("工作调动", "241"));
    }

    private static CodeList retirementKinds() {
        return CodeList.derived(RETIREMENT_KIND, NationalList.CHANGE_REASON, "退休类别", "AAE160", REASONS)
                .restrictedTo("411", "412", "413", "414", "415")
                .relabelled(Map.of("411", "正常退休"))
                .alsoKnownAs(Map.of("正常离退休", "411"));
    }

    private static CodeList jobClasses() {
        return CodeList.of(
                        JOB_CLASS,
                        "退休时的岗位",
                        "2025",
                        "《国务院关于渐进式延迟法定退休年龄的办法》第一条",
                        CodeItem.of("WORKER", "工人岗位（原法定退休年龄五十周岁）"),
                        CodeItem.of("CADRE", "管理或专业技术岗位（原法定退休年龄五十五周岁）"))
                .alsoKnownAs(Map.of("工人", "WORKER", "管理岗位", "CADRE", "专业技术岗位", "CADRE"));
    }

    private static CodeList benefits() {
        return CodeList.of(
                BENEFIT,
                "待遇项目",
                "2018",
                PLATFORM,
                CodeItem.of("1", "基本养老金"),
                CodeItem.of("2", "过渡性养老金"),
                CodeItem.of("3", "一次性养老待遇"),
                CodeItem.of("9", "其他待遇"));
    }

    private static CodeList trustLevels() {
        return CodeList.of(
                TRUST,
                "用户类别",
                "2017",
                "《关于开通单位网上办事信用用户的通知》",
                CodeItem.of("VIP", "信用用户（VIP单位）"),
                CodeItem.of("ORDINARY", "普通单位"));
    }

    private static CodeList businesses() {
        return CodeList.of(
                BUSINESS,
                "业务类型",
                "2018",
                PLATFORM,
                CodeItem.of("enrolment", "增员(续保)"),
                CodeItem.of("suspension", "减员(暂停缴费)"),
                CodeItem.of("annual-wage", "个人工资年度申报"),
                CodeItem.of("annual-wage-correction", "个人工资年度申报更正"),
                CodeItem.of("retiree-benefit", "退休人员待遇申报"),
                CodeItem.of("trust-application", "信用用户申请"),
                CodeItem.of("trust-withdrawal", "信用用户降级"));
    }
}
