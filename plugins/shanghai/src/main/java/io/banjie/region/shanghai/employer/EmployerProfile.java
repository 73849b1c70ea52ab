// SPDX-License-Identifier: Apache-2.0
package io.banjie.region.shanghai.employer;

import io.banjie.api.region.FilingType;
import io.banjie.api.region.FilingTypeBuilder;
import io.banjie.api.region.lifecycle.Action;
import io.banjie.api.region.lifecycle.Effect;
import io.banjie.api.region.lifecycle.Review;
import io.banjie.api.region.lifecycle.Slot;
import io.banjie.api.region.lifecycle.Status;
import io.banjie.region.shanghai.Words;
import java.util.Map;

/** 单位基本信息: told once, locked from then on. */
public final class EmployerProfile {

    /** The filing type's id. */
    public static final String ID = "employer-profile";

    private EmployerProfile() {}

    /** The filing type. */
    public static FilingType type() {
        return judged(FilingType.named(ID, "单位基本信息"))
                .asks(EmployerFields.ofProfile())
                .verb("提交")
                .decided(Review.instantKeptByAgencyOfProfileOrDivision(EmployerFields.DISTRICT))
                .actionWords(Map.of(Action.SAVE, "提交"))
                .confirm(Action.SAVE, "单位填写的信息必须准确、真实。提交后即锁定，修改须向所在区就业促进中心申请。确定提交吗？")
                .build();
    }

    /** What the profile and its change have in common: whichever is in effect is the one profile. */
    static FilingTypeBuilder judged(FilingTypeBuilder type) {
        return type.inGroup(Words.GROUP)
                .signed()
                .alsoAtTheCounter()
                .rules(EmployerRules.all())
                .check("district-of-uscc", "所在区与统一社会信用代码", "GB 32100-2015", EmployerRules::districtOfCode)
                .holds(Slot.of(Slot.Key.EMPLOYER, "profile")
                        .heldIn(Status.APPROVED)
                        .refusing(
                                "单位信息已提交,修改须向所在区就业促进中心申请",
                                Words.REGULATION,
                                "请办理【单位基本信息修改申请】(employer-profile-change)"))
                .effect(Effect.setsProfile(EmployerFields.EMPLOYER_NAME))
                .facets(EmployerFields.DISTRICT, EmployerFields.INDUSTRY)
                .statusWords(Map.of(Status.APPROVED, "已生效", Status.SUPERSEDED, "已变更", Status.REVOKED, "已撤销"));
    }
}
