// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.region.rule;

import io.banjie.api.region.form.Answers;
import io.banjie.api.region.form.Condition;
import io.banjie.api.region.form.Field;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A sentence of the law as data: what must hold, at which field, under which article, and how to mend it.
 *
 * <p>A rule is examined only when {@link #when} holds and every field that {@link #must} looks at is answered: that a
 * field must be answered is said by the field itself.
 *
 * @param code the rule's name in its filing type
 * @param severity what breaking it means
 * @param when for which filings it speaks
 * @param must what must hold
 * @param field the field it is reported at
 * @param message what is said when it is broken; may quote answers as {fieldId}
 * @param legalBasis the article or standard
 * @param fix what the applicant can do
 * @param validFrom first day on which it is applied to submissions; absent: always was
 * @param validUntil last day on which it is applied; absent: still is
 */
public record Rule(
        String code,
        Severity severity,
        Condition when,
        Condition must,
        String field,
        String message,
        String legalBasis,
        String fix,
        Optional<LocalDate> validFrom,
        Optional<LocalDate> validUntil) {

    public Rule {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(when, "when");
        Objects.requireNonNull(must, "must");
    }

    /** A rule that refuses. */
    public static Rule must(String code, Condition must) {
        return rule(code, Severity.ERROR, must);
    }

    /** A rule that warns. */
    public static Rule should(String code, Condition should) {
        return rule(code, Severity.WARN, should);
    }

    private static Rule rule(String code, Severity severity, Condition must) {
        return new Rule(code, severity, Condition.ALWAYS, must, "", "", "", "", Optional.empty(), Optional.empty());
    }

    /** Speaks only for filings for which the condition holds. */
    public Rule when(Condition condition) {
        return new Rule(code, severity, condition, must, field, message, legalBasis, fix, validFrom, validUntil);
    }

    /** Reported at this field. */
    public Rule at(Field at) {
        return new Rule(code, severity, when, must, at.id(), message, legalBasis, fix, validFrom, validUntil);
    }

    /** Said in these words. */
    public Rule otherwise(String said) {
        return new Rule(code, severity, when, must, field, said, legalBasis, fix, validFrom, validUntil);
    }

    /** Resting on this article. */
    public Rule under(String article) {
        return new Rule(code, severity, when, must, field, message, article, fix, validFrom, validUntil);
    }

    /** Mended in this way. */
    public Rule fix(String remedy) {
        return new Rule(code, severity, when, must, field, message, legalBasis, remedy, validFrom, validUntil);
    }

    /** Applied from this day on. */
    public Rule inForceFrom(LocalDate day) {
        return new Rule(code, severity, when, must, field, message, legalBasis, fix, Optional.of(day), validUntil);
    }

    /** Whether it speaks for these answers on this day. */
    public boolean speaksFor(Answers answers, LocalDate today) {
        boolean inForce = validFrom.map(from -> !today.isBefore(from)).orElse(true)
                && validUntil.map(until -> !today.isAfter(until)).orElse(true);
        return inForce && when.holds(answers, today) && must.fields().stream().allMatch(answers::has);
    }
}
