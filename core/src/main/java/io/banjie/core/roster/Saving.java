// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.roster;

import io.banjie.api.desk.Actor;
import io.banjie.api.desk.Actor.AgencyRef;
import io.banjie.api.desk.Roster;
import io.banjie.core.attempt.Attempts;
import io.banjie.core.document.CheckAddress;
import io.banjie.core.document.CheckCode;
import io.banjie.core.document.PaperNumber;
import io.banjie.core.document.PaperNumber.Owner;
import io.banjie.core.filing.RosterMarks;
import io.banjie.core.number.Sequences;
import io.banjie.core.roster.RosterRows.Frozen;
import io.banjie.core.roster.RosterRows.Row;
import io.banjie.core.store.Database;
import io.banjie.core.store.Identifiers;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Saves a roster in one transaction: claims its filings, takes its number, writes its lines and the filings' journals. A
 * rollback gives the number back.
 */
final class Saving {

    private final Database database;
    private final Sequences sequences;
    private final Attempts attempts;
    private final CheckAddress address;

    Saving(Database database, Sequences sequences, Attempts attempts, CheckAddress address) {
        this.database = Objects.requireNonNull(database, "database");
        this.sequences = Objects.requireNonNull(sequences, "sequences");
        this.attempts = Objects.requireNonNull(attempts, "attempts");
        this.address = Objects.requireNonNull(address, "address");
    }

    /**
     * Saves a roster.
     *
     * @param model what it says, without its number
     * @throws io.banjie.api.desk.Refusal STALE_VERSION when one of its filings was changed meanwhile
     */
    Roster save(Actor actor, Selection selection, Map<String, Object> model, Instant at) {
        PaperNumber number = number(selection, at);
        sequences.prepare(number.scope());
        String kind = KindArchive.keep(database, selection.kind(), at.toEpochMilli());
        String id = Identifiers.next();
        return database.transaction(tx -> {
            RosterMarks.claim(tx, selection.filings(), id);
            String taken = number.with(sequences.take(tx, number.scope()));
            Roster roster = roster(id, taken, selection, actor, at);
            RosterRows.insert(tx, row(roster, selection), new Frozen(kind, numbered(model, taken)));
            RosterMarks.number(tx, selection.filings(), taken, actor, at);
            return attempts.remember(tx, actor, roster);
        });
    }

    private static PaperNumber number(Selection selection, Instant at) {
        LocalDate day = LocalDate.ofInstant(at, selection.region().zone());
        Owner owner = new Owner(
                selection.region().code(),
                selection.agency().map(AgencyRef::id),
                selection.employer().id(),
                selection.employer().uscc());
        return PaperNumber.of(selection.kind().numbering(), owner, day.getYear());
    }

    private static Roster roster(String id, String number, Selection selection, Actor actor, Instant at) {
        return new Roster(
                id,
                number,
                selection.region().code(),
                selection.kind().id(),
                selection.kind().label(),
                selection.filings().size(),
                at,
                actor.username(),
                RosterFormat.words());
    }

    private static Row row(Roster roster, Selection selection) {
        return new Row(roster, selection.employer().id(), selection.agency().map(AgencyRef::id));
    }

    private Map<String, Object> numbered(Map<String, Object> model, String number) {
        String code = CheckCode.random();
        Map<String, Object> complete = new LinkedHashMap<>(model);
        complete.put("number", number);
        complete.put("checkUrl", address.of(number, code));
        complete.put("checkCode", code);
        return complete;
    }
}
