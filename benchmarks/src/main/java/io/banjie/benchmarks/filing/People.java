// SPDX-License-Identifier: Apache-2.0
package io.banjie.benchmarks.filing;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;

/** Resident ID numbers of women who are nobody, each given out once. */
public final class People {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";
    private static final LocalDate FIRST = LocalDate.of(1980, 1, 1);
    private static final int DAYS = 7000;
    private static final int ORDERS = 500;
    private static final String[] PLACES = {"220102", "220103", "220104", "220105", "220106", "220112", "220113"};

    private static final AtomicInteger GIVEN =
            new AtomicInteger(ThreadLocalRandom.current().nextInt(DAYS * ORDERS * PLACES.length / 2));

    private People() {}

    /** A number that was not given out before. */
    public static String next() {
        int number = GIVEN.getAndIncrement();
        LocalDate birth = FIRST.plusDays(number % DAYS);
        int order = number / DAYS % ORDERS * 2;
        String place = PLACES[number / DAYS / ORDERS % PLACES.length];
        String seventeen = place + birth.format(DateTimeFormatter.BASIC_ISO_DATE) + "%03d".formatted(order);
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (seventeen.charAt(i) - '0') * WEIGHTS[i];
        }
        return seventeen + CHECKS.charAt(sum % CHECKS.length());
    }
}
