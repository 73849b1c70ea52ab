// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.filing;

import io.banjie.api.desk.Actor.EmployerRef;
import io.banjie.core.slot.Slots.Held;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/**
 * Whoever holds a place: a filing, or a batch whose rows stand under one number, for one of them that failed.
 *
 * @param employer whose it is
 * @param number the serial number under which it stands: of the batch where it is part of a unit
 * @param ofUnit whether that is a batch's
 * @param filing the filing; absent for a row that failed
 */
record Occupant(EmployerRef employer, String number, boolean ofUnit, Optional<FilingRecord> filing) {

    Occupant {
        Objects.requireNonNull(employer, "employer");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(filing, "filing");
    }

    private static Occupant of(FilingRecord filing) {
        Optional<String> unit = filing.chain().unit();
        return new Occupant(
                filing.employer(), unit.orElse(filing.serialNumber()), unit.isPresent(), Optional.of(filing));
    }

    /** Who holds these places, by what holds them; filings that are known already are not looked up. */
    static Map<String, Occupant> of(Handle handle, Collection<Held> held, Collection<FilingRecord> known) {
        Map<String, Occupant> occupants = new HashMap<>();
        known.forEach(filing -> occupants.put(filing.id(), of(filing)));
        Filings.find(handle, unknown(held, occupants)).forEach(filing -> occupants.put(filing.id(), of(filing)));
        List<String> batches = unknown(held, occupants);
        if (!batches.isEmpty()) {
            occupants.putAll(units(handle, batches));
        }
        return occupants;
    }

    private static List<String> unknown(Collection<Held> held, Map<String, Occupant> occupants) {
        Set<String> others = held.stream()
                .map(Held::filing)
                .filter(holder -> !occupants.containsKey(holder))
                .collect(Collectors.toSet());
        return List.copyOf(others);
    }

    private static Map<String, Occupant> units(Handle handle, List<String> batches) {
        return handle
                .createQuery("select b.id, b.serial_number, e.id as employer, e.uscc, e.name from batch b"
                        + " join employer e on e.id = b.employer where b.id in (<batches>)")
                .bindList("batches", batches)
                .map((row, context) -> Map.entry(
                        row.getString("id"),
                        new Occupant(
                                new EmployerRef(
                                        row.getString("employer"), row.getString("uscc"), row.getString("name")),
                                row.getString("serial_number"),
                                true,
                                Optional.empty())))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Whether what it holds is held against a filing of this chain: what its chain holds in service is its own. */
    boolean against(String root) {
        return filing.map(holder ->
                        !holder.chain().root().equals(root) || holder.status().isOpen())
                .orElse(true);
    }

    /** Whether it is this filing. */
    boolean is(FilingRecord other) {
        return filing.filter(holder -> holder.id().equals(other.id())).isPresent();
    }
}
