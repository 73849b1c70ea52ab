// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.region.lifecycle;

import io.banjie.api.region.form.Field;
import java.util.Objects;
import java.util.Optional;

/** Who decides a submitted filing. Fixed at submission: later changes of the region do not move waiting filings. */
public sealed interface Review {

    /** The way to the office that the filing is routed to; nothing where none has it. */
    Optional<Route> office();

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
    static Review byAgencyChosenIn(Field field) {
        return new ByAgency(new Route.ChosenIn(field.id()));
    }

    /** Decided by the agency that the employer's profile names, or its credit code where it has none. */
    static Review byAgencyOfProfileOrDivision(Field field) {
        return new ByAgency(new Route.OfProfileOrDivision(field.id()));
    }

    /** Decided by the agency that the employer's profile names in this field. */
    static Review byAgencyOfProfile(Field field) {
        return new ByAgency(new Route.OfProfile(field.id()));
    }
}
