// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.region.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The house's vectors: every number with what is expected of it, in the vectors' own words. */
class VectorsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @DisplayName("a number is judged as the vectors say")
    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvFileSource(resources = "/vectors.csv", numLinesToSkip = 1)
    void judgedAsTheVectorsSay(String kind, String value, String expected) {
        String verdict = kind.equals("RID") ? residentIdVerdict(value, expected) : creditCodeVerdict(value);
        assertThat(verdict).isEqualTo(expected);
    }

    private static String residentIdVerdict(String value, String expected) {
        if (expected.startsWith("upgrade to ")) {
            return "upgrade to " + ResidentId.normalise(value);
        }
        if (expected.equals("VALID after upper-casing")) {
            assertThat(ResidentId.defects(value, TODAY)).isNotEmpty();
            return verdict("checksum", ResidentId.defects(ResidentId.normalise(value), TODAY)) + " after upper-casing";
        }
        return verdict("checksum", ResidentId.defects(value, TODAY));
    }

    private static String creditCodeVerdict(String value) {
        List<IdentityDefect> defects = CreditCode.defects(value);
        boolean shape = defects.stream()
                .anyMatch(defect ->
                        defect.kind() == IdentityDefect.Kind.LENGTH || defect.kind() == IdentityDefect.Kind.CHARACTERS);
        return shape ? shapeVerdict(value, defects.get(0)) : verdict("USCC check", defects);
    }

    private static String shapeVerdict(String value, IdentityDefect defect) {
        String strange = defect.kind() == IdentityDefect.Kind.LENGTH
                ? ""
                : defect.details()
                        .get(0)
                        .chars()
                        .mapToObj(character -> "'" + (char) character + "'")
                        .collect(Collectors.joining(", "));
        return "format [" + strange + "] len " + value.length();
    }

    private static String verdict(String check, List<IdentityDefect> defects) {
        return defects.isEmpty()
                ? "VALID"
                : defects.stream().map(defect -> inWords(check, defect)).collect(Collectors.joining("; "));
    }

    private static String inWords(String name, IdentityDefect defect) {
        List<String> details = defect.details();
        return switch (defect.kind()) {
            case LENGTH, CHARACTERS -> "format";
            case BIRTH_IMPOSSIBLE -> "birth invalid " + details.get(0);
            case BIRTH_OUT_OF_RANGE -> "birth out of range " + details.get(0);
            case CHECK_CHARACTER -> name + " expected " + details.get(0) + " got " + details.get(1);
            case ORGANISATION_CHECK_CHARACTER -> "org-code check expected " + details.get(0) + " got " + details.get(1);
        };
    }
}
