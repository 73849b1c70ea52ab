// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.region.lifecycle;

import io.banjie.api.region.form.Field;
import java.util.Optional;

/**
 * What an approved filing does, as data. The ledger is a fold over the effects of approved filings: it can be computed
 * again at any time and an undone filing simply falls out of it.
 */
public sealed interface Effect {

    /** Kinds of relations between a person and an employer. */
    enum Kind {
        /** A labour contract. */
        CONTRACT,
        /** Membership in social insurance. */
        INSURANCE
    }

    /** Whether it governs a relation while that is in service: opened it, or continued it under newer terms. */
    default boolean governs() {
        return this instanceof Opens || this instanceof Continues;
    }

    /** Changes nothing beyond being approved. */
    record None() implements Effect {}

    /**
     * Opens a relation.
     *
     * @param kind which relation
     * @param startField the field with its first day
     * @param endField the field with the agreed last day, absent for open-ended ones
     */
    record Opens(Kind kind, String startField, Optional<String> endField) implements Effect {}

    /**
     * Continues a relation under new terms; the first day of the relation stays.
     *
     * @param startField the field with the first day of the new terms
     * @param endField the field with the new agreed last day
     */
    record Continues(String startField, Optional<String> endField) implements Effect {}

    /**
     * Closes a relation.
     *
     * @param dateField the field with its last day
     * @param servedSince the field, of the filing it builds on, with the day from which years of service are counted;
     *     absent: from the relation's first day
     */
    record Closes(String dateField, Optional<String> servedSince) implements Effect {}

    /**
     * Makes the answers the employer's profile in the region.
     *
     * @param nameField the field with the employer's name
     */
    record SetsProfile(String nameField) implements Effect {
        /** The id of the profile's field with the employer's credit code, the same in every region. */
        public static final String CREDIT_CODE = "uscc";
    }

    /**
     * Mends the approved filing it relates to: takes it out of effect, or puts a newer version with one other answer in its
     * place.
     *
     * @param kindField the field that says which: {@link #REVOKE} or {@link #AMEND}
     * @param wrongField the field with the id of the answer that is wrong
     * @param oldField the field with the answer in force, which must agree when it is given
     * @param newField the field with the right answer
     */
    record Corrects(String kindField, String wrongField, String oldField, String newField) implements Effect {
        /** Takes the filing out of effect. */
        public static final String REVOKE = "REVOKE";
        /** Puts a newer version in its place. */
        public static final String AMEND = "AMEND";
    }

    /** No effect. */
    static Effect none() {
        return new None();
    }

    /** Opens a relation. */
    static Effect opens(Kind kind, Field start, Field end) {
        return new Opens(kind, start.id(), Optional.of(end.id()));
    }

    /** Continues a relation. */
    static Effect continues(Field start, Field end) {
        return new Continues(start.id(), Optional.of(end.id()));
    }

    /** Closes a relation. */
    static Effect closes(Field date) {
        return new Closes(date.id(), Optional.empty());
    }

    /** Closes a relation whose years of service are counted from a day that the filing it builds on names. */
    static Effect closes(Field date, Field servedSince) {
        return new Closes(date.id(), Optional.of(servedSince.id()));
    }

    /** Mends the filing it relates to. */
    static Effect corrects(Field kind, Field wrong, Field old, Field right) {
        return new Corrects(kind.id(), wrong.id(), old.id(), right.id());
    }

    /** Sets the employer's profile. */
    static Effect setsProfile(Field name) {
        return new SetsProfile(name.id());
    }
}
