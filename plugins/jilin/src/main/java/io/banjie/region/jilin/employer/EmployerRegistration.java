// SPDX-License-Identifier: Apache-2.0
package io.banjie.region.jilin.employer;

import static io.banjie.api.region.lifecycle.Status.DRAFT;
import static io.banjie.api.region.lifecycle.Status.IN_REVIEW;
import static io.banjie.api.region.lifecycle.Status.RETURNED;
import static io.banjie.api.region.lifecycle.Status.SUPERSEDED;

import io.banjie.api.region.FilingType;
import io.banjie.api.region.document.AttachmentKind;
import io.banjie.api.region.lifecycle.Action;
import io.banjie.api.region.lifecycle.Effect;
import io.banjie.api.region.lifecycle.Review;
import io.banjie.api.region.lifecycle.Slot;
import io.banjie.region.jilin.Words;
import java.util.Map;

/** 单位基本信息: the first filing of an employer, and every change of it. */
public final class EmployerRegistration {

    /** The filing type's id. */
    public static final String ID = "employer-registration";

    private EmployerRegistration() {}

    /** The filing type. */
    public static FilingType type() {
        return FilingType.named(ID, "单位基本信息")
                .inGroup(Words.GROUP)
                .verb("提交审核")
                .keepsDrafts()
                .changeable()
                .asks(EmployerFields.form())
                .attaching(
                        AttachmentKind.scan("business-licence", "营业执照"),
                        AttachmentKind.scan("handler-id-front", "经办人身份证正面"),
                        AttachmentKind.scan("handler-id-back", "经办人身份证反面"),
                        AttachmentKind.scan("legal-rep-id-front", "法人身份证正面"),
                        AttachmentKind.scan("legal-rep-id-back", "法人身份证反面"))
                .check("nature-of-uscc", "单位性质与统一社会信用代码", CreditCodeAgreement.STANDARD, CreditCodeAgreement::nature)
                .check("economy-of-uscc", "单位经济类型与统一社会信用代码", CreditCodeAgreement.STANDARD, CreditCodeAgreement::economy)
                .check("division-of-uscc", "行政区划与统一社会信用代码", CreditCodeAgreement.STANDARD, CreditCodeAgreement::division)
                .check(
                        "organisation-of-uscc",
                        "组织机构代码与统一社会信用代码",
                        CreditCodeAgreement.STANDARD,
                        CreditCodeAgreement::organisation)
                .decided(Review.byAgencyChosenIn(EmployerFields.REVIEW_BODY))
                .withdrawableFrom(DRAFT, IN_REVIEW, RETURNED)
                .holds(Slot.of(Slot.Key.EMPLOYER, "open-registration")
                        .heldIn(DRAFT, IN_REVIEW, RETURNED)
                        .refusing("本单位已有一份尚未办结的单位基本信息备案", Words.INSTRUCTIONS + "1.2", "请在原备案上继续办理，或者将其作废后重新填写"))
                .effect(Effect.setsProfile(EmployerFields.EMPLOYER_NAME))
                .facets(EmployerFields.DIVISION, EmployerFields.INDUSTRY)
                .statusWords(Words.STATUSES)
                .statusWords(Map.of(DRAFT, "未提交", SUPERSEDED, "已变更"))
                .actionWords(Words.ACTIONS)
                .actionWords(Map.of(Action.SUBMIT, "提交审核", Action.CHANGE, "信息变更"))
                .confirm(Action.WITHDRAW, "作废后不能恢复，确定作废这份单位基本信息备案吗？")
                .build();
    }
}
