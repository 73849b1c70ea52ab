// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.form;

import java.util.Optional;

/** Reads yes and no: JSON's booleans, or their names as text. */
final class BooleanReader implements ValueReader {

    @Override
    public Reading read(Question question, Object sent) {
        if (sent instanceof Boolean) {
            return Reading.of(sent);
        }
        Optional<String> typed = TypedText.in(sent).map(TypedText::text);
        if (typed.isEmpty()) {
            return question.refuseType();
        }
        return switch (typed.get()) {
            case "" -> Reading.NOTHING;
            case "true" -> Reading.of(true);
            case "false" -> Reading.of(false);
            default -> question.refuseType();
        };
    }
}
