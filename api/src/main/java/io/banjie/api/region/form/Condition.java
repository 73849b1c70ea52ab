// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.region.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A statement about answers, as data. The server and the browser judge the same object and must agree; the cases in
 * {@code condition-cases.json} are run by both.
 *
 * <p>An unanswered field, an empty text and an empty list are absent. A comparison with something absent is false.
 * Archived with forms and rules for ever, so it grows only by addition.
 */
public sealed interface Condition {

    /** The condition that always holds. */
    Condition ALWAYS = new Always();

    /** The condition that never holds. */
    Condition NEVER = new Not(ALWAYS);

    /**
     * Whether this holds.
     *
     * @param answers the answers, hidden ones already dropped
     * @param today today in the region's time zone
     */
    boolean holds(Answers answers, LocalDate today);

    /** The ids of all fields this condition looks at. */
    Set<String> fields();

    /** This and the other. */
    default Condition and(Condition other) {
        return new All(List.of(this, other));
    }

    /** This or the other. */
    default Condition or(Condition other) {
        return new Any(List.of(this, other));
    }

    /** The opposite of this. */
    default Condition negated() {
        return new Not(this);
    }

    /** All of these. */
    static Condition all(Condition... conditions) {
        return new All(List.of(conditions));
    }

    /** At least one of these. */
    static Condition any(Condition... conditions) {
        return new Any(List.of(conditions));
    }

    /** Holds always. */
    record Always() implements Condition {
        @Override
        public boolean holds(Answers answers, LocalDate today) {
            return true;
        }

        @Override
        public Set<String> fields() {
            return Set.of();
        }
    }

    /** Both sides have the same text form. */
    record Equals(Operand left, Operand right) implements Condition {
        @Override
        public boolean holds(Answers answers, LocalDate today) {
            Optional<String> value = left.in(answers, today);
            return value.isPresent() && value.equals(right.in(answers, today));
        }

        @Override
        public Set<String> fields() {
            return Comparison.fields(left, right);
        }
    }

    /** The answer, or one of its elements, is among the values. */
    record In(String field, List<String> values) implements Condition {
        public In {
            Objects.requireNonNull(field, "field");
            values = List.copyOf(values);
        }

        @Override
        public boolean holds(Answers answers, LocalDate today) {
            return answers.texts(field).stream().anyMatch(values::contains);
        }

        @Override
        public Set<String> fields() {
            return Set.of(field);
        }
    }

    /** The left side is smaller: as numbers when both are numbers, else by UTF-16 order, which is right for dates. */
    record Less(Operand left, Operand right) implements Condition {
        @Override
        public boolean holds(Answers answers, LocalDate today) {
            return Comparison.compare(left, right, answers, today, order -> order < 0);
        }

        @Override
        public Set<String> fields() {
            return Comparison.fields(left, right);
        }
    }

    /** The left side is greater, compared as by {@link Less}. */
    record Greater(Operand left, Operand right) implements Condition {
        @Override
        public boolean holds(Answers answers, LocalDate today) {
            return Comparison.compare(left, right, answers, today, order -> order > 0);
        }

        @Override
        public Set<String> fields() {
            return Comparison.fields(left, right);
        }
    }

    /** The field is answered. */
    record Present(String field) implements Condition {
        @Override
        public boolean holds(Answers answers, LocalDate today) {
            return answers.has(field);
        }

        @Override
        public Set<String> fields() {
            return Set.of(field);
        }
    }

    /** Every one of the conditions holds; true for none. */
    record All(List<Condition> of) implements Condition {
        public All {
            of = List.copyOf(of);
        }

        @Override
        public boolean holds(Answers answers, LocalDate today) {
            return of.stream().allMatch(condition -> condition.holds(answers, today));
        }

        @Override
        public Set<String> fields() {
            return Comparison.union(of);
        }
    }

    /** At least one of the conditions holds; false for none. */
    record Any(List<Condition> of) implements Condition {
        public Any {
            of = List.copyOf(of);
        }

        @Override
        public boolean holds(Answers answers, LocalDate today) {
            return of.stream().anyMatch(condition -> condition.holds(answers, today));
        }

        @Override
        public Set<String> fields() {
            return Comparison.union(of);
        }
    }

    /** The condition does not hold. */
    record Not(Condition of) implements Condition {
        @Override
        public boolean holds(Answers answers, LocalDate today) {
            return !of.holds(answers, today);
        }

        @Override
        public Set<String> fields() {
            return of.fields();
        }
    }
}
