// SPDX-License-Identifier: Apache-2.0
package io.banjie.region.wuhan.wage;

import io.banjie.api.region.FilingType;
import io.banjie.api.region.batch.BatchColumn;
import io.banjie.api.region.batch.BatchFormat;
import io.banjie.api.region.code.Parameter;
import io.banjie.api.region.document.AttachmentKind;
import io.banjie.api.region.lifecycle.Effect;
import io.banjie.api.region.lifecycle.Status;
import io.banjie.api.region.notice.Notice;
import io.banjie.region.wuhan.Sheets;
import io.banjie.region.wuhan.person.PersonFields;
import io.banjie.region.wuhan.person.Task;
import io.banjie.region.wuhan.person.WageCheck;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** 个人工资年度申报: once a year, on which wage contributions are paid. */
public final class AnnualWage {

    /** The filing type's id. */
    public static final String ID = "annual-wage";

    private static final String TOLD = "【武汉社保】{workerName}：{employer}为您申报的{wageYear}年度缴费工资（上年月均工资{declaredWage}元）"
            + "已于{decidedOn}办结，流水号{serialNumber}。如有疑问，请向单位或者辖区社保处查询。";

    private AnnualWage() {}

    /** The filing type. */
    public static FilingType type() {
        return Task.insuring(Task.named(ID, "个人工资年度申报"))
                .asks(AnnualWageFields.form())
                .attaching(AttachmentKind.scan("wage-sheet", "职工签字确认的工资申报表").optional())
                .buildsOn(Task.insuredHere())
                .check("window", "申报期", DeclarationYear.LAW, DeclarationYear::window)
                .check("year", "申报年度", DeclarationYear.LAW, DeclarationYear::year)
                .check("once", "一年一次", DeclarationYear.LAW, DeclarationYear::once)
                .check("wage-bounds", "缴费工资上下限", WageCheck.BASIS, WageCheck.of(AnnualWageFields.WAGE))
                .effect(new Effect.Continues(AnnualWageFields.EFFECTIVE_FROM.id(), Optional.empty()))
                .facets(AnnualWageFields.YEAR)
                .statusWords(Map.of(Status.SUPERSEDED, "已更正", Status.REVOKED, "已撤销"))
                .inBatches(sheet())
                .tells(Notice.ofApproval(AnnualWageFields.WORKER_MOBILE, TOLD))
                .build();
    }

    /** The figures of the window. */
    public static List<Parameter> parameters() {
        return DeclarationYear.parameters();
    }

    private static BatchFormat sheet() {
        return BatchFormat.underOneSerialNumber("年度单位职工社会保险缴费工资申报表")
                .offering(
                        AnnualWageFields.YEAR,
                        PersonFields.WORKER_NAME,
                        PersonFields.ID_TYPE,
                        PersonFields.ID_NUMBER,
                        AnnualWageFields.WAGE,
                        AnnualWageFields.WORKER_MOBILE)
                .with(
                        Sheets.number(),
                        BatchColumn.of(AnnualWageFields.WORKER_MOBILE).alsoCalled("手机号码"))
                .saying(Sheets.ONE_SERIAL_NUMBER, "每年4月1日至6月30日申报；没有申报的，继续使用上年度基数");
    }
}
