// SPDX-License-Identifier: Apache-2.0
package io.banjie.region.wuhan.suspension;

import static io.banjie.region.wuhan.suspension.SuspensionFields.STOP_FROM;
import static io.banjie.region.wuhan.suspension.SuspensionFields.STOP_KIND;
import static io.banjie.region.wuhan.suspension.SuspensionFields.STOP_REASON;

import io.banjie.api.region.FilingType;
import io.banjie.api.region.batch.BatchColumn;
import io.banjie.api.region.batch.BatchFormat;
import io.banjie.api.region.document.AttachmentKind;
import io.banjie.api.region.lifecycle.Action;
import io.banjie.api.region.lifecycle.Effect;
import io.banjie.region.wuhan.Sheets;
import io.banjie.region.wuhan.Words;
import io.banjie.region.wuhan.person.PersonFields;
import io.banjie.region.wuhan.person.Task;

/** 减员(暂停缴费): somebody leaves, and contributions are paid no more. */
public final class Suspension {

    /** The filing type's id. */
    public static final String ID = "suspension";

    private Suspension() {}

    /** The filing type. */
    public static FilingType type() {
        return Task.named(ID, "减员(暂停缴费)")
                .asks(SuspensionFields.form())
                .attaching(AttachmentKind.scan("separation", "解除(终止)劳动合同证明").optional())
                .buildsOn(Task.insuredHere())
                .rules(SuspensionRules.all())
                .check("leaving", "减员时间", Words.INSTRUCTIONS, SuspensionRules::leaving)
                .effect(Effect.closes(STOP_FROM))
                .facets(STOP_REASON, STOP_KIND)
                .confirm(Action.SUBMIT, "请核对：{workerName}自{stopFrom}起停止缴费。减员的时间和原因影响该人员的失业保险待遇，审核后立即生效，不能修改")
                .inBatches(sheet())
                .build();
    }

    private static BatchFormat sheet() {
        return BatchFormat.underOneSerialNumber("批量暂停缴费")
                .offering(
                        PersonFields.ID_TYPE,
                        PersonFields.ID_NUMBER,
                        PersonFields.WORKER_NAME,
                        STOP_KIND,
                        STOP_REASON,
                        STOP_FROM,
                        PersonFields.REMARK)
                .with(Sheets.number(), BatchColumn.of(STOP_FROM).alsoCalled("停保时间"))
                .saying(Sheets.ONE_SERIAL_NUMBER, "减员时间填写员工实际离职的日期，切勿填写当前时间");
    }
}
