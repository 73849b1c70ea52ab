// SPDX-License-Identifier: Apache-2.0
package io.banjie.region.wuhan.person;

import static io.banjie.api.region.lifecycle.Status.DRAFT;
import static io.banjie.api.region.lifecycle.Status.IN_REVIEW;
import static io.banjie.api.region.lifecycle.Status.RETURNED;

import io.banjie.api.region.FilingType;
import io.banjie.api.region.FilingTypeBuilder;
import io.banjie.api.region.lifecycle.Action;
import io.banjie.api.region.lifecycle.Foundation;
import io.banjie.api.region.lifecycle.Review;
import io.banjie.api.region.lifecycle.Slot;
import io.banjie.region.wuhan.Words;
import io.banjie.region.wuhan.trust.SpotCheck;
import io.banjie.region.wuhan.trust.TrustFields;
import java.util.List;

/** What tasks about persons have in common: saved, handed in, decided; and one at a time for a person. */
public final class Task {

    private static final String ENROLMENT = "enrolment";
    private static final String ANNUAL_WAGE = "annual-wage";

    /** 辖区社保处, which keeps every task, and reviews what is left to it. */
    private static final Review.ByAgency OFFICE = Review.byAgencyOfProfileOrDivision(TrustFields.OFFICE);

    private Task() {}

    /** Begins a type of task that the platform reviews for trusted employers (信用用户), and the office of the district for all others. */
    public static FilingTypeBuilder named(String id, String label) {
        return named(
                id, label, Review.automaticFor(TrustFields.IS_TRUSTED, OFFICE).spotChecked(SpotCheck.PERCENT));
    }

    /** Begins a type of task that the platform reviews for everybody. */
    public static FilingTypeBuilder uncontested(String id, String label) {
        return named(id, label, Review.automatic(OFFICE).spotChecked(SpotCheck.PERCENT));
    }

    /** Begins a type of task that the office of the district reviews for everybody. */
    public static FilingTypeBuilder byOffice(String id, String label) {
        return named(id, label, OFFICE);
    }

    private static FilingTypeBuilder named(String id, String label, Review review) {
        return FilingType.named(id, label)
                .inGroup(Words.GROUP)
                .verb("提交审批")
                .keepsDrafts()
                .decided(review)
                .withdrawableFrom(DRAFT, RETURNED)
                .holds(Slot.of(Slot.Key.PERSON, "task")
                        .heldIn(DRAFT, IN_REVIEW, RETURNED)
                        .refusing(
                                "该人员存在未审核通过的流水号{serialNumber}（自{since}起）",
                                Words.INSTRUCTIONS,
                                "同一人员只能在同一时间存在一条未审核通过的流水号：请先审核通过或退单"))
                .statusWords(Words.STATUSES)
                .resultWords(Words.RESULTS_OF_REVIEW)
                .actionWords(Words.ACTIONS)
                .confirm(Action.WITHDRAW, "退单后该任务自动取消，需要时重新办理。确定退单吗？");
    }

    /** What a person holds who is insured, or is to be, under whichever terms: one insurance in the city. */
    public static FilingTypeBuilder insuring(FilingTypeBuilder type) {
        return type.holds(Slot.of(Slot.Key.PERSON, "insured")
                .heldIn(DRAFT, IN_REVIEW, RETURNED)
                .andWhileInService()
                .refusing("此人在{employer}未停保", Words.INSURANCE_LAW, "请该人员要求原单位办理减员(暂停缴费)之后再申报")
                .toItself("该人员已在本单位参保"));
    }

    /** Who is insured by the employer now. */
    public static Foundation insuredHere() {
        return new Foundation(
                List.of(ENROLMENT, ANNUAL_WAGE), false, "该人员未在本单位参保缴费", Words.INSURANCE_LAW, "请核对证件号码；尚未参保的，先办理增员(续保)");
    }
}
