// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.duty;

import io.banjie.api.region.lifecycle.Status;
import io.banjie.core.slot.Slots;
import io.banjie.core.slot.Slots.Held;
import io.banjie.core.slot.Slots.Place;
import io.banjie.core.store.Questions;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/**
 * The filing by which a duty is done.
 *
 * @param filing its id
 * @param status how it stands
 */
record DoneBy(String filing, Status status) {

    /** Whether it lies with the office or is decided: a draft does nothing, and what was returned is to be done again. */
    boolean handedIn() {
        return status != Status.DRAFT && status != Status.RETURNED;
    }

    /** Who holds these places. */
    static Map<Place, DoneBy> of(Handle handle, Collection<Place> places) {
        Questions questions = new Questions(handle);
        Supplier<List<Held>> asked = Slots.held(questions, places);
        questions.ask();
        List<Held> held = asked.get();
        Map<String, Status> statuses =
                statuses(handle, held.stream().map(Held::filing).toList());
        Map<Place, DoneBy> done = new HashMap<>();
        for (Held each : held) {
            done.put(each.place(), new DoneBy(each.filing(), statuses.get(each.filing())));
        }
        return done;
    }

    private static Map<String, Status> statuses(Handle handle, List<String> filings) {
        return filings.isEmpty()
                ? Map.of()
                : handle
                        .createQuery("select id, status from filing where id in (<ids>)")
                        .bindList("ids", filings)
                        .map((row, context) -> Map.entry(row.getString("id"), Status.valueOf(row.getString("status"))))
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
