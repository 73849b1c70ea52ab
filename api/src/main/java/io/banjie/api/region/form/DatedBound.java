// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.region.form;

import io.banjie.api.region.code.Parameters;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A bound of a number that moves with a parameter of the region: a share of its value. It is shown with the form on the day
 * it is filled in, so that nobody must be refused to learn it; the judgement is that of the type's checks. Archived with forms
 * for ever.
 *
 * @param parameter the parameter's id
 * @param share by which its value is multiplied; the product is rounded to the cent
 */
public record DatedBound(String parameter, BigDecimal share) {

    private static final int CENTS = 2;

    public DatedBound {
        Objects.requireNonNull(parameter, "parameter");
        Objects.requireNonNull(share, "share");
    }

    /** The bound on a day; nothing where the parameter has no value yet. */
    public Optional<BigDecimal> on(LocalDate day, Parameters figures) {
        return figures.value(parameter, day).map(value -> value.multiply(share).setScale(CENTS, RoundingMode.HALF_UP));
    }
}
