// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.form;

import io.banjie.api.region.identity.CreditCode;
import io.banjie.api.region.identity.IdentityDefect;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads unified social credit codes of GB 32100-2015. */
final class CreditCodeReader implements ValueReader {

    /** The letters the standard leaves out, because they are taken for digits. */
    private static final Map<Character, Character> TAKEN_FOR = Map.of('O', '0', 'I', '1', 'Z', '2', 'S', '5');

    @Override
    public Reading read(Question question, Object sent) {
        Optional<TypedText> typed = TypedText.in(sent);
        if (typed.isEmpty()) {
            return question.refuseType();
        }
        TypedText text = typed.get().shaped(CreditCode::normalise);
        if (text.empty()) {
            return Reading.NOTHING;
        }
        return question.standard()
                ? judged(question, text.text())
                : text.refusal(question).orElseGet(() -> Reading.of(text.text()));
    }

    private static Reading judged(Question question, String code) {
        List<IdentityDefect> defects = CreditCode.defects(code);
        return defects.isEmpty()
                ? Reading.of(code)
                : Reading.refused(defects.stream()
                        .map(defect -> question.finding(findingCode(defect, code), particulars(defect, code)))
                        .toList());
    }

    private static String findingCode(IdentityDefect defect, String code) {
        return switch (defect.kind()) {
            case LENGTH -> "uscc-length";
            case CHARACTERS -> code.equals(meant(code)) ? "uscc-characters" : "uscc-letter";
            case ORGANISATION_CHECK_CHARACTER -> "uscc-organisation-check";
            default -> "uscc-check";
        };
    }

    private static Map<String, String> particulars(IdentityDefect defect, String code) {
        String found = defect.details().size() > 1 ? defect.details().get(1) : "";
        return Map.of("detail", Quoted.of(defect.details().get(0)), "found", found, "meant", meant(code));
    }

    /** The code with digits where letters stand that are taken for digits. */
    private static String meant(String code) {
        return code.chars()
                .map(character -> TAKEN_FOR.getOrDefault((char) character, (char) character))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
