// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.region.identity;

import io.banjie.api.region.identity.IdentityDefect.Kind;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A resident ID number (公民身份号码) of GB 11643-1999: six digits of division, eight of birth, three of sequence whose
 * last is odd for men, and a check character by ISO 7064 MOD 11-2. Withdrawn division codes are valid.
 *
 * @param number the eighteen characters, valid
 */
public record ResidentId(String number) {

    private static final Pattern SHAPE = Pattern.compile("\\d{17}[0-9X]");
    private static final Pattern OLD_SHAPE = Pattern.compile("\\d{15}");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_CHARACTERS = "10X98765432";
    private static final LocalDate EARLIEST_BIRTH = LocalDate.of(1900, 1, 1);

    public ResidentId {
        if (!defects(number, LocalDate.MAX).isEmpty()) {
            throw new IllegalArgumentException("not a resident ID");
        }
    }

    /** The sex that the number states. */
    public enum Sex {
        /** Code 1 of GB/T 2261.1. */
        MALE("1"),
        /** Code 2 of GB/T 2261.1. */
        FEMALE("2");

        private final String code;

        Sex(String code) {
            this.code = code;
        }

        /** The code of GB/T 2261.1. */
        public String code() {
            return code;
        }
    }

    /**
     * What people mean when they type a number: blanks and invisible characters dropped, full-width characters made
     * half-width, x made X, fifteen digits of the old standard lengthened. A letter O stays an O and is refused later.
     */
    public static String normalise(String typed) {
        String text = IdentityText.normalise(typed);
        return OLD_SHAPE.matcher(text).matches() ? lengthen(text) : text;
    }

    private static String lengthen(String fifteen) {
        String seventeen = fifteen.substring(0, 6) + "19" + fifteen.substring(6);
        return seventeen + checkCharacter(seventeen);
    }

    /**
     * All that is wrong with the number as it stands; empty when it is valid.
     *
     * @param number the number, not normalised here
     * @param today the last possible day of birth
     */
    public static List<IdentityDefect> defects(String number, LocalDate today) {
        Objects.requireNonNull(today, "today");
        Optional<IdentityDefect> shape = shapeDefect(number);
        if (shape.isPresent()) {
            return List.of(shape.get());
        }
        List<IdentityDefect> defects = new ArrayList<>();
        birthDefect(number.substring(6, 14), today).ifPresent(defects::add);
        char expected = checkCharacter(number.substring(0, 17));
        if (expected != number.charAt(17)) {
            defects.add(IdentityDefect.of(Kind.CHECK_CHARACTER, expected, number.charAt(17)));
        }
        return defects;
    }

    private static Optional<IdentityDefect> shapeDefect(String number) {
        if (SHAPE.matcher(number).matches()) {
            return Optional.empty();
        }
        int length = number.codePointCount(0, number.length());
        if (length != 18) {
            return Optional.of(IdentityDefect.of(Kind.LENGTH, length));
        }
        String strange = number.substring(0, number.length() - 1).replaceAll("[0-9]", "")
                + number.substring(number.length() - 1).replaceAll("[0-9X]", "");
        return Optional.of(IdentityDefect.of(Kind.CHARACTERS, strange));
    }

    private static Optional<IdentityDefect> birthDefect(String digits, LocalDate today) {
        try {
            LocalDate birth = day(digits);
            boolean possible = !birth.isBefore(EARLIEST_BIRTH) && !birth.isAfter(today);
            return possible ? Optional.empty() : Optional.of(IdentityDefect.of(Kind.BIRTH_OUT_OF_RANGE, birth));
        } catch (DateTimeException noSuchDay) {
            return Optional.of(IdentityDefect.of(Kind.BIRTH_IMPOSSIBLE, digits));
        }
    }

    private static LocalDate day(String digits) {
        return LocalDate.of(
                Integer.parseInt(digits.substring(0, 4)),
                Integer.parseInt(digits.substring(4, 6)),
                Integer.parseInt(digits.substring(6, 8)));
    }

    private static char checkCharacter(String seventeen) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (seventeen.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECK_CHARACTERS.charAt(sum % 11);
    }

    /** The number as a resident ID when it is valid after normalisation, else nothing. */
    public static Optional<ResidentId> parse(String typed, LocalDate today) {
        String number = normalise(typed);
        return defects(number, today).isEmpty() ? Optional.of(new ResidentId(number)) : Optional.empty();
    }

    /** The six digits of the division that first issued it; may have been withdrawn since. */
    public String division() {
        return number.substring(0, 6);
    }

    /** The day of birth. */
    public LocalDate birth() {
        return day(number.substring(6, 14));
    }

    /** The sex stated by the seventeenth digit. */
    public Sex sex() {
        return (number.charAt(16) - '0') % 2 == 1 ? Sex.MALE : Sex.FEMALE;
    }

    /** The masked form: the birth date and sequence are personal data and must not reach a log. */
    @Override
    public String toString() {
        return IdentityText.mask(number);
    }
}
