// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.region.identity;

import io.banjie.api.region.identity.IdentityDefect.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A unified social credit code (统一社会信用代码) of GB 32100-2015: registering department, category, six digits of
 * division, an organisation code of GB 11714 and a check character. The letters I, O, S, V and Z never occur.
 *
 * @param code the eighteen characters, of the right shape
 */
public record CreditCode(String code) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final Pattern SHAPE = Pattern.compile("[0-9A-HJ-NP-RTUWXY]{2}\\d{6}[0-9A-HJ-NP-RTUWXY]{10}");
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

    public CreditCode {
        if (!SHAPE.matcher(code).matches()) {
            throw new IllegalArgumentException("not the shape of a unified social credit code");
        }
    }

    /** What people mean when they type a code: blanks dropped, full-width made half-width, letters made upper-case. */
    public static String normalise(String typed) {
        return IdentityText.normalise(typed);
    }

    /** All that is wrong with the code as it stands, not normalised here; empty when it is valid. */
    public static List<IdentityDefect> defects(String code) {
        Optional<IdentityDefect> shape = shapeDefect(code);
        if (shape.isPresent()) {
            return List.of(shape.get());
        }
        List<IdentityDefect> defects = new ArrayList<>();
        char expected = checkCharacter(code);
        if (expected != code.charAt(17)) {
            defects.add(IdentityDefect.of(Kind.CHECK_CHARACTER, expected, code.charAt(17)));
        }
        char organisationExpected = organisationCheckCharacter(code.substring(8, 16));
        if (organisationExpected != code.charAt(16)) {
            defects.add(IdentityDefect.of(Kind.ORGANISATION_CHECK_CHARACTER, organisationExpected, code.charAt(16)));
        }
        return defects;
    }

    private static Optional<IdentityDefect> shapeDefect(String code) {
        if (SHAPE.matcher(code).matches()) {
            return Optional.empty();
        }
        int length = code.codePointCount(0, code.length());
        if (length != 18) {
            return Optional.of(IdentityDefect.of(Kind.LENGTH, length));
        }
        String strange = code.replaceAll("[" + ALPHABET + "]", "");
        String misplaced = strange.isEmpty() ? code.substring(2, 8).replaceAll("\\d", "") : strange;
        return Optional.of(IdentityDefect.of(Kind.CHARACTERS, misplaced));
    }

    private static char checkCharacter(String code) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += ALPHABET.indexOf(code.charAt(i)) * WEIGHTS[i];
        }
        return ALPHABET.charAt((31 - sum % 31) % 31);
    }

    /** The ninth character that GB 11714 demands after these eight. */
    public static char organisationCheckCharacter(String eight) {
        int sum = 0;
        for (int i = 0; i < ORGANISATION_WEIGHTS.length; i++) {
            sum += Character.digit(eight.charAt(i), 36) * ORGANISATION_WEIGHTS[i];
        }
        int check = 11 - sum % 11;
        return check == 10 ? 'X' : Character.forDigit(check % 11, 10);
    }

    /** The code when it is valid after normalisation, else nothing. */
    public static Optional<CreditCode> parse(String typed) {
        String code = normalise(typed);
        return defects(code).isEmpty() ? Optional.of(new CreditCode(code)) : Optional.empty();
    }

    /** The registering department: 1 staffing office, 5 civil affairs, 9 market supervision and others. */
    public char department() {
        return code.charAt(0);
    }

    /** The category within the department, for example 1 enterprise or 2 individual business under 9. */
    public char category() {
        return code.charAt(1);
    }

    /** The six digits of the division that registered it. */
    public String division() {
        return code.substring(2, 8);
    }

    /** The nine characters of the organisation code inside. */
    public String organisationCode() {
        return code.substring(8, 17);
    }
}
