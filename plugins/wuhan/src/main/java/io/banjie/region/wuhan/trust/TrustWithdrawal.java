// SPDX-License-Identifier: Apache-2.0
package io.banjie.region.wuhan.trust;

import static io.banjie.api.region.lifecycle.Status.APPROVED;
import static io.banjie.api.region.lifecycle.Status.IN_REVIEW;
import static io.banjie.api.region.lifecycle.Status.RETURNED;
import static io.banjie.api.region.lifecycle.Status.WITHDRAWN;

import io.banjie.api.region.FilingType;
import io.banjie.api.region.lifecycle.Action;
import io.banjie.api.region.lifecycle.Effect;
import io.banjie.api.region.lifecycle.Foundation;
import io.banjie.api.region.lifecycle.Review;
import io.banjie.api.region.lifecycle.Slot;
import io.banjie.api.region.rule.Rule;
import io.banjie.region.wuhan.Words;
import java.util.List;
import java.util.Map;

/** 信用用户降级: trust ends, because the employer gives it up or an office found that its papers are not in order. */
public final class TrustWithdrawal {

    /** The filing type's id. */
    public static final String ID = "trust-withdrawal";

    private static final Foundation TRUST =
            Foundation.ofProfile(List.of(TrustApplication.ID), "本单位不是信用用户", TrustApplication.NOTICE, "普通单位不需要降级；请核对单位");

    private TrustWithdrawal() {}

    /** The filing type. */
    public static FilingType type() {
        return FilingType.named(ID, "信用用户降级")
                .inGroup("信用用户")
                .verb("提交")
                .asks(TrustFields.ofWithdrawal())
                .buildsOn(TRUST)
                .alsoAtTheCounter()
                .rules(List.of(Rule.must("ends-trust", TrustFields.IS_TRUSTED.negated())
                        .at(TrustFields.LEVEL)
                        .otherwise("降级之后的类别应为普通单位")
                        .under(TrustApplication.NOTICE)
                        .fix("请选择普通单位")))
                .decided(Review.byAgencyOfProfile(TrustFields.OFFICE))
                .withdrawableFrom(IN_REVIEW, RETURNED)
                .holds(Slot.of(Slot.Key.EMPLOYER, "open-trust-withdrawal")
                        .heldIn(IN_REVIEW, RETURNED)
                        .refusing("本单位已有一份尚未办结的降级申请", TrustApplication.NOTICE, "请等待审核结果，或者撤回后重新填写"))
                .effect(Effect.setsProfile(TrustFields.EMPLOYER_NAME))
                .facets(TrustFields.LEVEL)
                .statusWords(Map.of(IN_REVIEW, "待审核", APPROVED, "已降级", RETURNED, "退回补正", WITHDRAWN, "已撤回"))
                .actionWords(Words.ACTIONS)
                .actionWords(Map.of(
                        Action.SAVE, "提交",
                        Action.EDIT, "补正",
                        Action.WITHDRAW, "撤回",
                        Action.APPROVE, "降级",
                        Action.RETURN, "退回补正"))
                .build();
    }
}
