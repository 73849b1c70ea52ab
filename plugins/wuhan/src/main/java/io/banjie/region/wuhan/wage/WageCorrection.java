// SPDX-License-Identifier: Apache-2.0
package io.banjie.region.wuhan.wage;

import static io.banjie.region.wuhan.person.PersonFields.ID_NUMBER;
import static io.banjie.region.wuhan.person.PersonFields.ID_TYPE;
import static io.banjie.region.wuhan.person.PersonFields.WORKER_NAME;

import io.banjie.api.region.FilingType;
import io.banjie.api.region.code.CodeItem;
import io.banjie.api.region.code.CodeList;
import io.banjie.api.region.document.AttachmentKind;
import io.banjie.api.region.form.Condition;
import io.banjie.api.region.form.Field;
import io.banjie.api.region.form.Form;
import io.banjie.api.region.form.Section;
import io.banjie.api.region.lifecycle.Effect;
import io.banjie.api.region.lifecycle.Effect.Corrects;
import io.banjie.api.region.lifecycle.Foundation;
import io.banjie.region.wuhan.person.Task;
import java.util.List;
import java.util.stream.Stream;

/** 个人工资年度申报更正: what was declared wrongly for the year that runs is mended, or not declared any more, once the office agrees. */
public final class WageCorrection {

    /** The filing type's id. */
    public static final String ID = "annual-wage-correction";

    private static final String KINDS = "C-MEND-WH";
    private static final String WRONGS = "C-MEND-FIELD-WH";

    static final Field KIND = Field.code("kind", "更正方式", KINDS).mandatory().initially(Corrects.AMEND);

    private static final Condition AMENDS = KIND.is(Corrects.AMEND);

    static final Field WRONG = Field.code("wrongField", "更正项目", WRONGS)
            .initially(AnnualWageFields.WAGE.id())
            .shownWhen(AMENDS)
            .mandatoryWhen(AMENDS);
    static final Field OLD = Field.text("oldValue", "原内容").upTo(200).shownWhen(AMENDS);
    static final Field RIGHT =
            Field.text("newValue", "更正后内容").upTo(200).shownWhen(AMENDS).mandatoryWhen(AMENDS);
    static final Field REASON =
            Field.text("correctionReason", "更正原因").mandatory().upTo(200).wideLine();

    private WageCorrection() {}

    /** The filing type. */
    public static FilingType type() {
        return Task.byOffice(ID, "个人工资年度申报更正")
                .asks(Form.of(
                                "2018.1",
                                Section.of("person", "职工信息", WORKER_NAME, ID_TYPE, ID_NUMBER),
                                Section.of("correction", "更正内容", KIND, WRONG, OLD, RIGHT, REASON))
                        .hint("由辖区社保处审核；审核通过前，原申报继续有效"))
                .attaching(AttachmentKind.scan("wage-sheet", "加盖财务章的工资表或收入证明").optional())
                .buildsOn(Foundation.ofFiling(
                        List.of(AnnualWage.ID),
                        "没有可以更正的个人工资年度申报",
                        DeclarationYear.LAW,
                        "请在参保人员列表中选择该人员本年度已经结束的申报，办理“工资更正”"))
                .check("year-runs", "申报年度", DeclarationYear.LAW, DeclarationYear::runs)
                .effect(Effect.corrects(KIND, WRONG, OLD, RIGHT))
                .build();
    }

    /** The code lists that only a correction asks for. */
    public static List<CodeList> lists() {
        return List.of(
                CodeList.of(
                        KINDS,
                        "更正方式",
                        "2018",
                        DeclarationYear.NOTICE,
                        CodeItem.of(Corrects.AMEND, "更正"),
                        CodeItem.of(Corrects.REVOKE, "撤销申报")),
                CodeList.of(
                        WRONGS,
                        "更正项目",
                        "2018",
                        DeclarationYear.NOTICE,
                        Stream.of(
                                        AnnualWageFields.WAGE,
                                        AnnualWageFields.EFFECTIVE_FROM,
                                        AnnualWageFields.WORKER_MOBILE)
                                .map(field -> CodeItem.of(field.id(), field.label()))
                                .toArray(CodeItem[]::new)));
    }
}
