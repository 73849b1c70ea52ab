// SPDX-License-Identifier: Apache-2.0
package io.banjie.itests.scene;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Numbers of people and employers that nobody has, with the right check digits. */
public final class Identities {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Set<String> GIVEN = ConcurrentHashMap.newKeySet();

    private static final int[] ID_WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String ID_CHECKS = "10X98765432";

    private static final String CREDIT_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] CREDIT_WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
    private static final String ORGANISATION_ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    private Identities() {}

    /** A woman's resident ID number that was not given out before. */
    public static String woman() {
        return person(0);
    }

    /** A man's resident ID number that was not given out before. */
    public static String man() {
        return person(1);
    }

    private static String person(int odd) {
        while (true) {
            LocalDate birth = LocalDate.of(1980, 1, 1).plusDays(RANDOM.nextInt(7000));
            int order = RANDOM.nextInt(50) * 20 + RANDOM.nextInt(10) * 2 + odd;
            String number =
                    residentId("220102" + birth.format(DateTimeFormatter.BASIC_ISO_DATE) + "%03d".formatted(order));
            if (GIVEN.add(number)) {
                return number;
            }
        }
    }

    private static String residentId(String seventeen) {
        int sum = 0;
        for (int i = 0; i < ID_WEIGHTS.length; i++) {
            sum += (seventeen.charAt(i) - '0') * ID_WEIGHTS[i];
        }
        return seventeen + ID_CHECKS.charAt(sum % 11);
    }

    /** A company's credit code that was not given out before. */
    public static String company() {
        return company("220102");
    }

    /** The same of a company registered in a division. */
    public static String company(String division) {
        while (true) {
            String organisation = organisation("MA%06d".formatted(RANDOM.nextInt(1_000_000)));
            String code = creditCode("91" + division + organisation);
            if (GIVEN.add(code)) {
                return code;
            }
        }
    }

    private static String organisation(String eight) {
        int sum = 0;
        for (int i = 0; i < ORGANISATION_WEIGHTS.length; i++) {
            sum += ORGANISATION_ALPHABET.indexOf(eight.charAt(i)) * ORGANISATION_WEIGHTS[i];
        }
        int check = 11 - sum % 11;
        return eight + (check == 10 ? "X" : check == 11 ? "0" : String.valueOf(check));
    }

    private static String creditCode(String seventeen) {
        int sum = 0;
        for (int i = 0; i < CREDIT_WEIGHTS.length; i++) {
            sum += CREDIT_ALPHABET.indexOf(seventeen.charAt(i)) * CREDIT_WEIGHTS[i];
        }
        return seventeen + CREDIT_ALPHABET.charAt((31 - sum % 31) % 31);
    }
}
