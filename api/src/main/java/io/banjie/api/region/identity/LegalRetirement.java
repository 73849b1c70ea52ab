// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.region.identity;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * The earliest day on which a person may reach the legal age of retirement: men at 60, women at 50 at the earliest, both
 * put off step by step since 2025 by 《国务院关于渐进式延迟法定退休年龄的办法》.
 */
public final class LegalRetirement {

    /**
     * How retirement is put off.
     *
     * @param age the age before the reform
     * @param firstBorn the month of birth of the first whom it reaches
     * @param step so many months of birth put it off by one month more
     * @param most the most months it is put off
     */
    private record PuttingOff(int age, YearMonth firstBorn, int step, int most) {
        LocalDate retirement(LocalDate birth) {
            long later = firstBorn.until(YearMonth.from(birth), ChronoUnit.MONTHS);
            long months = later < 0 ? 0 : Math.min(most, later / step + 1);
            return birth.plusYears(age).plusMonths(months);
        }
    }

    private static final PuttingOff MEN = new PuttingOff(60, YearMonth.of(1965, 1), 4, 36);
    private static final PuttingOff WOMEN = new PuttingOff(50, YearMonth.of(1975, 1), 2, 60);

    private static final LocalDate REFORM = LocalDate.of(2025, 1, 1);

    private LegalRetirement() {}

    /** The day by the law as it stands on another day. */
    public static LocalDate earliest(ResidentId person, LocalDate standing) {
        PuttingOff putOff = person.sex() == ResidentId.Sex.MALE ? MEN : WOMEN;
        return standing.isBefore(REFORM) ? person.birth().plusYears(putOff.age()) : putOff.retirement(person.birth());
    }
}
