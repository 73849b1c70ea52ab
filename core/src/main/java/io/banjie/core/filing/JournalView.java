// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.filing;

import io.banjie.api.desk.Actor.AgencyRef;
import io.banjie.api.desk.Applicant;
import io.banjie.api.desk.Channel;
import io.banjie.api.desk.FilingSignature;
import io.banjie.api.desk.JournalEntry;
import io.banjie.api.desk.JournalEntry.Who;
import io.banjie.api.desk.Role;
import io.banjie.api.region.FilingType;
import io.banjie.api.region.lifecycle.Action;
import io.banjie.api.region.lifecycle.Status;
import io.banjie.core.filing.SignatureReading.Signed;
import io.banjie.core.journal.Journal.Row;
import io.banjie.core.journal.Journal.Verified;
import io.banjie.core.store.Digest;
import io.banjie.core.store.Json;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Journal entries as people read them, from the very text that was hashed. */
final class JournalView {

    private JournalView() {}

    /** An entry as it was written; one that was altered may say nothing any more. */
    static JournalEntry of(Signed signed, FilingType type) {
        Verified verified = signed.entry();
        try {
            return said(signed, said(verified), type);
        } catch (UncheckedIOException | IllegalArgumentException | IllegalStateException | DateTimeException altered) {
            if (verified.intact()) {
                throw altered;
            }
            return unreadable(verified.row(), signed.signature());
        }
    }

    private static JournalEntry said(Signed signed, Map<String, Object> said, FilingType type) {
        Verified verified = signed.entry();
        Optional<Status> from = text(said, "from").map(Status::valueOf);
        Status to = Status.valueOf(required(said, "to"));
        String action = required(said, "action");
        return new JournalEntry(
                verified.row().seq(),
                action,
                label(action, type),
                Optional.of(new Who(
                        required(said, "username"),
                        required(said, "displayName"),
                        Role.valueOf(required(said, "role")))),
                Optional.of(Channel.valueOf(required(said, "channel"))),
                text(said, Steps.APPLIED_BY).map(Applicant::valueOf),
                Optional.of(Instant.parse(required(said, "at"))),
                from,
                from.map(type::word).orElse(""),
                Optional.of(to),
                type.word(to),
                text(said, "words").orElse(""),
                text(said, "agency")
                        .map(id -> new AgencyRef(id, text(said, "agencyName").orElse(""))),
                required(said, "formVersion"),
                required(said, "pluginVersion"),
                required(said, "answersDigest"),
                verified.row().algorithm(),
                verified.row().previousHash(),
                verified.row().hash(),
                signed.signature(),
                verified.intact());
    }

    private static JournalEntry unreadable(Row row, Optional<FilingSignature> signature) {
        return new JournalEntry(
                row.seq(),
                JournalEntry.UNREADABLE,
                Texts.find("step." + JournalEntry.UNREADABLE).orElse(JournalEntry.UNREADABLE),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                Optional.empty(),
                "",
                "",
                Optional.empty(),
                "",
                "",
                "",
                row.algorithm(),
                row.previousHash(),
                row.hash(),
                signature,
                false);
    }

    /** The region's word, else the house's for steps that nobody takes by a button. */
    private static String label(String action, FilingType type) {
        return Action.named(action)
                .map(type.actionWords()::get)
                .or(() -> Texts.find("step." + action))
                .orElse(action);
    }

    /** The entries; the newest is intact only if it tells of the answers and the status that the filing has. */
    static List<Verified> beside(FilingRecord filing, List<Verified> entries) {
        if (entries.isEmpty()) {
            return entries;
        }
        Verified newest = entries.get(entries.size() - 1);
        boolean agrees = newest.intact() && agrees(filing, said(newest));
        List<Verified> all = new ArrayList<>(entries);
        all.set(all.size() - 1, new Verified(newest.row(), agrees));
        return List.copyOf(all);
    }

    private static boolean agrees(FilingRecord filing, Map<String, Object> said) {
        return filing.status().name().equals(said.get("to"))
                && Digest.of(Json.canonical(filing.answers())).equals(said.get("answersDigest"));
    }

    private static Map<String, Object> said(Verified entry) {
        return Optional.ofNullable(Json.readObject(entry.row().body())).orElse(Map.of());
    }

    private static Optional<String> text(Map<String, Object> said, String member) {
        return Optional.ofNullable(said.get(member)).map(String::valueOf);
    }

    private static String required(Map<String, Object> said, String member) {
        return text(said, member).orElseThrow(() -> new IllegalStateException("a journal entry without " + member));
    }
}
