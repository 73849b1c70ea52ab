// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.form;

import java.util.Optional;

/** Reads ids of agencies that accept filings, and nothing for pictures, which are uploaded and never answered. */
final class ReferenceReader {

    private ReferenceReader() {}

    static Reading agency(Question question, Object sent) {
        Optional<String> id = TypedText.in(sent).map(TypedText::text);
        if (id.isEmpty()) {
            return question.refuseType();
        }
        if (id.get().isEmpty()) {
            return Reading.NOTHING;
        }
        return question.around().agencies().contains(id.get())
                ? Reading.of(id.get())
                : question.refuseQuoting("unknown-agency", id.get());
    }

    static Reading photo(Question question, Object sent) {
        return "".equals(sent) ? Reading.NOTHING : question.refuse("photo-format");
    }
}
