// SPDX-License-Identifier: Apache-2.0
package io.banjie.region.jilin.contract;

import static io.banjie.api.region.lifecycle.Status.IN_REVIEW;
import static io.banjie.api.region.lifecycle.Status.RETURNED;

import io.banjie.api.region.FilingType;
import io.banjie.api.region.FilingTypeBuilder;
import io.banjie.api.region.lifecycle.Action;
import io.banjie.api.region.lifecycle.Review;
import io.banjie.api.region.lifecycle.Slot;
import io.banjie.region.jilin.Words;
import io.banjie.region.jilin.employer.EmployerFields;
import io.banjie.region.jilin.employer.EmployerRegistration;

/** What new contracts, renewals and terminations have in common: saved is submitted, and one at a time for a person. */
public final class ContractFiling {

    private ContractFiling() {}

    /** Begins a type of contract filing. */
    public static FilingTypeBuilder named(String id, String label) {
        return FilingType.named(id, label)
                .inGroup(Words.GROUP)
                .verb("保存")
                .onlyAfter(EmployerRegistration.ID, "employer-not-registered", "本单位尚未完成初次备案，请先填写单位基本信息、上传材料，审核通过后再办理")
                .check("name-length", "姓名字数", Words.INSTRUCTIONS + "1.8", PersonChecks::nameLength)
                .decided(Review.byAgencyOfProfile(EmployerFields.REVIEW_BODY))
                .withdrawableFrom(IN_REVIEW, RETURNED)
                .holds(Slot.of(Slot.Key.PERSON, "open-filing")
                        .heldIn(IN_REVIEW)
                        .refusing("此人存在未审核的备案信息", Words.INSTRUCTIONS + "1.7", "等待审核结果；填写有误的，先作废未审核的备案再重新填写"))
                .statusWords(Words.STATUSES)
                .actionWords(Words.ACTIONS)
                .confirm(Action.WITHDRAW, "作废后不能恢复，确定作废所选的备案吗？");
    }

    /** What holds for contracts that begin or go on. */
    static FilingTypeBuilder judged(FilingTypeBuilder type) {
        return type.check("sex-of-id", "性别与身份证", "GB 11643-1999", PersonChecks::sexOfId)
                .check("working-age", "招用年龄", "《劳动法》第十五条", PersonChecks::workingAge)
                .check("signed-in-time", "签订日期与用工之日", "《劳动合同法》第十条、第八十二条", TermChecks::signedInTime)
                .check("last-day", "合同最后一天", "《劳动合同法》第十七条第一款第（三）项", TermChecks::lastDay)
                .check("dispatch-term", "劳务派遣合同期限", "《劳动合同法》第五十八条第二款", TermChecks::dispatchTerm)
                .check("minimum-wage", "月工资与最低工资标准", "《最低工资规定》第十二条、《劳动法》第四十八条", WageLaw::minimumWage)
                .dueWithin(ContractRules.within30Days())
                .holds(Slot.of(Slot.Key.PERSON, "full-time")
                        .takenWhen(ContractFields.EMPLOYMENT_FORM.is(ContractFields.FULL_TIME))
                        .heldIn(IN_REVIEW)
                        .andWhileInService()
                        .refusing(
                                "此人在单位【{employer}】已存在全日制劳动合同",
                                Words.INSTRUCTIONS + "1.7、《劳动合同法》第六十九条",
                                "请劳动者与该单位办理解除(终止)备案之后再申报；属于非全日制用工的，更正用工形式"))
                .facets(
                        ContractFields.EMPLOYMENT_FORM,
                        ContractFields.TERM_TYPE,
                        ContractFields.WORKING_TIME,
                        ContractFields.CONTRACT_MODEL);
    }
}
