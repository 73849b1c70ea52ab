// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.region.code;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * All parameters of a region.
 *
 * @param all each id once
 */
public record Parameters(List<Parameter> all) {
    public Parameters {
        all = List.copyOf(all);
    }

    /** The value of a parameter on a day; nothing when unknown or not yet in force. */
    public Optional<BigDecimal> value(String id, LocalDate day) {
        return all.stream()
                .filter(parameter -> parameter.id().equals(id))
                .findFirst()
                .flatMap(parameter -> parameter.on(day))
                .map(Parameter.Dated::value);
    }
}
