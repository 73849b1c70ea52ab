// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.form;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads amounts in yuan: ASCII digits, no sign, at most two decimals and twelve digits before them. */
final class MoneyReader implements ValueReader {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,30}(\\.[0-9]{1,30})?");
    private static final Pattern NEGATIVE = Pattern.compile("-[0-9]{1,30}(\\.[0-9]{1,30})?");
    private static final int DECIMALS = 2;
    private static final int DIGITS = 12;

    @Override
    public Reading read(Question question, Object sent) {
        if (sent instanceof Number number) {
            return Numbers.exact(number)
                    .map(amount -> judged(question, amount, number))
                    .orElseGet(() -> question.refuseQuoting("money-format", number));
        }
        Optional<TypedText> typed = TypedText.in(sent);
        if (typed.isEmpty()) {
            return question.refuseType();
        }
        String text = typed.get().text();
        if (text.isEmpty()) {
            return Reading.NOTHING;
        }
        if (NEGATIVE.matcher(text).matches()) {
            return question.refuseQuoting("money-negative", text);
        }
        return NUMBER.matcher(text).matches()
                ? judged(question, new BigDecimal(text), text)
                : question.refuseQuoting("money-format", text);
    }

    private static Reading judged(Question question, BigDecimal amount, Object typed) {
        if (amount.signum() < 0) {
            return question.refuseQuoting("money-negative", typed);
        }
        if (amount.scale() > DECIMALS) {
            return question.refuseQuoting("money-decimals", typed);
        }
        if (amount.precision() - amount.scale() > DIGITS) {
            return question.refuseQuoting("money-digits", typed);
        }
        return Numbers.outOfBounds(question, amount).orElseGet(() -> Reading.of(amount.toPlainString()));
    }
}
