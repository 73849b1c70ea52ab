// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.form;

import io.banjie.api.region.identity.IdentityDefect;
import io.banjie.api.region.identity.IdentityText;
import io.banjie.api.region.identity.ResidentId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads resident ID numbers of GB 11643-1999; where the standard does not apply, the numbers of other documents. */
final class ResidentIdReader implements ValueReader {

    /** The provinces of GB/T 2260, the permits of Hong Kong, Macao and Taiwan residents, and foreigners' permits. */
    private static final Pattern KNOWN_BEGINNING =
            Pattern.compile("(1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3]|9\\d).*");

    private static final Pattern NUMBER_OF_A_SPREADSHEET = Pattern.compile("\\d(\\.\\d+)?E\\+?1[4-7]");

    @Override
    public Reading read(Question question, Object sent) {
        Optional<TypedText> typed = TypedText.in(sent);
        if (typed.isEmpty()) {
            return question.refuseType();
        }
        TypedText text = typed.get().shaped(question.standard() ? ResidentId::normalise : IdentityText::normalise);
        if (text.empty()) {
            return Reading.NOTHING;
        }
        return question.standard()
                ? judged(question, text.text())
                : text.refusal(question).orElseGet(() -> Reading.of(text.text()));
    }

    private static Reading judged(Question question, String number) {
        List<IdentityDefect> defects =
                ResidentId.defects(number, question.around().today());
        if (!defects.isEmpty()) {
            return Reading.refused(defects.stream()
                    .map(defect -> question.finding(code(defect, number), particulars(defect)))
                    .toList());
        }
        Reading reading = Reading.of(number);
        return KNOWN_BEGINNING.matcher(number).matches()
                ? reading
                : reading.remarking(question.finding("resident-id-division", Map.of("detail", number.substring(0, 2))));
    }

    private static String code(IdentityDefect defect, String number) {
        return switch (defect.kind()) {
            case LENGTH ->
                NUMBER_OF_A_SPREADSHEET.matcher(number).matches() ? "resident-id-spreadsheet" : "resident-id-length";
            case CHARACTERS -> number.contains("*") ? "resident-id-masked" : "resident-id-characters";
            case BIRTH_IMPOSSIBLE -> "resident-id-birth";
            case BIRTH_OUT_OF_RANGE -> "resident-id-birth-range";
            default -> number.endsWith("000") ? "resident-id-spreadsheet" : "resident-id-check";
        };
    }

    private static Map<String, String> particulars(IdentityDefect defect) {
        return Map.of("detail", Quoted.of(defect.details().get(0)));
    }
}
