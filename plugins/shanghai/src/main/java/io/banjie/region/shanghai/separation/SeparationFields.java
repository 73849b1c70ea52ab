// SPDX-License-Identifier: Apache-2.0
package io.banjie.region.shanghai.separation;

import static io.banjie.region.shanghai.worker.WorkerFields.HUKOU_ADDRESS;
import static io.banjie.region.shanghai.worker.WorkerFields.HUKOU_SCOPE;
import static io.banjie.region.shanghai.worker.WorkerFields.ID_NUMBER;
import static io.banjie.region.shanghai.worker.WorkerFields.ID_TYPE;
import static io.banjie.region.shanghai.worker.WorkerFields.LOCAL;
import static io.banjie.region.shanghai.worker.WorkerFields.PERSON_CATEGORY;
import static io.banjie.region.shanghai.worker.WorkerFields.WORKER_NAME;

import io.banjie.api.region.form.Condition;
import io.banjie.api.region.form.Field;
import io.banjie.api.region.form.Form;
import io.banjie.api.region.form.Format;
import io.banjie.api.region.form.Section;
import io.banjie.region.shanghai.code.SeparationReasons;
import io.banjie.region.shanghai.code.ShanghaiCodes;
import io.banjie.region.shanghai.hire.HireFields;

/** 退工登记备案: what is asked when somebody leaves, beside what the hire says already. */
public final class SeparationFields {

    public static final Field EMPLOYMENT_START =
            Field.date("employmentStart", "就业起始日期").filledInFrom(HireFields.HIRE_DATE);
    public static final Field EMPLOYMENT_FORM = HireFields.EMPLOYMENT_FORM.filledIn();
    public static final Field OCCUPATION = HireFields.OCCUPATION.filledIn();
    public static final Field CONTRACT_START = HireFields.CONTRACT_START.filledIn();
    public static final Field CONTRACT_END = HireFields.CONTRACT_END.filledIn();

    public static final Field SEPARATION_DATE = Field.date("separationDate", "解除或终止日期")
            .mandatory()
            .eachTimeAnew()
            .hint("劳动关系的最后一天，自这一天起15日内办理退工登记备案")
            .mohrss("ABC916");
    public static final Field REASON = Field.code("separationReason", "退工类别", SeparationReasons.ID)
            .mandatory()
            .mohrss("ABC917");
    public static final Field ARCHIVE_TRANSFER = Field.code("archiveTransfer", "转档形式", ShanghaiCodes.ARCHIVE_TRANSFER)
            .shownWhen(LOCAL)
            .mandatoryWhen(LOCAL)
            .hint("应当在解除或者终止后十五日内办理档案和社会保险关系转移手续(《劳动合同法》第五十条)");
    public static final Field ARCHIVE_AGENCY = Field.text("archiveAgency", "退工备案和委托转档机构")
            .shownWhen(ARCHIVE_TRANSFER.isOneOf("1", "2"))
            .mandatoryWhen(ARCHIVE_TRANSFER.is("1"))
            .upTo(100);
    public static final Field WORKER_PHONE = Field.mobile("workerPhone", "劳动者联系电话")
            .format(Format.ANY)
            .hint("便于通知劳动者领取证明、办理失业登记")
            .mohrss("AAE005");

    public static final Field REASON_ON_CERTIFICATE =
            Field.yesNo("reasonOnCertificate", "劳动者要求写明原因").shownWhen(LOCAL).hint("只有劳动者要求时，《上海市单位退工证明》才写明解除或者终止的原因");

    /** 合同终止: the term is over. */
    static final Condition EXPIRED = REASON.isOneOf("R4401", "R4402");
    /** 退休. */
    static final Condition RETIRED = REASON.isOneOf("R4403", "R4407");
    /** 非全日制退工. */
    static final Condition END_OF_PART_TIME = REASON.is("R7101");

    private SeparationFields() {}

    static Form form() {
        return Form.of(
                        "2018.1",
                        Section.of("worker", "劳动者信息", WORKER_NAME, ID_TYPE, ID_NUMBER),
                        Section.of(
                                "employment",
                                "原用工信息",
                                EMPLOYMENT_START,
                                EMPLOYMENT_FORM,
                                OCCUPATION,
                                HireFields.TERM_TYPE.filledIn(),
                                CONTRACT_START,
                                CONTRACT_END,
                                PERSON_CATEGORY.filledIn(),
                                HUKOU_SCOPE.filledIn(),
                                HUKOU_ADDRESS.filledIn()),
                        Section.of(
                                "separation",
                                "退工信息",
                                SEPARATION_DATE,
                                REASON,
                                ARCHIVE_TRANSFER,
                                ARCHIVE_AGENCY,
                                WORKER_PHONE,
                                REASON_ON_CERTIFICATE))
                .hint("应当自终止或者解除劳动关系之日起15日内办理；提交后即时办结");
    }
}
