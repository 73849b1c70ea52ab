// SPDX-License-Identifier: Apache-2.0
package io.banjie.region.shanghai.hire;

import static io.banjie.region.shanghai.hire.HireFields.CONTRACT_END;
import static io.banjie.region.shanghai.hire.HireFields.HIRE_DATE;

import io.banjie.api.region.FilingType;
import io.banjie.api.region.FilingTypeBuilder;
import io.banjie.api.region.lifecycle.Action;
import io.banjie.api.region.lifecycle.Effect;
import io.banjie.region.shanghai.Sheets;
import io.banjie.region.shanghai.paper.Receipt;
import io.banjie.region.shanghai.worker.PersonChecks;
import io.banjie.region.shanghai.worker.UnlikelyDay;
import io.banjie.region.shanghai.worker.WorkerFields;
import io.banjie.region.shanghai.worker.WorkerFiling;

/** 招工登记备案: somebody is hired. */
public final class Hire {

    /** The filing type's id. */
    public static final String ID = "hire";

    private Hire() {}

    /** The filing type. */
    public static FilingType type() {
        FilingTypeBuilder type =
                WorkerFiling.named(ID, "招工登记备案").asks(HireFields.form()).rules(HireRules.all());
        return WorkerFiling.serving(WorkerFiling.judged(type))
                .check("working-age", "招用年龄", "《劳动法》第十五条", PersonChecks.workingAge(HIRE_DATE))
                .check("retirement-age", "退休年龄", "《劳动合同法实施条例》第二十一条", PersonChecks.retirementAge(HIRE_DATE))
                .check("written-in-time", "书面劳动合同", "《劳动合同法》第十条、第八十二条", HireRules::writtenInTime)
                .check("unlikely-day", "少见的日期", "《就业服务与就业管理规定》第六十二条", UnlikelyDay.of(HIRE_DATE))
                .dueWithin(HireRules.within30Days())
                .effect(Effect.opens(Effect.Kind.CONTRACT, HIRE_DATE, CONTRACT_END))
                .facets(
                        HireFields.EMPLOYMENT_FORM,
                        WorkerFields.PERSON_CATEGORY,
                        WorkerFields.HUKOU_SCOPE,
                        HireFields.TERM_TYPE)
                .confirm(
                        Action.SAVE,
                        "请核对:{workerName} {hireDate} 招工(录用)；最迟办理日{lastDay}，今天还剩{daysLeft}天。办结后{window}内可自行撤回，之后须提交修改单")
                .issues(Receipt.of("招工登记备案", HIRE_DATE))
                .inBatches(Sheets.ofHires())
                .build();
    }
}
