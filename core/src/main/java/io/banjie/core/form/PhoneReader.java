// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.form;

import io.banjie.api.region.form.Format;
import io.banjie.api.region.identity.IdentityText;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads telephone numbers: mobile, fixed-line, or either where the field asks for no closer shape. */
final class PhoneReader implements ValueReader {

    private static final Map<Format, Pattern> PATTERNS = Formats.compiled();
    private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2015\\u2212]");

    @Override
    public Reading read(Question question, Object sent) {
        Optional<TypedText> typed = TypedText.in(sent);
        if (typed.isEmpty()) {
            return question.refuseType();
        }
        TypedText text = typed.get().shaped(PhoneReader::tidy);
        return text.empty() ? Reading.NOTHING : text.refusal(question).orElseGet(() -> judged(question, text.text()));
    }

    private static String tidy(String typed) {
        return DASHES.matcher(IdentityText.normalise(typed)).replaceAll("-");
    }

    private static Reading judged(Question question, String number) {
        Format format = question.field().format();
        boolean right =
                switch (format) {
                    case ANY -> matches(Format.MOBILE, number) || matches(Format.LANDLINE, number);
                    default -> matches(format, number);
                };
        return right || !question.standard()
                ? Reading.of(number)
                : question.refuse(format == Format.ANY ? "phone-format" : Formats.findingCode(format));
    }

    private static boolean matches(Format format, String number) {
        return PATTERNS.get(format).matcher(number).matches();
    }
}
