// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.document;

import io.banjie.api.region.FilingType;
import io.banjie.api.region.form.Answers;
import io.banjie.api.region.lifecycle.Effect;
import io.banjie.api.region.lifecycle.Effect.Closes;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/**
 * How long a person has worked for an employer, its first and last day both counted.
 *
 * @param years full years
 * @param months full months beyond them, 0 to 11
 */
public record ServiceTime(int years, int months) {

    /**
     * The service that a filing states.
     *
     * @param type its type: one that closes an employment says from which day service is counted and which day is the last
     * @param answers its answers
     * @param foundation the answers of what it builds on
     * @param started the employment's first day
     * @param today the last day counted where the filing closes nothing
     * @return nothing where no day is known from which to count
     */
    public static Optional<ServiceTime> of(
            FilingType type,
            Answers answers,
            Optional<Answers> foundation,
            Optional<LocalDate> started,
            LocalDate today) {
        Effect effect = type.effect();
        Optional<LocalDate> since = effect instanceof Closes closes
                ? closes.servedSince()
                        .flatMap(field -> foundation.flatMap(known -> known.date(field)))
                        .or(() -> started)
                : started;
        LocalDate last = effect instanceof Closes closes
                ? answers.date(closes.dateField()).orElse(today)
                : today;
        return since.map(first -> between(first, last));
    }

    private static ServiceTime between(LocalDate first, LocalDate last) {
        Period served = Period.between(first, last.plusDays(1));
        return served.isNegative() ? new ServiceTime(0, 0) : new ServiceTime(served.getYears(), served.getMonths());
    }
}
