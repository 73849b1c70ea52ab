// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.batch;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Rows about people, as they stand in a file. */
final class People {

    static final String HEADINGS = "worker,number,form,start,end\n";

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";

    private People() {}

    /** The resident ID number of a person by a number. */
    static String id(int person) {
        String seventeen =
                "2201021990%02d%02d%03d".formatted(person / 20000 + 1, person / 1000 % 20 + 1, person % 1000);
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (seventeen.charAt(i) - '0') * WEIGHTS[i];
        }
        return seventeen + CHECKS.charAt(sum % 11);
    }

    /** A row that nothing speaks against. */
    static String good(int person) {
        return row(person, "1");
    }

    /** A row with this form of employment. */
    static String row(int person, String form) {
        return "张三,%s,%s,2026-03-01,2027-02-28%n".formatted(id(person), form);
    }

    /** A row whose contract ends before it begins. */
    static String bad(int person) {
        return "张三,%s,1,2026-03-01,2026-02-01%n".formatted(id(person));
    }

    /** A file of good rows about persons from one number on. */
    static String file(int first, int many) {
        return IntStream.range(first, first + many)
                .mapToObj(People::good)
                .collect(Collectors.joining("", HEADINGS, ""));
    }

    /** A file of these rows. */
    static String file(String... rows) {
        return HEADINGS + String.join("", rows);
    }
}
