// SPDX-License-Identifier: Apache-2.0
package io.banjie.region.shanghai.separation;

import static io.banjie.region.shanghai.separation.SeparationFields.SEPARATION_DATE;

import io.banjie.api.region.FilingType;
import io.banjie.api.region.lifecycle.Action;
import io.banjie.api.region.lifecycle.Effect;
import io.banjie.api.region.lifecycle.Foundation;
import io.banjie.region.shanghai.Sheets;
import io.banjie.region.shanghai.Words;
import io.banjie.region.shanghai.contract.LabourContract;
import io.banjie.region.shanghai.hire.Hire;
import io.banjie.region.shanghai.paper.Receipt;
import io.banjie.region.shanghai.paper.SeparationCertificate;
import io.banjie.region.shanghai.worker.UnlikelyDay;
import io.banjie.region.shanghai.worker.WorkerFields;
import io.banjie.region.shanghai.worker.WorkerFiling;
import java.util.List;

/** 退工登记备案: somebody leaves. */
public final class Separation {

    /** The filing type's id. */
    public static final String ID = "separation";

    private static final Foundation EMPLOYMENT = new Foundation(
            List.of(Hire.ID, LabourContract.ID),
            false,
            "没有此人在本单位的招工备案记录，或者已经退工",
            Words.REGULATION,
            "请在【在职人员】中选择要退工的人员；没有招工备案的，先办理招工登记备案");

    private Separation() {}

    /** The filing type. */
    public static FilingType type() {
        return WorkerFiling.named(ID, "退工登记备案")
                .alsoForTheWorker()
                .buildsOn(EMPLOYMENT)
                .asks(SeparationFields.form())
                .rules(SeparationRules.all())
                .check("of-age", "退休年龄", "《劳动合同法实施条例》第二十一条", SeparationRules::ofAge)
                .check("unlikely-day", "少见的日期", Words.REGULATION, UnlikelyDay.of(SEPARATION_DATE))
                .dueWithin(SeparationRules.within15Days())
                .effect(Effect.closes(SEPARATION_DATE))
                .facets(SeparationFields.REASON, WorkerFields.HUKOU_SCOPE, SeparationFields.EMPLOYMENT_FORM)
                .confirm(
                        Action.SAVE,
                        "请核对:{workerName} {separationDate} 退工，距录用{sinceFoundation}；最迟办理日{lastDay}，今天还剩{daysLeft}天。"
                                + "办结后{window}内可自行撤回，之后须提交修改单")
                .issues(SeparationCertificate.kind())
                .issues(Receipt.of("退工登记备案", SEPARATION_DATE))
                .inBatches(Sheets.ofSeparations())
                .build();
    }
}
