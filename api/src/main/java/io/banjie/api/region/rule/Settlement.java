// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.region.rule;

import io.banjie.api.region.form.Field;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * A check of an answer that the record of the person settles: where it is not sent, the platform takes what the record says
 * before anything is judged; another one is refused or warned of.
 *
 * @param field the answer, which the form declares as taken from the record
 * @param record what the record says, as pure a function of the case as a check is; nothing leaves the answer to the applicant.
 *     Also asked before anything but the person is known.
 */
public record Settlement(Field field, Function<Case, Optional<Settled>> record) implements Check {
    public Settlement {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(record, "record");
    }

    @Override
    public void examine(Case filing, Findings findings) {
        Optional<String> answer = filing.answers().text(field);
        record.apply(filing)
                .filter(settled -> answer.isPresent() && !settled.choices().contains(answer.get()))
                .ifPresent(settled -> {
                    if (settled.binding()) {
                        findings.refuse(field, settled.reason(), settled.fix());
                    } else {
                        findings.warn(field, settled.reason(), settled.fix());
                    }
                });
    }
}
