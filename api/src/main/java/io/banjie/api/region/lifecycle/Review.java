// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.region.lifecycle;

import io.banjie.api.region.code.Parameter;
import io.banjie.api.region.form.Answers;
import io.banjie.api.region.form.Condition;
import io.banjie.api.region.form.Field;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** Who decides a submitted filing. Fixed at submission: later changes of the region do not move waiting filings. */
public sealed interface Review {

    /** The way to the office that the filing is routed to; nothing where none has it. */
    Optional<Route> office();

    /**
     * Whether the platform itself reviews what an employer hands in, after it was accepted and waits.
     *
     * @param profile the answers of the employer's profile in force; {@link Answers#NONE} for an employer without one
     * @param today the day of receipt in the region
     */
    default boolean automatic(Answers profile, LocalDate today) {
        return false;
    }

    /** The parameter that says how many of a hundred of the platform's approvals clerks look at afterwards; nothing for none. */
    default Optional<String> spotChecks() {
        return Optional.empty();
    }

    /**
     * The rules alone decide; an accepted submission is approved at once.
     *
     * @param keeper the office that keeps it, whose clerks find, read and print it; absent: only the employer does
     */
    record Instant(Optional<Route> keeper) implements Review {
        public Instant {
            // Archived before there were keepers.
            keeper = keeper == null ? Optional.empty() : keeper;
        }

        @Override
        public Optional<Route> office() {
            return keeper;
        }
    }

    /**
     * A clerk of an agency decides.
     *
     * @param route which agency
     */
    record ByAgency(Route route) implements Review {
        public ByAgency {
            Objects.requireNonNull(route, "route");
        }

        @Override
        public Optional<Route> office() {
            return Optional.of(route);
        }
    }

    /**
     * The platform decides what employers hand in whom the region trusts, and a clerk the rest. What the platform decides
     * waits in review like any other, is judged anew within seconds by the rules of its submission and the facts of that
     * moment, and is approved, or returned with what speaks against it. Who decides is settled when it is handed in: whatever
     * becomes of the trust later, filings under way stay where they are. What the platform fails to decide goes to the clerk.
     *
     * @param trusted whom the region trusts, by the answers of the employer's profile; of employers without one only a
     *     condition holds that looks at none
     * @param otherwise the agency that decides for all others, and whose clerks find and read what the platform decides
     * @param spotChecks the parameter that says how many of a hundred approvals, picked at random, its clerks look at
     *     afterwards; absent: none
     */
    record Automatic(Condition trusted, Route otherwise, Optional<String> spotChecks) implements Review {
        public Automatic {
            // Archived before there were spot checks.
            spotChecks = spotChecks == null ? Optional.empty() : spotChecks;
            Objects.requireNonNull(trusted, "trusted");
            Objects.requireNonNull(otherwise, "otherwise");
        }

        @Override
        public Optional<Route> office() {
            return Optional.of(otherwise);
        }

        /** With so many of a hundred approvals looked at afterwards. */
        public Automatic spotChecked(Parameter percent) {
            return new Automatic(trusted, otherwise, Optional.of(percent.id()));
        }

        @Override
        public Optional<String> spotChecks() {
            return spotChecks;
        }

        @Override
        public boolean automatic(Answers profile, LocalDate today) {
            boolean known = !profile.equals(Answers.NONE) || trusted.fields().isEmpty();
            return known && trusted.holds(profile, today);
        }
    }

    /** How the agency is found. Whoever sets a profile and has none is routed by the profile that it tells. */
    sealed interface Route {
        /** The applicant chose it in this field of the filing. */
        record ChosenIn(String field) implements Route {}

        /** The employer's effective profile names it in this field. */
        record OfProfile(String field) implements Route {}

        /**
         * The employer's effective profile names it in this field; for an employer without one it is the agency proposed for
         * the division in the third to eighth place of its credit code.
         */
        record OfProfileOrDivision(String field) implements Route {}
    }

    /** Decided by the rules alone. */
    static Review instant() {
        return new Instant(Optional.empty());
    }

    /** Decided by the rules alone, and kept by the agency that the employer's profile names, or its credit code where it has none. */
    static Review instantKeptByAgencyOfProfileOrDivision(Field field) {
        return new Instant(Optional.of(new Route.OfProfileOrDivision(field.id())));
    }

    /** Decided by the agency that the applicant chose in this field. */
    static ByAgency byAgencyChosenIn(Field field) {
        return new ByAgency(new Route.ChosenIn(field.id()));
    }

    /** Decided by the agency that the employer's profile names, or its credit code where it has none. */
    static ByAgency byAgencyOfProfileOrDivision(Field field) {
        return new ByAgency(new Route.OfProfileOrDivision(field.id()));
    }

    /** Decided by the agency that the employer's profile names in this field. */
    static ByAgency byAgencyOfProfile(Field field) {
        return new ByAgency(new Route.OfProfile(field.id()));
    }

    /** Decided by the platform, whoever hands it in; the agency finds it, and decides where the platform fails. */
    static Automatic automatic(ByAgency office) {
        return automaticFor(Condition.ALWAYS, office);
    }

    /** Decided by the platform for employers of whose profile the condition holds, and by the agency for all others. */
    static Automatic automaticFor(Condition trusted, ByAgency otherwise) {
        return new Automatic(trusted, otherwise.route(), Optional.empty());
    }
}
