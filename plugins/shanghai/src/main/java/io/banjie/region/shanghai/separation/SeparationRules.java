// SPDX-License-Identifier: Apache-2.0
package io.banjie.region.shanghai.separation;

import static io.banjie.region.shanghai.separation.SeparationFields.ARCHIVE_TRANSFER;
import static io.banjie.region.shanghai.separation.SeparationFields.CONTRACT_END;
import static io.banjie.region.shanghai.separation.SeparationFields.EMPLOYMENT_START;
import static io.banjie.region.shanghai.separation.SeparationFields.END_OF_PART_TIME;
import static io.banjie.region.shanghai.separation.SeparationFields.EXPIRED;
import static io.banjie.region.shanghai.separation.SeparationFields.REASON;
import static io.banjie.region.shanghai.separation.SeparationFields.RETIRED;
import static io.banjie.region.shanghai.separation.SeparationFields.SEPARATION_DATE;

import io.banjie.api.region.form.Condition;
import io.banjie.api.region.form.Operand;
import io.banjie.api.region.rule.Case;
import io.banjie.api.region.rule.Deadline;
import io.banjie.api.region.rule.Findings;
import io.banjie.api.region.rule.Rule;
import io.banjie.region.shanghai.Words;
import io.banjie.region.shanghai.hire.HireFields;
import io.banjie.region.shanghai.worker.PersonChecks;
import io.banjie.region.shanghai.worker.WorkerFields;
import java.time.LocalDate;
import java.util.List;

/** How a separation is judged. */
final class SeparationRules {

    private static final Condition NOTHING_TO_TRANSFER = Condition.any(
            WorkerFields.PERSON_CATEGORY.isOneOf("04", WorkerFields.RETIRED_AND_REHIRED), RETIRED, REASON.is("R4404"));

    private SeparationRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.must("after-start", SEPARATION_DATE.isAtLeast(EMPLOYMENT_START))
                        .at(SEPARATION_DATE)
                        .otherwise("退工日期早于就业起始日期")
                        .under(Words.REGULATION)
                        .fix("请核对解除或终止日期；就业起始日期为{employmentStart}，有误的须先提交修改单更正招工备案"),
                Rule.must("left-by-today", SEPARATION_DATE.isNotInTheFuture())
                        .at(SEPARATION_DATE)
                        .otherwise("退工日期不能晚于今天")
                        .under(Words.REGULATION)
                        .fix("劳动关系结束之后再办理，或者更正解除或终止日期"),
                Rule.must("part-time-reason", HireFields.PART_TIME)
                        .when(END_OF_PART_TIME)
                        .at(REASON)
                        .otherwise("非全日制退工只适用于非全日制用工")
                        .under("《劳动合同法》第七十一条")
                        .fix("请选择与解除或者终止情形相符的退工类别"),
                Rule.should("expiry-day", new Condition.Equals(Operand.of(SEPARATION_DATE), Operand.of(CONTRACT_END)))
                        .when(EXPIRED)
                        .at(SEPARATION_DATE)
                        .otherwise("合同终止的，退工日期一般为劳动合同终止日期{contractEnd}")
                        .under("《劳动合同法》第四十四条第（一）项、第四十五条")
                        .fix("请核对解除或终止日期和退工类别；依法顺延的可以继续提交"),
                Rule.should("part-time-archive", HireFields.PART_TIME)
                        .when(ARCHIVE_TRANSFER.is("4"))
                        .at(ARCHIVE_TRANSFER)
                        .otherwise("全日制用工退工一般需要转移档案")
                        .under("《劳动合同法》第五十条")
                        .fix("请核对转档形式"),
                Rule.should("archive-stays", NOTHING_TO_TRANSFER)
                        .when(ARCHIVE_TRANSFER.is("3"))
                        .at(ARCHIVE_TRANSFER)
                        .otherwise("“无需转档”一般只适用于协保、退休等人员")
                        .under("《劳动合同法》第五十条")
                        .fix("请核对转档形式"));
    }

    /** Who is said to retire is old enough. */
    static void ofAge(Case filing, Findings findings) {
        LocalDate left = filing.answers().date(SEPARATION_DATE).orElse(filing.today());
        boolean retires = RETIRED.holds(filing.answers(), filing.today());
        PersonChecks.residentId(filing)
                .filter(id -> retires && !PersonChecks.ofAge(id, left))
                .ifPresent(id -> findings.warn(REASON, "此人在" + left + "尚未达到法定退休年龄", "请核对退工类别；因病、特殊工种等提前退休的可以继续提交"));
    }

    static Deadline within15Days() {
        return Deadline.days(15, SEPARATION_DATE)
                .shifted()
                .thenOnlyAtTheCounter()
                .saying(
                        "已超过终止或者解除劳动关系之日起15日,请选择补办并说明原因(柜面受理)",
                        Words.REGULATION,
                        "最迟应于{lastDay}办理，现已逾期{daysLate}天：请携带解除或者终止劳动合同的材料到所在区就业促进中心补办；日期写错的，更正解除或终止日期");
    }
}
