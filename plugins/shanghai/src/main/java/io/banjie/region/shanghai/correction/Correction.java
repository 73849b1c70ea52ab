// SPDX-License-Identifier: Apache-2.0
package io.banjie.region.shanghai.correction;

import static io.banjie.api.region.lifecycle.Status.APPROVED;
import static io.banjie.api.region.lifecycle.Status.IN_REVIEW;
import static io.banjie.api.region.lifecycle.Status.REFUSED;
import static io.banjie.api.region.lifecycle.Status.RETURNED;
import static io.banjie.api.region.lifecycle.Status.WITHDRAWN;

import io.banjie.api.region.FilingType;
import io.banjie.api.region.lifecycle.Action;
import io.banjie.api.region.lifecycle.Effect;
import io.banjie.api.region.lifecycle.Foundation;
import io.banjie.api.region.lifecycle.Review;
import io.banjie.api.region.lifecycle.Slot;
import io.banjie.region.shanghai.Words;
import io.banjie.region.shanghai.contract.LabourContract;
import io.banjie.region.shanghai.employer.EmployerFields;
import io.banjie.region.shanghai.hire.Hire;
import io.banjie.region.shanghai.separation.Separation;
import java.util.List;
import java.util.Map;

/** 修改单: revokes or amends what can no longer be taken back, decided by the district's centre or its sub-centres. */
public final class Correction {

    /** The filing type's id. */
    public static final String ID = "correction";

    private static final Foundation WRONG_FILING = Foundation.ofFiling(
            List.of(Hire.ID, Separation.ID, LabourContract.ID),
            "没有可以修改的备案",
            Words.REGULATION,
            "请从备案列表中选择一条备案成功的招工、退工或者劳动合同登记");

    private Correction() {}

    /** The filing type. */
    public static FilingType type() {
        return FilingType.named(ID, "修改单")
                .inGroup(Words.GROUP)
                .verb("提交修改单")
                .asks(CorrectionFields.form())
                .buildsOn(WRONG_FILING)
                .decided(Review.byAgencyOfProfileOrDivision(EmployerFields.DISTRICT))
                .signed()
                .alsoAtTheCounter()
                .withdrawableFrom(IN_REVIEW, RETURNED)
                .holds(Slot.of(Slot.Key.FILING, "correction")
                        .heldIn(IN_REVIEW, RETURNED)
                        .refusing("这条备案已有一份尚未办结的修改单", Words.REGULATION, "请等待审核结果，或者撤回原修改单后重新填写"))
                .effect(Effect.corrects(
                        CorrectionFields.KIND, CorrectionFields.WRONG, CorrectionFields.OLD, CorrectionFields.RIGHT))
                .facets(CorrectionFields.KIND, CorrectionFields.WRONG)
                .statusWords(
                        Map.of(IN_REVIEW, "待审核", APPROVED, "已修改", RETURNED, "退回补正", REFUSED, "不予修改", WITHDRAWN, "已撤回"))
                .actionWords(Map.of(
                        Action.SAVE, "提交修改单",
                        Action.EDIT, "补正",
                        Action.WITHDRAW, "撤回",
                        Action.CLAIM, "领取",
                        Action.FORWARD, "转送",
                        Action.APPROVE, "同意修改",
                        Action.RETURN, "退回补正",
                        Action.REFUSE, "不予修改"))
                .confirm(Action.WITHDRAW, "撤回后不能恢复，确定撤回这份修改单吗？")
                .build();
    }
}
