// SPDX-License-Identifier: Apache-2.0
package io.banjie.region.wuhan.person;

import io.banjie.api.region.code.Parameter;
import io.banjie.api.region.code.Parameters;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The legal age of retirement, put off step by step since January 2025: for each so many months by which the age of old is
 * reached after the reform began, by one month more, up to a most.
 */
public enum RetirementAge {
    /** 男职工. */
    MEN("Men", "男职工", 60, "4", "36"),
    /** 原法定退休年龄五十五周岁的女职工. */
    WOMEN_OF_55("Women55", "原法定退休年龄五十五周岁的女职工", 55, "4", "36"),
    /** 原法定退休年龄五十周岁的女职工. */
    WOMEN_OF_50("Women50", "原法定退休年龄五十周岁的女职工", 50, "2", "60");

    /** What it rests on. */
    public static final String BASIS = "《国务院关于渐进式延迟法定退休年龄的办法》第一条";

    /** The code of the field with the work at retirement of women whose age of old is fifty-five. */
    public static final String CADRE = "CADRE";

    private static final YearMonth REFORM = YearMonth.of(2025, 1);

    private final String name;
    private final String label;
    private final int before;
    private final String step;
    private final String most;

    RetirementAge(String name, String label, int before, String step, String most) {
        this.name = name;
        this.label = label;
        this.before = before;
        this.step = step;
        this.most = most;
    }

    /** Which age is a person's. */
    public static RetirementAge of(Person person, Optional<String> jobClass) {
        if (person.male()) {
            return MEN;
        }
        return jobClass.filter(CADRE::equals).isPresent() ? WOMEN_OF_55 : WOMEN_OF_50;
    }

    /** The figures of the reform. */
    public static List<Parameter> parameters() {
        return Arrays.stream(values()).flatMap(RetirementAge::figures).toList();
    }

    private Stream<Parameter> figures() {
        String reform = REFORM.atDay(1).toString();
        return Stream.of(
                Parameter.of(stepId(), label + "每几个月延迟一个月").from(reform, step, BASIS),
                Parameter.of(mostId(), label + "最多延迟的月数").from(reform, most, BASIS));
    }

    private String stepId() {
        return "retirementStep" + name;
    }

    private String mostId() {
        return "retirementMost" + name;
    }

    /** The month in which who was born on this day reaches the age. */
    public YearMonth reachedBy(LocalDate birth, Parameters figures) {
        YearMonth old = YearMonth.from(birth).plusYears(before);
        Optional<BigDecimal> months = figures.value(stepId(), old.atDay(1));
        Optional<BigDecimal> limit = figures.value(mostId(), old.atDay(1));
        if (months.isEmpty() || limit.isEmpty()) {
            return old;
        }
        long late = REFORM.until(old, ChronoUnit.MONTHS) / months.get().longValueExact() + 1;
        return old.plusMonths(Math.min(limit.get().longValueExact(), late));
    }
}
