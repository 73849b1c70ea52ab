// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.filing;

import io.banjie.api.desk.Actor;
import io.banjie.api.desk.ProblemCode;
import io.banjie.api.desk.Refusal;
import io.banjie.api.region.lifecycle.Action;
import io.banjie.api.region.lifecycle.Status;
import io.banjie.core.filing.Steps.Step;
import io.banjie.core.journal.Journal;
import io.banjie.core.store.Rows;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Marks approved filings as listed on a roster: their status stays, but their journals tell of it. */
public final class RosterMarks {

    private static final String CLAIM = "update filing set version = version + 1, roster = :roster"
            + " where id = :id and version = :version and status = 'APPROVED' and roster is null";
    private static final String NUMBER =
            "update filing set roster_number = :number, journal_seq = :seq, journal_head = :head where id = :id";

    private RosterMarks() {}

    /**
     * Claims filings for a roster, over the versions they were read at; nobody else moves them until the transaction ends.
     *
     * @throws Refusal STALE_VERSION when one was changed or listed meanwhile
     */
    public static void claim(Handle tx, List<FilingRecord> filings, String roster) {
        PreparedBatch batch = tx.prepareBatch(CLAIM);
        // Always in the same order, so that two who list the same filings do not wait for each other.
        filings.stream().sorted(Comparator.comparing(FilingRecord::id)).forEach(filing -> batch.bind("roster", roster)
                .bind("id", filing.id())
                .bind("version", filing.version())
                .add());
        if (Arrays.stream(batch.execute()).anyMatch(written -> written != 1)) {
            throw Refusal.of(ProblemCode.STALE_VERSION, "changed by somebody else meanwhile");
        }
    }

    /** Writes the roster's number beside the claimed filings and into their journals. */
    public static void number(Handle tx, List<FilingRecord> filings, String number, Actor actor, Instant at) {
        Map<String, Journal.Row> entries = new LinkedHashMap<>();
        for (FilingRecord filing : filings) {
            entries.put(filing.id(), Steps.entry(filing, step(filing, number, actor, at)));
        }
        PreparedBatch batch = tx.prepareBatch(NUMBER);
        entries.forEach((id, entry) -> batch.bind("number", number)
                .bind("seq", entry.seq())
                .bind("head", entry.hash())
                .bind("id", id)
                .add());
        batch.execute();
        Rows rows = new Rows(tx);
        Journal.append(rows, at.toEpochMilli(), entries);
        rows.write();
    }

    private static Step step(FilingRecord filing, String number, Actor actor, Instant at) {
        return new Step(Action.ROSTER, actor, filing.channel(), Optional.of(Status.APPROVED), number, at);
    }
}
