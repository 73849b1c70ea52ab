// SPDX-License-Identifier: Apache-2.0
package io.banjie.region.shanghai.correction;

import static io.banjie.region.shanghai.worker.WorkerFields.HUKOU_ADDRESS;
import static io.banjie.region.shanghai.worker.WorkerFields.HUKOU_SCOPE;
import static io.banjie.region.shanghai.worker.WorkerFields.ID_NUMBER;
import static io.banjie.region.shanghai.worker.WorkerFields.ID_TYPE;
import static io.banjie.region.shanghai.worker.WorkerFields.PERSON_CATEGORY;
import static io.banjie.region.shanghai.worker.WorkerFields.WORKER_NAME;

import io.banjie.api.region.code.CodeItem;
import io.banjie.api.region.code.CodeList;
import io.banjie.api.region.form.Condition;
import io.banjie.api.region.form.Field;
import io.banjie.api.region.form.Form;
import io.banjie.api.region.form.Section;
import io.banjie.api.region.lifecycle.Effect.Corrects;
import io.banjie.region.shanghai.contract.LabourContractFields;
import io.banjie.region.shanghai.hire.HireFields;
import io.banjie.region.shanghai.separation.SeparationFields;
import java.util.List;
import java.util.stream.Stream;

/** 修改单: what is asked of somebody who typed something wrong. */
public final class CorrectionFields {

    private static final String KINDS = "C-MEND-SH";
    private static final String WRONGS = "C-MEND-FIELD-SH";
    private static final String PLATFORM = "上海市招退工自助经办平台";

    public static final Field KIND = Field.code("kind", "修改方式", KINDS).mandatory();

    static final Condition AMENDS = KIND.is(Corrects.AMEND);

    public static final Field WRONG =
            Field.code("wrongField", "错误项目", WRONGS).shownWhen(AMENDS).mandatoryWhen(AMENDS);
    public static final Field OLD =
            Field.text("oldValue", "原内容").shownWhen(AMENDS).upTo(200).hint("与已备案的内容一致；不填的，以已备案的内容为准");
    public static final Field RIGHT = Field.text("newValue", "更正后内容")
            .shownWhen(AMENDS)
            .mandatoryWhen(AMENDS)
            .upTo(200)
            .hint("日期写作2018-06-26的形式");
    public static final Field REASON =
            Field.text("correctionReason", "修改原因").mandatory().upTo(200).wideLine();
    public static final Field WORKER_AWARE =
            Field.yesNo("workerAware", "劳动者是否知晓").mandatory();

    private CorrectionFields() {}

    /** The code lists that only a correction asks for. */
    public static List<CodeList> lists() {
        return List.of(
                CodeList.of(
                        KINDS,
                        "修改方式",
                        "2018",
                        PLATFORM,
                        CodeItem.of(Corrects.REVOKE, "撤销"),
                        CodeItem.of(Corrects.AMEND, "更正")),
                CodeList.of(
                        WRONGS,
                        "错误项目",
                        "2018",
                        PLATFORM,
                        amendable()
                                .map(field -> CodeItem.of(field.id(), field.label()))
                                .toArray(CodeItem[]::new)));
    }

    /** What may be amended; another person is another filing. */
    private static Stream<Field> amendable() {
        return Stream.of(
                HireFields.HIRE_DATE,
                SeparationFields.SEPARATION_DATE,
                SeparationFields.REASON,
                SeparationFields.ARCHIVE_TRANSFER,
                SeparationFields.ARCHIVE_AGENCY,
                WORKER_NAME,
                PERSON_CATEGORY,
                HUKOU_SCOPE,
                HUKOU_ADDRESS,
                HireFields.EMPLOYMENT_FORM,
                HireFields.OCCUPATION,
                HireFields.TERM_TYPE,
                HireFields.CONTRACT_START,
                HireFields.CONTRACT_END,
                LabourContractFields.CONTRACT_NO,
                LabourContractFields.SIGNED_ON);
    }

    static Form form() {
        return Form.of(
                        "2018.1",
                        Section.of("worker", "劳动者信息", WORKER_NAME, ID_TYPE, ID_NUMBER),
                        Section.of("correction", "修改内容", KIND, WRONG, OLD, RIGHT, REASON, WORKER_AWARE))
                .hint("由所在区就业促进中心或者分中心审核；审核同意前，原备案继续有效");
    }
}
