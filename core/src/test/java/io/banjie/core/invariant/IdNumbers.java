// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.invariant;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Valid resident ID numbers of people who do not exist. */
final class IdNumbers {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_CHARACTERS = "10X98765432";

    private IdNumbers() {}

    /** The number of somebody born on a day; odd sequences are men's. */
    static String of(LocalDate birth, int sequence) {
        String number = "220102" + birth.format(DateTimeFormatter.BASIC_ISO_DATE) + "%03d".formatted(sequence);
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (number.charAt(i) - '0') * WEIGHTS[i];
        }
        return number + CHECK_CHARACTERS.charAt(sum % CHECK_CHARACTERS.length());
    }
}
