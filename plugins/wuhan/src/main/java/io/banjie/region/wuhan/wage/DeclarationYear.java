// SPDX-License-Identifier: Apache-2.0
package io.banjie.region.wuhan.wage;

import static io.banjie.region.wuhan.wage.AnnualWageFields.YEAR;

import io.banjie.api.region.code.Parameter;
import io.banjie.api.region.code.Parameters;
import io.banjie.api.region.rule.Case;
import io.banjie.api.region.rule.Findings;
import io.banjie.region.wuhan.person.PersonFields;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;

/** When wages are declared: from April to June, for the year that runs, once. */
final class DeclarationYear {

    private static final String OPENS = "annualWageOpens";
    private static final String CLOSES = "annualWageCloses";
    static final String LAW = "《社会保险费征缴暂行条例》第十条、《社会保险法》第六十条";
    static final String NOTICE = "武汉市每年公布的年度缴费工资申报期";
    private static final int HUNDRED = 100;

    private DeclarationYear() {}

    /** The first and the last day of the window, as month and day in one number. */
    static List<Parameter> parameters() {
        return List.of(
                Parameter.of(OPENS, "个人工资年度申报开始（月日）").from("2000-01-01", "401", NOTICE),
                Parameter.of(CLOSES, "个人工资年度申报截止（月日）").from("2000-01-01", "630", NOTICE));
    }

    /** Wages are declared while the window is open. */
    static void window(Case filing, Findings findings) {
        MonthDay today = MonthDay.from(filing.today());
        Optional<MonthDay> first = day(filing.parameters(), OPENS, filing.today());
        Optional<MonthDay> last = day(filing.parameters(), CLOSES, filing.today());
        if (first.isEmpty() || last.isEmpty()) {
            return;
        }
        if (today.isAfter(last.get())) {
            findings.refuse(
                    YEAR, "本年度申报已于" + written(last.get()) + "截止，继续使用上年度基数", "明年" + written(first.get()) + "起申报");
        } else if (today.isBefore(first.get())) {
            findings.refuse(
                    YEAR,
                    "本年度申报自" + written(first.get()) + "开始",
                    written(first.get()) + "至" + written(last.get()) + "申报");
        }
    }

    /** Only the wage of the year that runs is declared. */
    static void year(Case filing, Findings findings) {
        int running = filing.today().getYear();
        filing.answers()
                .number(YEAR)
                .filter(year -> year.compareTo(BigDecimal.valueOf(running)) != 0)
                .ifPresent(year -> findings.refuse(YEAR, "只能申报" + running + "年度的工资", "申报年度填写" + running));
    }

    /** A year is declared once: what stands since then names it. */
    static void once(Case filing, Findings findings) {
        Optional<String> year = filing.answers().text(YEAR);
        boolean declared = year.isPresent()
                && filing.employments().stream()
                        .filter(employment -> employment.own() && employment.active())
                        .anyMatch(employment -> employment.answers().text(YEAR).equals(year));
        if (declared) {
            findings.refuse(YEAR, "该人员" + year.get() + "年度的工资已经申报", "申报有误的，在参保人员列表中选择该人员，办理“工资更正”");
        }
    }

    /** What was declared for a year is mended before that year ends. */
    static void runs(Case filing, Findings findings) {
        filing.foundation()
                .flatMap(declared -> declared.text(YEAR))
                .filter(year -> !year.equals(String.valueOf(filing.today().getYear())))
                .ifPresent(year ->
                        findings.refuse(PersonFields.ID_NUMBER, year + "年度的申报不能再更正", "只能更正本年度的申报；以前年度的，携带资料到辖区社保处办理"));
    }

    private static Optional<MonthDay> day(Parameters figures, String id, LocalDate today) {
        return figures.value(id, today)
                .map(BigDecimal::intValueExact)
                .map(number -> MonthDay.of(number / HUNDRED, number % HUNDRED));
    }

    private static String written(MonthDay day) {
        return day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }
}
