// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.region.lifecycle;

import io.banjie.api.region.form.Condition;
import io.banjie.api.region.form.Field;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/**
 * Something that may exist only once, held by a filing from some states to others. Whoever comes second is refused
 * with the slot's message and nothing more.
 *
 * @param name the slot's name in its region
 * @param key whose uniqueness it guards
 * @param when which filings take it
 * @param heldIn the statuses in which a filing holds it
 * @param whileInService whether, once approved, it stays held until the employment closes
 * @param message what the second one is told; may quote {employer}, {serialNumber} and {since} of the holder as far as
 *     the region's law lets others know them
 * @param legalBasis the article it rests on
 * @param fix what the second one can do
 * @param ownMessage what is said instead where the holder is a filing of the same employer; empty for the same message
 * @param per the field by whose answer there is one each, a month for example; empty for one at all
 */
public record Slot(
        String name,
        Key key,
        Condition when,
        Set<Status> heldIn,
        boolean whileInService,
        String message,
        String legalBasis,
        String fix,
        String ownMessage,
        String per) {

    /** Whose uniqueness a slot guards. */
    public enum Key {
        /** One per person in the region. */
        PERSON,
        /** One per employer in the region. */
        EMPLOYER,
        /** One per person and employer in the region. */
        PERSON_AT_EMPLOYER,
        /** One per filing that is mended. */
        FILING;

        /** Whether it belongs to the person that a filing is about. */
        public boolean ofPerson() {
            return this == PERSON || this == PERSON_AT_EMPLOYER;
        }
    }

    public Slot {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(when, "when");
        heldIn = Set.copyOf(heldIn);
        ownMessage = Objects.requireNonNullElse(ownMessage, "");
        per = Objects.requireNonNullElse(per, "");
    }

    /** A slot of which an employer is told the same whoever holds it. */
    public Slot(
            String name,
            Key key,
            Condition when,
            Set<Status> heldIn,
            boolean whileInService,
            String message,
            String legalBasis,
            String fix) {
        this(name, key, when, heldIn, whileInService, message, legalBasis, fix, "", "");
    }

    /** A slot that every filing of the type takes. */
    public static Slot of(Key key, String name) {
        return new Slot(name, key, Condition.ALWAYS, Set.of(), false, "", "", "");
    }

    /** Taken only by filings for which the condition holds. */
    public Slot takenWhen(Condition condition) {
        return new Slot(name, key, condition, heldIn, whileInService, message, legalBasis, fix, ownMessage, per);
    }

    /** Held in these statuses. */
    public Slot heldIn(Status first, Status... others) {
        return new Slot(
                name, key, when, EnumSet.of(first, others), whileInService, message, legalBasis, fix, ownMessage, per);
    }

    /** Held on after approval until the employment closes. */
    public Slot andWhileInService() {
        return new Slot(name, key, when, heldIn, true, message, legalBasis, fix, ownMessage, per);
    }

    /** What the second one is told, and under which article. */
    public Slot refusing(String told, String article, String remedy) {
        return new Slot(name, key, when, heldIn, whileInService, told, article, remedy, ownMessage, per);
    }

    /** What is said instead where the employer itself holds it. */
    public Slot toItself(String told) {
        return new Slot(name, key, when, heldIn, whileInService, message, legalBasis, fix, told, per);
    }

    /** One for each answer of this field; a filing that leaves it unanswered takes none. */
    public Slot per(Field field) {
        return new Slot(name, key, when, heldIn, whileInService, message, legalBasis, fix, ownMessage, field.id());
    }
}
