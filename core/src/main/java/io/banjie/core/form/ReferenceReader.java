// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.form;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Reads ids: of an agency that accepts filings, or of the attachment that holds a picture. */
final class ReferenceReader {

    private static final Pattern ATTACHMENT = Pattern.compile("[0-9A-Za-z-]{1,64}");

    private ReferenceReader() {}

    static Reading agency(Question question, Object sent) {
        return read(question, sent, "unknown-agency", question.around().agencies()::contains);
    }

    static Reading photo(Question question, Object sent) {
        return read(question, sent, "photo-format", id -> ATTACHMENT.matcher(id).matches());
    }

    private static Reading read(Question question, Object sent, String code, Predicate<String> right) {
        Optional<String> id = TypedText.in(sent).map(TypedText::text);
        if (id.isEmpty()) {
            return question.refuseType();
        }
        if (id.get().isEmpty()) {
            return Reading.NOTHING;
        }
        return right.test(id.get()) ? Reading.of(id.get()) : question.refuseQuoting(code, id.get());
    }
}
