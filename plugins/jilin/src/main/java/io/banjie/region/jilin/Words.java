// SPDX-License-Identifier: Apache-2.0
package io.banjie.region.jilin;

import io.banjie.api.region.lifecycle.Action;
import io.banjie.api.region.lifecycle.Status;
import java.util.Map;

/** The province's words that all filing types share. */
public final class Words {

    /** The menu's group. */
    public static final String GROUP = "用工备案管理";

    /** The ministry's circular that filing rests on. */
    public static final String CIRCULAR = "《关于建立劳动用工备案制度的通知》（劳社部发〔2006〕46号）";

    /** The province's instructions to employers. */
    public static final String INSTRUCTIONS = "《单位网厅用工备案管理业务操作指南》";

    /** 审核状态. */
    public static final Map<Status, String> STATUSES = Map.of(
            Status.IN_REVIEW, "未审核",
            Status.APPROVED, "审核通过",
            Status.RETURNED, "审核不通过",
            Status.WITHDRAWN, "作废",
            Status.REVOKED, "已撤销");

    /** The words on buttons. */
    public static final Map<Action, String> ACTIONS = Map.of(
            Action.SAVE, "保存",
            Action.EDIT, "修改",
            Action.WITHDRAW, "作废",
            Action.CLAIM, "领取",
            Action.FORWARD, "转送",
            Action.APPROVE, "审核通过",
            Action.RETURN, "审核不通过");

    private Words() {}
}
