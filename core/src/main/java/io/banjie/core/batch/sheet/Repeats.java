// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.batch.sheet;

import io.banjie.api.region.form.Form;
import io.banjie.api.region.identity.IdentityText;
import io.banjie.api.region.identity.ResidentId;
import io.banjie.api.region.rule.Finding;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Which persons a file names more than once, by the numbers of their documents. Used once, from top to bottom. */
public final class Repeats {

    /** Neither masked nor shortened to the digits that a spreadsheet keeps. */
    private static final Pattern WHOLE = Pattern.compile("[0-9A-Z()-]{6,}");

    private final Map<String, Integer> first = new HashMap<>();

    Repeats() {}

    /** Whether two numbers of documents are the same, and whole. */
    public static boolean same(String one, String other) {
        return whole(one).filter(whole(other).orElse("")::equals).isPresent();
    }

    /** The earlier row with the same number, if there is one. */
    OptionalInt earlier(int row, String idNumber) {
        return whole(idNumber)
                .map(number -> first.putIfAbsent(number, row))
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }

    private static Optional<String> whole(String idNumber) {
        String number = ResidentId.normalise(IdentityText.normalise(idNumber));
        return WHOLE.matcher(number).matches() ? Optional.of(number) : Optional.empty();
    }

    static Finding finding(int earlier) {
        return Words.TEXTS.error(Form.ID_NUMBER, "repeated", Map.of("row", earlier));
    }
}
