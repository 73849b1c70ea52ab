// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.region.form;

import io.banjie.api.region.identity.CreditCode;
import io.banjie.api.region.identity.ResidentId;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What another answer, or one of the filing that this one builds on, already says, so that it need not be asked. Archived with forms for ever, so the ways grow only by
 * addition.
 *
 * @param how what is read from the other answer
 * @param field the other field
 */
public record Derived(How how, String field) {

    /** What can be read from where. */
    public enum How {
        /** The sex that a resident ID states, a code of GB/T 2261.1. */
        SEX_OF_RESIDENT_ID,
        /** The nine characters of the organisation code inside a unified social credit code. */
        ORGANISATION_CODE_OF_USCC,
        /** What the platform's record of the person with that number says; a settlement of the type tells what that is. */
        RECORD_OF_PERSON,
        /** The answer to that field of the filing which this one builds on; the form itself need not ask it. */
        FOUNDATION
    }

    public Derived {
        Objects.requireNonNull(how, "how");
        Objects.requireNonNull(field, "field");
    }

    /** What the other answer of the same form says; nothing when it is absent or no valid number. */
    public Optional<String> in(Answers answers) {
        Optional<String> number = answers.text(field);
        return switch (how) {
            case SEX_OF_RESIDENT_ID ->
                number.flatMap(text -> ResidentId.parse(text, LocalDate.MAX))
                        .map(id -> id.sex().code());
            case ORGANISATION_CODE_OF_USCC -> number.flatMap(CreditCode::parse).map(CreditCode::organisationCode);
            case RECORD_OF_PERSON, FOUNDATION -> Optional.empty();
        };
    }
}
