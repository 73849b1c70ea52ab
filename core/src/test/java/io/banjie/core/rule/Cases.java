// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.rule;

import io.banjie.api.region.FilingType;
import io.banjie.api.region.code.NationalList;
import io.banjie.api.region.code.Parameters;
import io.banjie.api.region.form.Answers;
import io.banjie.api.region.form.Field;
import io.banjie.api.region.form.Form;
import io.banjie.api.region.form.Section;
import io.banjie.api.region.rule.Case;
import io.banjie.api.region.rule.Rule;
import io.banjie.core.code.NationalLists;
import io.banjie.core.code.RegionCodes;
import io.banjie.core.form.Labels;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;

/** A type with the dates every contract has, and cases of it. */
final class Cases {

    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    static final Duration AMPLE = Duration.ofMinutes(1);

    static final Field TERM = Field.code("termType", "合同类别", NationalList.TERM);
    static final Field START = Field.date("contractStart", "合同起始日期");
    static final Field END = Field.date("contractEnd", "合同结束日期");
    static final Field ID = Field.residentId("idNumber", "身份证号");

    static final Rule END_AFTER_START = Rule.must("end-after-start", END.isAbove(START))
            .at(END)
            .otherwise("结束日期{contractEnd}不晚于起始日期{contractStart}")
            .under("劳动合同法第十二条")
            .fix("请把结束日期改到{contractStart}之后");
    static final Rule NOT_IN_THE_FUTURE =
            Rule.should("start-not-later", START.isNotInTheFuture()).at(START).otherwise("合同尚未开始");

    static final Labels LABELS =
            new Labels(new RegionCodes(List.of(), NationalLists.bundled()), agency -> Optional.empty());

    private Cases() {}

    static FilingType type(Rule... rules) {
        return FilingType.named("contract", "合同")
                .asks(Form.of("1", Section.of("main", "主要", TERM, START, END, ID)))
                .rules(List.of(rules))
                .build();
    }

    static Case of(Map<String, ?> answers) {
        return new Case(
                Answers.of(answers),
                Map.of(),
                Answers.NONE,
                Optional.empty(),
                List.of(),
                List.of(),
                new Parameters(List.of()),
                TODAY);
    }

    static Judge judge(ExecutorService executor) {
        return new Judge("000000", executor, AMPLE);
    }
}
