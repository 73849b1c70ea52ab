// SPDX-License-Identifier: Apache-2.0
package io.banjie.region.shanghai.employer;

import static io.banjie.api.region.lifecycle.Status.IN_REVIEW;
import static io.banjie.api.region.lifecycle.Status.REFUSED;
import static io.banjie.api.region.lifecycle.Status.RETURNED;
import static io.banjie.api.region.lifecycle.Status.WITHDRAWN;

import io.banjie.api.region.FilingType;
import io.banjie.api.region.lifecycle.Action;
import io.banjie.api.region.lifecycle.Foundation;
import io.banjie.api.region.lifecycle.Review;
import io.banjie.api.region.lifecycle.Slot;
import io.banjie.region.shanghai.Words;
import java.util.List;
import java.util.Map;

/** 单位基本信息修改申请: to the centre of the district that the profile in force names. */
public final class EmployerProfileChange {

    /** The filing type's id. */
    public static final String ID = "employer-profile-change";

    private static final Foundation PROFILE = Foundation.ofProfile(
            List.of(EmployerProfile.ID, ID), "本单位没有可以修改的单位基本信息", Words.REGULATION, "请先填写单位基本信息；申请期间信息已变更的，请重新申请");

    private EmployerProfileChange() {}

    /** The filing type. */
    public static FilingType type() {
        return EmployerProfile.judged(FilingType.named(ID, "单位基本信息修改申请"))
                .asks(EmployerFields.ofChange())
                .buildsOn(PROFILE)
                .verb("提交申请")
                .decided(Review.byAgencyOfProfile(EmployerFields.DISTRICT))
                .withdrawableFrom(IN_REVIEW, RETURNED)
                .holds(Slot.of(Slot.Key.EMPLOYER, "profile-change")
                        .heldIn(IN_REVIEW, RETURNED)
                        .refusing("本单位已有一份尚未办结的修改申请", Words.REGULATION, "请等待审核结果，或者撤回原申请后重新填写"))
                .statusWords(Map.of(IN_REVIEW, "待审核", RETURNED, "退回补正", REFUSED, "不予修改", WITHDRAWN, "已撤回"))
                .actionWords(Map.of(
                        Action.SAVE, "提交申请",
                        Action.EDIT, "补正",
                        Action.WITHDRAW, "撤回",
                        Action.CLAIM, "领取",
                        Action.FORWARD, "转送",
                        Action.APPROVE, "同意修改",
                        Action.RETURN, "退回补正",
                        Action.REFUSE, "不予修改"))
                .confirm(Action.WITHDRAW, "撤回后不能恢复，确定撤回这份修改申请吗？")
                .build();
    }
}
