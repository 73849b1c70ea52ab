// SPDX-License-Identifier: Apache-2.0
package io.banjie.region.wuhan;

import static io.banjie.api.region.lifecycle.Status.APPROVED;
import static io.banjie.api.region.lifecycle.Status.DRAFT;
import static io.banjie.api.region.lifecycle.Status.IN_REVIEW;
import static io.banjie.api.region.lifecycle.Status.RETURNED;
import static io.banjie.api.region.lifecycle.Status.WITHDRAWN;

import io.banjie.api.region.lifecycle.Action;
import io.banjie.api.region.lifecycle.Status;
import java.util.Map;

/** The city's words that several filing types share. */
public final class Words {

    /** The menu's group of what an employer does. */
    public static final String GROUP = "单位业务办理";

    /** The menu's group of the task lists. */
    public static final String HOME = "首页";

    /** What is saved or came back. */
    public static final String TO_DO = "待办任务列表";

    /** What was handed in. */
    public static final String DONE = "已办任务列表";

    /** The menu's group of what became of files. */
    public static final String RESULTS = "审核结果查询";

    /** The instructions of the city that tasks rest on. */
    public static final String INSTRUCTIONS = "《武汉市社会保险网上办事操作指南（单位篇）》";

    /** Who employs somebody has that person insured within thirty days. */
    public static final String INSURANCE_LAW = "《社会保险法》第五十八条";

    /** A task is saved, handed in, and ends or comes back: one that came back is 未提交 again, with 回退标志 是. */
    public static final Map<Status, String> STATUSES = Map.of(
            DRAFT, "未提交",
            IN_REVIEW, "进行中",
            APPROVED, "结束",
            RETURNED, "未提交",
            WITHDRAWN, "已退单");

    /** What becomes of a task that was handed in: 进行中, 结束 or 回退. */
    public static final Map<Status, String> RESULTS_OF_REVIEW = Map.of(RETURNED, "回退");

    /** The words on buttons. */
    public static final Map<Action, String> ACTIONS = Map.of(
            Action.SAVE, "保存",
            Action.EDIT, "操作",
            Action.SUBMIT, "提交审批",
            Action.WITHDRAW, "退单",
            Action.CLAIM, "领取",
            Action.FORWARD, "转送",
            Action.APPROVE, "审核通过",
            Action.RETURN, "回退",
            Action.CONFORM, "抽查相符",
            Action.OBJECT, "抽查不符");

    private Words() {}
}
