// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.filing;

import io.banjie.api.desk.Actor;
import io.banjie.api.desk.Applicant;
import io.banjie.api.desk.Channel;
import io.banjie.api.region.lifecycle.Action;
import io.banjie.api.region.lifecycle.Status;
import io.banjie.core.filing.FilingRecord.JournalHead;
import io.banjie.core.journal.Journal;
import io.banjie.core.signature.KeptSignature;
import io.banjie.core.store.Digest;
import io.banjie.core.store.Json;
import io.banjie.core.store.Rows;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** Writes a filing's next state together with its journal entry: no transition without a record of it. */
final class Steps {

    /** The member of an entry by which it covers the signature kept beside it. */
    static final String SIGNATURE_DIGEST = "signatureDigest";

    /** The member of a first entry that says who applied, where that was not the employer. */
    static final String APPLIED_BY = "appliedBy";

    private Steps() {}

    /**
     * A step to be taken.
     *
     * @param action what is done
     * @param actor who does it
     * @param channel the way it came in
     * @param from the status before; absent for the first
     * @param words opinion or reason; empty for none
     * @param at when
     */
    record Step(Action action, Actor actor, Channel channel, Optional<Status> from, String words, Instant at) {}

    /** Writes new filings, each with the first entry of its journal; the signatures are in the same order. */
    static List<FilingRecord> begin(
            Rows rows, List<FilingRecord> filings, List<Optional<KeptSignature>> signatures, Step step) {
        return written(rows, filings, signatures, step, Filings::insert);
    }

    /** The same for filings that nobody hands in: they follow from another's decision. */
    static List<FilingRecord> begin(Rows rows, List<FilingRecord> filings, Step step) {
        return begin(rows, filings, Collections.nCopies(filings.size(), Optional.empty()), step);
    }

    /** Writes the next states of filings at once, over the versions they were read at; the next entries of their journals wait. */
    static List<FilingRecord> next(Rows rows, List<FilingRecord> filings, Step step) {
        return next(rows, filings, Collections.nCopies(filings.size(), Optional.empty()), step);
    }

    /** The same for filings that are handed in; the signatures are in the same order. */
    static List<FilingRecord> next(
            Rows rows, List<FilingRecord> filings, List<Optional<KeptSignature>> signatures, Step step) {
        return written(rows, filings, signatures, step, (all, changed) -> Filings.update(all.tx(), changed));
    }

    private static List<FilingRecord> written(
            Rows rows,
            List<FilingRecord> filings,
            List<Optional<KeptSignature>> signatures,
            Step step,
            BiFunction<Rows, List<FilingRecord>, List<FilingRecord>> table) {
        Map<String, Journal.Row> entries = new LinkedHashMap<>();
        List<FilingRecord> headed = new ArrayList<>();
        for (int i = 0; i < filings.size(); i++) {
            FilingRecord filing = filings.get(i);
            Journal.Row entry = entry(filing, signatures.get(i), step);
            entries.put(filing.id(), entry);
            headed.add(filing.with(new JournalHead(entry.seq(), entry.hash())));
        }
        List<FilingRecord> written = table.apply(rows, headed);
        Journal.append(rows, step.at().toEpochMilli(), entries);
        return written;
    }

    /** The next entry of a filing's journal, not yet written. */
    static Journal.Row entry(FilingRecord filing, Step step) {
        return entry(filing, Optional.empty(), step);
    }

    private static Journal.Row entry(FilingRecord filing, Optional<KeptSignature> signature, Step step) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("filing", filing.id());
        said.put("serialNumber", filing.serialNumber());
        said.put("seq", filing.head().seq() + 1);
        said.put("action", step.action().word());
        said.put("username", step.actor().username());
        said.put("displayName", step.actor().displayName());
        said.put("role", step.actor().role().name());
        said.put("channel", step.channel().name());
        if (filing.head().seq() == 0 && filing.marks().appliedBy() != Applicant.EMPLOYER) {
            said.put(APPLIED_BY, filing.marks().appliedBy().name());
        }
        said.put("at", step.at().toString());
        step.from().ifPresent(from -> said.put("from", from.name()));
        said.put("to", filing.status().name());
        said.put("words", step.words());
        filing.routing().agency().ifPresent(agency -> {
            said.put("agency", agency.id());
            said.put("agencyName", agency.name());
        });
        said.put("formVersion", filing.pinned().formVersion());
        said.put("pluginVersion", filing.pinned().pluginVersion());
        said.put("declaration", filing.pinned().declaration());
        said.put("answersDigest", Digest.of(Json.canonical(filing.answers())));
        signature.ifPresent(signed -> said.put(SIGNATURE_DIGEST, signed.digest()));
        return Journal.next(filing.head().seq() + 1, filing.head().hash(), said);
    }
}
