// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.region.lifecycle;

import io.banjie.api.region.form.Field;
import java.util.Objects;

/** Who decides a submitted filing. Fixed at submission: later changes of the region do not move waiting filings. */
public sealed interface Review {

    /** The rules alone decide; an accepted submission is approved at once. */
    record Instant() implements Review {}

    /**
     * A clerk of an agency decides.
     *
     * @param route which agency
     */
    record ByAgency(Route route) implements Review {
        public ByAgency {
            Objects.requireNonNull(route, "route");
        }
    }

    /** How the deciding agency is found. */
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
        return new Instant();
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
