// SPDX-License-Identifier: Apache-2.0
package io.banjie.region.wuhan.trust;

import static io.banjie.api.region.lifecycle.Status.APPROVED;
import static io.banjie.api.region.lifecycle.Status.DRAFT;
import static io.banjie.api.region.lifecycle.Status.IN_REVIEW;
import static io.banjie.api.region.lifecycle.Status.REFUSED;
import static io.banjie.api.region.lifecycle.Status.RETURNED;
import static io.banjie.api.region.lifecycle.Status.SUPERSEDED;

import io.banjie.api.region.FilingType;
import io.banjie.api.region.document.AttachmentKind;
import io.banjie.api.region.form.Field;
import io.banjie.api.region.lifecycle.Action;
import io.banjie.api.region.lifecycle.Effect;
import io.banjie.api.region.lifecycle.Review;
import io.banjie.api.region.lifecycle.Slot;
import io.banjie.api.region.rule.Rule;
import io.banjie.region.wuhan.Words;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** 信用用户申请: an employer that keeps its papers in order asks to be trusted with them. */
public final class TrustApplication {

    /** The filing type's id. */
    public static final String ID = "trust-application";

    /** What trust rests on. */
    static final String NOTICE = "《关于开通单位网上办事信用用户的通知》";

    private TrustApplication() {}

    /** The filing type. */
    public static FilingType type() {
        return FilingType.named(ID, "信用用户申请")
                .inGroup("信用用户")
                .verb("提交申请")
                .keepsDrafts()
                .asks(TrustFields.ofApplication())
                .attaching(
                        AttachmentKind.scan("application-form", "《武汉市单位网上信用用户申报表》（盖章）"),
                        AttachmentKind.scan("pledge", "《武汉市单位网上信用用户承诺书》（盖章）"),
                        AttachmentKind.scan("handler-id", "经办人身份证"))
                .rules(criteria())
                .decided(Review.byAgencyChosenIn(TrustFields.OFFICE))
                .withdrawableFrom(DRAFT, RETURNED)
                .holds(Slot.of(Slot.Key.EMPLOYER, "open-trust-application")
                        .heldIn(DRAFT, IN_REVIEW, RETURNED)
                        .refusing("本单位已有一份尚未办结的信用用户申请", NOTICE, "请在原申请上继续办理，或者退单后重新填写"))
                .holds(Slot.of(Slot.Key.EMPLOYER, "trust")
                        .takenWhen(TrustFields.IS_TRUSTED)
                        .heldIn(APPROVED)
                        .refusing("本单位已经是信用用户", NOTICE, "不需要再次申请"))
                .effect(Effect.setsProfile(TrustFields.EMPLOYER_NAME))
                .facets(TrustFields.LEVEL)
                .statusWords(Words.STATUSES)
                .resultWords(Words.RESULTS_OF_REVIEW)
                .statusWords(Map.of(APPROVED, "已开通", REFUSED, "不予开通", SUPERSEDED, "已变更"))
                .actionWords(Words.ACTIONS)
                .actionWords(Map.of(Action.APPROVE, "开通", Action.REFUSE, "不予开通"))
                .confirm(Action.WITHDRAW, "退单后该申请自动取消，确定退单吗？")
                .build();
    }

    private static List<Rule> criteria() {
        return Stream.concat(
                        Stream.of(
                                        TrustFields.NO_ARREARS,
                                        TrustFields.CHANGES_IN_TIME,
                                        TrustFields.FIXED_HANDLERS,
                                        TrustFields.NO_VIOLATIONS,
                                        TrustFields.COMPLETE_FILES)
                                .map(TrustApplication::met),
                        Stream.of(Rule.must("asks-for-trust", TrustFields.IS_TRUSTED)
                                .at(TrustFields.LEVEL)
                                .otherwise("申请的类别应为信用用户（VIP单位）")
                                .under(NOTICE)
                                .fix("请选择信用用户；普通单位不需要申请")))
                .toList();
    }

    private static Rule met(Field criterion) {
        return Rule.must("criterion-" + criterion.id().toLowerCase(java.util.Locale.ROOT), criterion.isYes())
                .at(criterion)
                .otherwise("尚不具备信用用户条件：" + criterion.label())
                .under(NOTICE)
                .fix("具备条件之后再申请；在此之前按普通单位办理业务");
    }
}
