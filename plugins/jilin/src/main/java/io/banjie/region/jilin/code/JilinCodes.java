// SPDX-License-Identifier: Apache-2.0
package io.banjie.region.jilin.code;

import io.banjie.api.region.code.CodeItem;
import io.banjie.api.region.code.CodeList;
import io.banjie.api.region.code.NationalList;
import java.util.List;
import java.util.Map;

/** The code lists of the province. */
public final class JilinCodes {

    /** 隶属关系, GB/T 12404-1997 with the province's word for 40. */
    public static final String SUBORDINATION = "C-JLSUB";

    /** 所属行业, GB/T 4754-2017. */
    public static final String INDUSTRY = "C-JLIND";

    /** 使用合同模板: the serial numbers of the contract forms in use. */
    public static final String CONTRACT_MODEL = "C-JLMODEL";

    /** 合同状态: the filing types as the lists name them. */
    public static final String CONTRACT_STATE = "C-JLSTATE";

    private JilinCodes() {}

    /** All lists. */
    public static List<CodeList> all() {
        return List.of(
                subordination(),
                Industries.list(),
                Divisions.list(),
                contractModels(),
                EndingReasons.list(),
                contractStates());
    }

    private static CodeList subordination() {
        return CodeList.derived(SUBORDINATION, NationalList.SUBORDINATION, "隶属关系", "1997", "GB/T 12404-1997")
                .relabelled(Map.of("40", "市、地区、州"))
                // The ministry's old numbering had one digit.
                .alsoKnownAs(Map.of("1", "10", "2", "20", "4", "40", "5", "50", "6", "60", "7", "70", "9", "90"));
    }

    private static CodeList contractModels() {
        return CodeList.of(
                CONTRACT_MODEL,
                "使用合同模板",
                "2021",
                "吉林省人力资源和社会保障厅劳动合同文本目录",
                CodeItem.of("1", "劳动合同(备案试运行文本)2018"),
                CodeItem.of("2", "劳动合同(通用)2019"),
                CodeItem.of("3", "劳动合同(劳务派遣)2019"),
                CodeItem.of("4", "非全日制用工劳动合同2019"),
                CodeItem.of("5", "用人单位自拟文本"));
    }

    private static CodeList contractStates() {
        return CodeList.of(
                CONTRACT_STATE,
                "合同状态",
                "2021",
                "单位网厅用工备案管理业务操作指南",
                CodeItem.of("new-contract", "新订"),
                CodeItem.of("renewal", "续订"),
                CodeItem.of("termination", "解除(终止)"));
    }
}
