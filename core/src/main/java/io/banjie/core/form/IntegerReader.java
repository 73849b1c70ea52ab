// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.form;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads whole numbers, as numbers or as text of ASCII digits; kept in the narrowest of Integer and Long. */
final class IntegerReader implements ValueReader {

    private static final Pattern DIGITS = Pattern.compile("-?[0-9]{1,18}");
    private static final int MOST_DIGITS = 18;

    @Override
    public Reading read(Question question, Object sent) {
        if (sent instanceof Number number) {
            return Numbers.exact(number)
                    .filter(exact -> exact.scale() <= 0 && exact.precision() - exact.scale() <= MOST_DIGITS)
                    .map(exact -> judged(question, exact))
                    .orElseGet(() -> refused(question, number));
        }
        Optional<TypedText> typed = TypedText.in(sent);
        if (typed.isEmpty()) {
            return question.refuseType();
        }
        String text = typed.get().text();
        if (text.isEmpty()) {
            return Reading.NOTHING;
        }
        return DIGITS.matcher(text).matches() ? judged(question, new BigDecimal(text)) : refused(question, text);
    }

    private static Reading refused(Question question, Object typed) {
        return question.refuseQuoting("integer-format", typed);
    }

    private static Reading judged(Question question, BigDecimal number) {
        return Numbers.outOfBounds(question, number).orElseGet(() -> Reading.of(narrowest(number.longValueExact())));
    }

    private static Object narrowest(long number) {
        if (number == (int) number) {
            return (int) number;
        }
        return number;
    }
}
