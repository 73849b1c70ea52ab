// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.filing;

import io.banjie.api.desk.FilingSignature;
import io.banjie.api.desk.FilingSignature.State;
import io.banjie.api.region.FilingType;
import io.banjie.api.region.form.Answers;
import io.banjie.api.region.form.Form;
import io.banjie.api.region.lifecycle.Action;
import io.banjie.core.filing.FilingRecord.PersonRef;
import io.banjie.core.form.Surroundings;
import io.banjie.core.journal.Journal;
import io.banjie.core.journal.Journal.Verified;
import io.banjie.core.region.Region;
import io.banjie.core.region.RegionArchive;
import io.banjie.core.region.Regions;
import io.banjie.core.signature.Checked;
import io.banjie.core.signature.KeptSignature;
import io.banjie.core.signature.Signatures;
import io.banjie.core.signature.SignedContent;
import io.banjie.core.store.Digest;
import io.banjie.core.store.Json;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** Reads journals with their signatures, each verified anew: whoever reads learns whether a filing is as it was signed. */
final class SignatureReading {

    private static final Set<String> WRITING = Set.of(Action.SAVE.word(), Action.EDIT.word(), Action.SUBMIT.word());

    private final Regions regions;
    private final RegionArchive archive;
    private final Signatures signatures;

    SignatureReading(Regions regions, RegionArchive archive, Signatures signatures) {
        this.regions = regions;
        this.archive = archive;
        this.signatures = signatures;
    }

    /** An entry with its signature, if it has one; one whose signature does not hold is not intact. */
    record Signed(Verified entry, Optional<FilingSignature> signature) {}

    /** The signature under which a filing stands as it is now; nothing is read where its type is not signed. */
    Optional<FilingSignature> of(Handle handle, FilingRecord filing) {
        if (!type(filing).signed()) {
            return Optional.empty();
        }
        List<Signed> entries = entries(handle, filing);
        return newestWriting(entries.stream().map(Signed::entry).toList())
                .flatMap(seq -> entries.get(seq).signature());
    }

    /** The applicant's own signature under which a draft was written, where it holds. */
    Checked own(Handle handle, FilingRecord filing) {
        boolean holds = of(handle, filing)
                .filter(signature -> signature.state() == State.VALID && !signature.attested())
                .isPresent();
        return holds
                ? Submissions.signatures(handle, filing.id()).entrySet().stream()
                        .max(Map.Entry.comparingByKey())
                        .map(kept -> Checked.good(Json.read(kept.getValue(), KeptSignature.class)))
                        .orElse(Checked.UNSIGNED)
                : Checked.UNSIGNED;
    }

    /** All entries of a filing's journal, verified. */
    List<Signed> entries(Handle handle, FilingRecord filing) {
        List<Verified> chain = Journal.read(
                handle, filing.id(), filing.head().seq(), filing.head().hash());
        List<Verified> entries = JournalView.beside(filing, chain);
        if (!type(filing).signed()) {
            return entries.stream()
                    .map(entry -> new Signed(entry, Optional.empty()))
                    .toList();
        }
        Map<Integer, String> kept = Submissions.signatures(handle, filing.id());
        Optional<Integer> newest = newestWriting(chain);
        List<Signed> signed = new ArrayList<>();
        for (int i = 0; i < chain.size(); i++) {
            boolean current = newest.filter(Integer.valueOf(i)::equals).isPresent();
            Optional<String> text =
                    Optional.ofNullable(kept.get(chain.get(i).row().seq()));
            Optional<FilingSignature> seen = seen(chain.get(i), text, current ? Optional.of(filing) : Optional.empty());
            boolean holds = seen.filter(signature -> signature.state() == State.TAMPERED)
                    .isEmpty();
            Verified entry = entries.get(i);
            signed.add(new Signed(new Verified(entry.row(), entry.intact() && holds), seen));
        }
        return signed;
    }

    private Optional<FilingSignature> seen(Verified entry, Optional<String> kept, Optional<FilingRecord> standing) {
        Map<String, Object> said = said(entry);
        Optional<Object> digest = Optional.ofNullable(said.get(Steps.SIGNATURE_DIGEST));
        if (digest.isEmpty() && kept.isEmpty()) {
            return Optional.empty();
        }
        FilingSignature signature = kept.map(signatures::seen).orElseGet(Signatures::unreadable);
        boolean covered = entry.intact() && digest.equals(kept.map(KeptSignature::digest));
        boolean holds = covered
                && signature.state() == State.VALID
                && standing.map(filing -> agrees(filing, said, kept.orElseThrow()))
                        .orElse(true);
        return Optional.of(holds ? signature : signature.tampered());
    }

    /** Whether a filing says what was signed, as its journal tells. */
    private boolean agrees(FilingRecord filing, Map<String, Object> said, String kept) {
        SignedContent content =
                SignedContent.in(Json.read(kept, KeptSignature.class).content());
        return Digest.of(Json.canonical(filing.answers())).equals(said.get("answersDigest"))
                && content.region().equals(filing.pinned().region())
                && content.type().equals(filing.pinned().type())
                && content.relatesTo()
                        .map(named ->
                                filing.chain().relatesTo().filter(named::equals).isPresent())
                        .orElse(true)
                && filing.person()
                        .map(person -> agrees(person, filing.answers()))
                        .orElse(true)
                && new SignedAnswers(type(filing).form(), around(filing)).agree(content.answers(), filing.answers());
    }

    private static boolean agrees(PersonRef person, Answers answers) {
        return answers.text(Form.WORKER_NAME)
                        .filter(name -> !name.equals(person.name()))
                        .isEmpty()
                && answers.text(Form.ID_NUMBER)
                        .filter(number -> !number.equals(person.idNumber()))
                        .isEmpty();
    }

    private Surroundings around(FilingRecord filing) {
        Region region = regions.known(filing.pinned().region()).orElseThrow(Access::unknown);
        LocalDate received = LocalDate.ofInstant(filing.times().received(), region.zone());
        return new Surroundings(region.codes(), region.acceptingAgencies(), received);
    }

    /** The place of the newest entry that wrote answers. */
    private static Optional<Integer> newestWriting(List<Verified> entries) {
        for (int i = entries.size() - 1; i >= 0; i--) {
            if (WRITING.contains(String.valueOf(said(entries.get(i)).get("action")))) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** What an entry says; nothing where somebody altered it so that it cannot be read. */
    private static Map<String, Object> said(Verified entry) {
        try {
            return Optional.ofNullable(Json.readObject(entry.row().body())).orElse(Map.of());
        } catch (UncheckedIOException altered) {
            return Map.of();
        }
    }

    private FilingType type(FilingRecord filing) {
        return archive.pinned(filing.pinned().declaration()).type();
    }
}
