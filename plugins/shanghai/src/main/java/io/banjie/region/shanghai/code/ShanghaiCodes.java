// SPDX-License-Identifier: Apache-2.0
package io.banjie.region.shanghai.code;

import io.banjie.api.region.code.CodeItem;
import io.banjie.api.region.code.CodeList;
import io.banjie.api.region.code.DataFile;
import java.util.List;
import java.util.Map;

/** The code lists of the city. */
public final class ShanghaiCodes {

    /** 所在区, GB/T 2260: each code is the id of the district's centre too. */
    public static final String DISTRICT = "C-DIV-SH";
    /** 人员类别. */
    public static final String PERSON_CATEGORY = "C-PCAT-SH";
    /** 户籍类别. */
    public static final String HOUSEHOLD_SCOPE = "C-HUKOU-SH";
    /** 转档形式. */
    public static final String ARCHIVE_TRANSFER = "C-ARCHIVE";
    /** 经营状态. */
    public static final String OPERATING_STATUS = "C-STATE-SH";
    /** 业务类型: the filing types as the lists name them. */
    public static final String BUSINESS = "C-TYPE-SH";

    private static final String PLATFORM = "上海市招退工自助经办平台";

    private ShanghaiCodes() {}

    /** All lists. */
    public static List<CodeList> all() {
        return List.of(
                districts(),
                personCategories(),
                householdScopes(),
                SeparationReasons.list(),
                archiveTransfers(),
                operatingStatuses(),
                businesses());
    }

    private static CodeList districts() {
        return CodeList.of(
                DISTRICT,
                "所在区",
                "2016",
                "GB/T 2260",
                DataFile.rows(ShanghaiCodes.class, "districts.csv").stream()
                        .map(row -> CodeItem.of(row[0], row[1]))
                        .toArray(CodeItem[]::new));
    }

    private static CodeList personCategories() {
        return CodeList.of(
                PERSON_CATEGORY,
                "人员类别",
                "2018",
                PLATFORM,
                CodeItem.of("01", "本市城镇户籍"),
                CodeItem.of("02", "本市农村户籍"),
                CodeItem.of("03", "外来从业人员（来沪）"),
                CodeItem.of("04", "协议保留社会保险关系人员（协保）"),
                CodeItem.of("05", "企业内部退养人员"),
                CodeItem.of("06", "停薪留职人员"),
                CodeItem.of("07", "退休返聘人员"),
                CodeItem.of("08", "征地人员"),
                CodeItem.of("09", "港澳台人员"),
                CodeItem.of("10", "外籍人员"),
                CodeItem.of("99", "其他"));
    }

    private static CodeList householdScopes() {
        return CodeList.of(
                        HOUSEHOLD_SCOPE,
                        "户籍类别",
                        "2018",
                        PLATFORM,
                        CodeItem.of("LOCAL", "本市户籍"),
                        CodeItem.of("NON_LOCAL", "外省市户籍"))
                .alsoKnownAs(Map.of("本市", "LOCAL", "外省市", "NON_LOCAL", "来沪", "NON_LOCAL", "非本市户籍", "NON_LOCAL"));
    }

    private static CodeList archiveTransfers() {
        return CodeList.of(
                ARCHIVE_TRANSFER,
                "转档形式",
                "2018",
                PLATFORM,
                CodeItem.of("1", "保管职介代转"),
                CodeItem.of("2", "单位自行转递"),
                CodeItem.of("3", "协保、退休等人员无需转档"),
                CodeItem.of("4", "非全日制退工无需转档"),
                CodeItem.of("9", "其他"));
    }

    private static CodeList operatingStatuses() {
        return CodeList.of(
                OPERATING_STATUS,
                "经营状态",
                "2018",
                PLATFORM,
                CodeItem.of("NORMAL", "正常"),
                CodeItem.of("ABNORMAL", "非正常经营"),
                CodeItem.of("CLOSED", "已停业"));
    }

    private static CodeList businesses() {
        return CodeList.of(
                BUSINESS,
                "业务类型",
                "2018",
                PLATFORM,
                CodeItem.of("hire", "招工"),
                CodeItem.of("separation", "退工"),
                CodeItem.of("labour-contract", "劳动合同登记"));
    }
}
