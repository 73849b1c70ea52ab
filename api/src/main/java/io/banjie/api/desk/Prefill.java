// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.desk;

import io.banjie.api.region.rule.Settled;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Answers that are known before anybody types.
 *
 * @param answers by field id
 * @param relatesTo the filing they were taken from
 * @param worker the person
 * @param settled what the record of the person who was named says of answers, by field id
 * @param inForce of the filing that is mended, where one is: its answers by field id, as people read them
 */
public record Prefill(
        Map<String, Object> answers,
        Optional<String> relatesTo,
        Optional<Worker> worker,
        Map<String, Settled> settled,
        Map<String, String> inForce) {
    public Prefill {
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
        settled = Map.copyOf(settled);
        inForce = Collections.unmodifiableMap(new LinkedHashMap<>(inForce));
    }

    /** The same with what is settled. */
    public Prefill settling(Map<String, Settled> known) {
        return new Prefill(answers, relatesTo, worker, known, inForce);
    }
}
