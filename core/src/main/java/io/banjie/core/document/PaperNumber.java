// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.document;

import io.banjie.api.region.document.Numbering;
import io.banjie.core.store.Digest;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The number of a paper before its last part is taken.
 *
 * @param scope the sequence it comes from: one per owner, year and pattern, so that equal patterns never give equal numbers
 * @param shape the number with only {number:w} still to be filled in
 */
public record PaperNumber(String scope, String shape) {

    private static final Pattern NAMED = Pattern.compile("\\{(region|agency|employer|year)}");
    private static final Pattern TAKEN = Pattern.compile("\\{number:(\\d)}");
    private static final int LONGEST_SCOPE = 120;

    /**
     * Whom a paper belongs to.
     *
     * @param region the region's code
     * @param agency the id of the agency that decided, if one did
     * @param employer the employer's id
     * @param creditCode its credit code
     */
    public record Owner(String region, Optional<String> agency, String employer, String creditCode) {}

    /** The number that a paper of this owner gets in a year. */
    public static PaperNumber of(Numbering numbering, Owner owner, int year) {
        String agency = owner.agency.orElse(owner.region);
        String whose =
                switch (numbering.scope()) {
                    case AGENCY -> "agency " + agency;
                    case EMPLOYER -> "employer " + owner.employer;
                    case REGION -> "region";
                };
        String scope = String.join("/", "paper", owner.region, whose, String.valueOf(year), numbering.pattern());
        Map<String, String> values = Map.of(
                "region", owner.region, "agency", agency, "employer", owner.creditCode, "year", String.valueOf(year));
        return new PaperNumber(
                scope.length() > LONGEST_SCOPE ? Digest.of(scope) : scope,
                NAMED.matcher(numbering.pattern()).replaceAll(name -> quoted(values.get(name.group(1)))));
    }

    /** The number when this one of its sequence was taken. */
    public String with(long taken) {
        return TAKEN.matcher(shape).replaceAll(width -> padded(width, taken));
    }

    private static String padded(MatchResult width, long taken) {
        return ("%0" + width.group(1) + "d").formatted(taken);
    }

    private static String quoted(String value) {
        return java.util.regex.Matcher.quoteReplacement(value);
    }
}
