// SPDX-License-Identifier: Apache-2.0
package io.banjie.region.shanghai.worker;

import io.banjie.api.region.FilingType;
import io.banjie.api.region.FilingTypeBuilder;
import io.banjie.api.region.lifecycle.Review;
import io.banjie.api.region.lifecycle.Slot;
import io.banjie.region.shanghai.Words;
import io.banjie.region.shanghai.employer.EmployerFields;
import io.banjie.region.shanghai.hire.HireFields;

/** What filings about persons have in common: one step, decided at once, the employer's own profile first. */
public final class WorkerFiling {

    /** For how long what was typed wrong is taken back without anybody's help. */
    private static final int UNDO_MINUTES = 30;

    private WorkerFiling() {}

    /** Begins a type of filing about a person. */
    public static FilingTypeBuilder named(String id, String label) {
        return FilingType.named(id, label)
                .inGroup(Words.GROUP)
                .verb("提交备案")
                .onlyAfter(Words.profileFirst())
                .decided(Review.instantKeptByAgencyOfProfileOrDivision(EmployerFields.DISTRICT))
                .alsoAtTheCounter()
                .signed()
                .undoable(UNDO_MINUTES)
                .statusWords(Words.REGISTERED)
                .actionWords(Words.ACTIONS);
    }

    /** What a person in service holds: one full-time employment in the city, and one employment with the same employer. */
    public static FilingTypeBuilder serving(FilingTypeBuilder type) {
        return type.holds(Slot.of(Slot.Key.PERSON, "full-time")
                        .takenWhen(HireFields.PART_TIME.negated())
                        .andWhileInService()
                        .refusing(
                                "该人员在其他单位尚有未退工的全日制用工记录", "《劳动合同法》第六十九条、第九十一条", "请劳动者与原单位办理退工登记备案之后再申报；属于非全日制用工的，更正用工形式")
                        .toItself("该人员在本单位尚有未退工的用工记录"))
                .holds(Slot.of(Slot.Key.PERSON_AT_EMPLOYER, "employed-here")
                        .takenWhen(HireFields.PART_TIME)
                        .andWhileInService()
                        .refusing("该人员在本单位尚有未退工的用工记录", Words.REGULATION, "已经登记过的不需要再次登记；重新招用的，先办理退工登记备案"));
    }

    /** How the person and the address of the household are looked at. */
    public static FilingTypeBuilder judged(FilingTypeBuilder type) {
        return type.check("scope-of-address", "户籍类别与户籍地址", Words.REGULATION, PersonChecks::scopeOfAddress)
                .check("scope-of-category", "人员类别与户籍类别", Words.REGULATION, PersonChecks::scopeOfCategory);
    }
}
