// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.form;

import io.banjie.api.region.form.Format;
import io.banjie.api.region.identity.CreditCode;
import io.banjie.api.region.identity.IdentityText;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads text: names, postcodes, organisation codes and whatever has no closer shape. */
final class TextReader implements ValueReader {

    private static final Map<Format, Pattern> PATTERNS = Formats.compiled();

    @Override
    public Reading read(Question question, Object sent) {
        Optional<TypedText> typed = TypedText.in(sent);
        if (typed.isEmpty()) {
            return question.refuseType();
        }
        TypedText text =
                question.standard() ? shaped(typed.get(), question.field().format()) : typed.get();
        return text.empty() ? Reading.NOTHING : text.refusal(question).orElseGet(() -> judged(question, text.text()));
    }

    private static TypedText shaped(TypedText typed, Format format) {
        return switch (format) {
            case PERSON_NAME -> typed.shaped(PersonName::tidy);
            case POSTCODE -> typed.shaped(IdentityText::normalise);
            case ORGANISATION_CODE ->
                typed.shaped(text -> IdentityText.normalise(text).replace("-", ""));
            case ANY, MOBILE, LANDLINE -> typed;
        };
    }

    private static Reading judged(Question question, String text) {
        Format format = question.field().format();
        if (question.standard() && !PATTERNS.get(format).matcher(text).matches()) {
            return question.refuseQuoting(Formats.findingCode(format), text);
        }
        if (question.standard() && format == Format.ORGANISATION_CODE) {
            return organisationCode(question, text);
        }
        return Reading.of(text);
    }

    private static Reading organisationCode(Question question, String text) {
        char expected = CreditCode.organisationCheckCharacter(text.substring(0, 8));
        return expected == text.charAt(8)
                ? Reading.of(text)
                : question.refuse("organisation-code-check", Map.of("expected", expected, "found", text.charAt(8)));
    }
}
