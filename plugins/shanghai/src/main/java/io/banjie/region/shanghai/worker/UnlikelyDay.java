// SPDX-License-Identifier: Apache-2.0
package io.banjie.region.shanghai.worker;

import io.banjie.api.region.form.Field;
import io.banjie.api.region.identity.ResidentId;
import io.banjie.api.region.rule.Case;
import io.banjie.api.region.rule.Check;
import io.banjie.api.region.rule.Findings;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Days that are more often mistyped than meant. A wrong day is the most frequent mistake there is and cannot be taken back
 * by the employer alone, so it is warned of; nothing is refused.
 */
public final class UnlikelyDay {

    private static final int LONG_AGO = 30;
    private static final int JUST_NOW = 15;
    private static final String LOOK = "请核对日期；确实无误的可以继续提交";

    private final Case filing;
    private final Findings findings;
    private final Field field;
    private final LocalDate day;

    private UnlikelyDay(Case filing, Findings findings, Field field, LocalDate day) {
        this.filing = filing;
        this.findings = findings;
        this.field = field;
        this.day = day;
    }

    /** Looks at a day of the form. */
    public static Check of(Field field) {
        return (filing, findings) -> filing.answers()
                .date(field)
                .filter(day -> !day.isAfter(filing.today()))
                .ifPresent(day -> new UnlikelyDay(filing, findings, field, day).look());
    }

    private void look() {
        if (day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            warn(day + "是星期日");
        }
        if (ago(day) > LONG_AGO) {
            warn(day + "距今天已有" + ago(day) + "天");
        }
        if (PersonChecks.residentId(filing).filter(this::isBirthday).isPresent()) {
            warn(day + "与此人的生日同月同日");
        }
        swapped().filter(this::wasMeant).ifPresent(meant -> warn("月和日可能写反了：" + day + "是否应为" + meant));
    }

    private void warn(String message) {
        findings.warn(field, message, LOOK);
    }

    private long ago(LocalDate past) {
        return ChronoUnit.DAYS.between(past, filing.today());
    }

    private boolean isBirthday(ResidentId person) {
        return MonthDay.from(person.birth()).equals(MonthDay.from(day));
    }

    /** The day with month and day of the month exchanged, where that is another day. */
    private Optional<LocalDate> swapped() {
        boolean possible = day.getDayOfMonth() <= 12 && day.getDayOfMonth() != day.getMonthValue();
        return possible
                ? Optional.of(LocalDate.of(day.getYear(), day.getDayOfMonth(), day.getMonthValue()))
                : Optional.empty();
    }

    /** Somebody who files at once wrote a day of some time ago. */
    private boolean wasMeant(LocalDate other) {
        return ago(day) > JUST_NOW && ago(other) >= 0 && ago(other) <= JUST_NOW;
    }
}
