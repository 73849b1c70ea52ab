// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.attachment;

import io.banjie.api.desk.Actor;
import io.banjie.api.desk.Attachment;
import io.banjie.api.desk.AttachmentDesk;
import io.banjie.api.desk.Content;
import io.banjie.api.desk.ProblemCode;
import io.banjie.api.desk.Refusal;
import io.banjie.api.region.FilingType;
import io.banjie.api.region.document.AttachmentKind;
import io.banjie.api.region.lifecycle.Status;
import io.banjie.core.attachment.Attachments.Row;
import io.banjie.core.attempt.Attempts;
import io.banjie.core.filing.Access;
import io.banjie.core.filing.FilingRecord;
import io.banjie.core.filing.Filings;
import io.banjie.core.region.RegionArchive;
import io.banjie.core.region.Regions;
import io.banjie.core.store.Contents;
import io.banjie.core.store.Database;
import io.banjie.core.store.Identifiers;
import java.io.InputStream;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes papers in, measured and recognised before they are kept, and hands them out to whoever may read the filing. */
@Component(service = AttachmentDesk.class)
public final class PaperTray implements AttachmentDesk {

    private static final Set<Status> TAKING_PAPERS = EnumSet.of(Status.DRAFT, Status.RETURNED);

    private final Database database;
    private final RegionArchive archive;
    private final Access access;
    private final Attempts attempts;
    private final Clock clock;

    /** The tray over the tables. */
    @Activate
    public PaperTray(
            @Reference Database database,
            @Reference Regions regions,
            @Reference RegionArchive archive,
            @Reference Attempts attempts,
            @Reference Clock clock) {
        this.database = database;
        this.archive = archive;
        this.attempts = attempts;
        this.clock = clock;
        access = new Access(regions);
    }

    @Override
    public List<Attachment> list(Actor actor, String filing) {
        FilingRecord record = readable(actor, filing);
        Map<String, Row> there = database.read(handle -> Attachments.of(handle, filing)).stream()
                .collect(Collectors.toMap(Row::kind, Function.identity()));
        return type(record).attachments().stream()
                .map(kind -> view(kind, Optional.ofNullable(there.get(kind.kind()))))
                .toList();
    }

    private static Attachment view(AttachmentKind kind, Optional<Row> row) {
        return new Attachment(
                kind.kind(),
                kind.label(),
                kind.required(),
                row.isPresent(),
                row.map(Row::id),
                row.map(Row::fileName),
                row.map(Row::mediaType),
                row.map(Row::size).orElse(0L),
                row.map(Row::uploadedAt));
    }

    @Override
    public Attachment add(Actor actor, String filing, String kind, String fileName, InputStream content) {
        return attempts.once(actor, Attachment.class, () -> keep(actor, filing, kind, fileName, content));
    }

    private Attachment keep(Actor actor, String filing, String kind, String fileName, InputStream content) {
        FilingRecord record = changeable(actor, readable(actor, filing));
        AttachmentKind asked = type(record).attachments().stream()
                .filter(declared -> declared.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> Refusal.of(ProblemCode.INVALID_ANSWERS, "this filing asks for no such paper")
                        .named("attachment-kind-unknown"));
        PaperCheck check = new PaperCheck(asked);
        byte[] bytes = check.measured(content);
        MediaType type = check.recognised(bytes, fileName);
        return database.transaction(tx -> {
            requireStillOpen(tx, filing);
            Row row = new Row(
                    Identifiers.next(),
                    filing,
                    kind,
                    FileNames.kept(fileName),
                    type.word(),
                    bytes.length,
                    Contents.keep(tx, bytes),
                    clock.instant(),
                    actor.username());
            Attachments.put(tx, row);
            return attempts.remember(tx, actor, view(asked, Optional.of(row)));
        });
    }

    private static void requireStillOpen(Handle tx, String filing) {
        if (!Filings.hold(tx, filing, TAKING_PAPERS)) {
            throw notNow();
        }
    }

    private static boolean takesPapers(FilingRecord filing) {
        return TAKING_PAPERS.contains(filing.status());
    }

    private static Refusal notNow() {
        return Refusal.of(ProblemCode.ACTION_NOT_POSSIBLE, "papers cannot be changed in this state");
    }

    private FilingRecord changeable(Actor actor, FilingRecord filing) {
        if (!access.owns(actor, filing)) {
            throw Refusal.of(ProblemCode.FORBIDDEN, "only the applicant changes papers");
        }
        if (!takesPapers(filing)) {
            throw notNow();
        }
        return filing;
    }

    @Override
    public Content open(Actor actor, String attachment) {
        Row row = row(attachment);
        readable(actor, row.filing());
        byte[] bytes = database.read(handle -> Contents.find(handle, row.digest()))
                .orElseThrow(() -> new IllegalStateException("a paper without its bytes: " + row.id()));
        return new Content(row.fileName(), row.mediaType(), bytes);
    }

    @Override
    public void remove(Actor actor, String attachment) {
        attempts.once(actor, Boolean.class, () -> drop(actor, attachment));
    }

    private boolean drop(Actor actor, String attachment) {
        Row row = row(attachment);
        changeable(actor, readable(actor, row.filing()));
        return database.transaction(tx -> {
            requireStillOpen(tx, row.filing());
            Attachments.remove(tx, attachment);
            return attempts.remember(tx, actor, true);
        });
    }

    private static void requirePlausible(String id) {
        if (!Identifiers.plausible(id)) {
            throw Access.unknown();
        }
    }

    private Row row(String attachment) {
        requirePlausible(attachment);
        return database.read(handle -> Attachments.find(handle, attachment)).orElseThrow(Access::unknown);
    }

    private FilingRecord readable(Actor actor, String filing) {
        Access.requireFilingRole(actor);
        requirePlausible(filing);
        return access.readable(
                actor, database.read(handle -> Filings.find(handle, filing)).orElseThrow(Access::unknown));
    }

    private FilingType type(FilingRecord filing) {
        return archive.pinned(filing.pinned().declaration()).type();
    }
}
