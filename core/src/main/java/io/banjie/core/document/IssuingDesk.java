// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.document;

import io.banjie.api.desk.Actor;
import io.banjie.api.desk.CertificateCheck;
import io.banjie.api.desk.Content;
import io.banjie.api.desk.DocumentDesk;
import io.banjie.api.desk.Printable;
import io.banjie.api.desk.ProblemCode;
import io.banjie.api.desk.Refusal;
import io.banjie.api.region.FilingType;
import io.banjie.api.region.document.DocumentKind;
import io.banjie.api.region.document.DocumentKind.Layout;
import io.banjie.api.region.identity.IdentityText;
import io.banjie.api.region.lifecycle.Status;
import io.banjie.core.document.FirstPrint.Order;
import io.banjie.core.document.IssuedDocuments.Issued;
import io.banjie.core.filing.Access;
import io.banjie.core.filing.FilingRecord;
import io.banjie.core.filing.Filings;
import io.banjie.core.journal.ReadJournal;
import io.banjie.core.number.Sequences;
import io.banjie.core.region.Region;
import io.banjie.core.region.RegionArchive;
import io.banjie.core.region.Regions;
import io.banjie.core.store.Contents;
import io.banjie.core.store.Database;
import io.banjie.core.store.Digest;
import io.banjie.core.store.Identifiers;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Issues certificates and lets everybody check them. Needs no bundle of any region. */
@Component(service = DocumentDesk.class)
public final class IssuingDesk implements DocumentDesk {

    private static final String PDF = "pdf";
    private static final String MEDIA_TYPE = "application/pdf";
    private static final int LONGEST_NUMBER = 60;

    private final Database database;
    private final Regions regions;
    private final RegionArchive archive;
    private final ReadJournal reads;
    private final Clock clock;
    private final Access access;
    private final BlankForms blankForms;
    private final FirstPrint firstPrint;
    private final LayoutPrint layoutPrint;

    /** The desk over the tables. */
    @Activate
    public IssuingDesk(
            @Reference Database database,
            @Reference Regions regions,
            @Reference RegionArchive archive,
            @Reference Sequences sequences,
            @Reference Press press,
            @Reference CheckAddress address,
            @Reference ReadJournal reads,
            @Reference Clock clock) {
        this.database = Objects.requireNonNull(database, "database");
        this.regions = Objects.requireNonNull(regions, "regions");
        this.archive = Objects.requireNonNull(archive, "archive");
        this.reads = Objects.requireNonNull(reads, "reads");
        this.clock = Objects.requireNonNull(clock, "clock");
        access = new Access(regions);
        firstPrint = new FirstPrint(database, sequences, press, address);
        blankForms = new BlankForms(regions, press);
        layoutPrint = new LayoutPrint(database, press, address);
    }

    @Override
    public List<Printable> printable(Actor actor, String filing) {
        FilingRecord record = readable(actor, filing);
        if (record.status() != Status.APPROVED) {
            return List.of();
        }
        List<DocumentKind> kinds = type(record).documents();
        Set<String> frozen = kinds.stream().allMatch(DocumentKind::forAll) ? Set.of() : frozen(filing);
        return kinds.stream()
                .filter(kind -> kind.forAll() || frozen.contains(kind.kind()))
                .flatMap(kind -> kind.pages()
                        .map(page -> new Printable(page.kind(), page.label(), List.of(PDF), kind.acknowledges())))
                .toList();
    }

    @Override
    public Content document(Actor actor, String filing, String kind, String format) {
        FilingRecord record = readable(actor, filing);
        DocumentKind declared =
                type(record).document(kind).orElseThrow(() -> Refusal.of(ProblemCode.NOT_FOUND, "no such document"));
        if (!PDF.equals(format)) {
            throw Refusal.of(ProblemCode.MALFORMED, "certificates come as pdf");
        }
        if (record.status() != Status.APPROVED) {
            throw Refusal.of(ProblemCode.ACTION_NOT_POSSIBLE, "only what is in effect is certified")
                    .with("currentStatus", record.status().name());
        }
        if (!declared.forAll() && !frozen(filing).contains(declared.kind())) {
            throw Refusal.of(ProblemCode.ACTION_NOT_POSSIBLE, declared.otherwise())
                    .named("document-not-issued");
        }
        Issued issued = database.read(handle -> IssuedDocuments.find(handle, filing, declared.kind()))
                .orElseGet(() -> firstPrint.of(order(actor, record, declared)));
        Layout page = declared.page(kind).orElseThrow();
        String digest = kind.equals(declared.kind()) ? issued.digest() : layoutPrint.of(issued, page);
        byte[] bytes = database.read(handle -> Contents.find(handle, digest))
                .orElseThrow(() -> new IllegalStateException("no bytes of document " + issued.id()));
        record.person().ifPresent(person -> reads.noted(actor, filing));
        return new Content(FileName.of(page.label(), issued.number(), PDF), MEDIA_TYPE, bytes);
    }

    /** The conditional kinds among these were judged when the filing was decided. */
    private Set<String> frozen(String filing) {
        return database.read(handle -> ModelRows.kinds(handle, filing));
    }

    @Override
    public Content blankForm(String region, String form) {
        return blankForms.drawn(region, form);
    }

    private Order order(Actor actor, FilingRecord filing, DocumentKind kind) {
        Region region = regions.known(filing.pinned().region())
                .orElseThrow(() -> new IllegalStateException("a filing of a region that never opened"));
        return new Order(filing, kind, actor, clock.instant(), region.zone());
    }

    private FilingRecord readable(Actor actor, String id) {
        Access.requireFilingRole(actor);
        if (!Identifiers.plausible(id)) {
            throw Access.unknown();
        }
        return access.readable(
                actor, database.read(handle -> Filings.find(handle, id)).orElseThrow(Access::unknown));
    }

    private FilingType type(FilingRecord filing) {
        return archive.pinned(filing.pinned().declaration()).type();
    }

    @Override
    public Optional<CertificateCheck> check(String number, String code) {
        String asked = number.strip();
        if (asked.isEmpty() || asked.length() > LONGEST_NUMBER) {
            return Optional.empty();
        }
        return database.read(handle -> IssuedDocuments.numbered(handle, asked)).stream()
                .filter(issued -> CheckCode.matches(issued.code(), code))
                .findFirst()
                .map(IssuingDesk::told);
    }

    @Override
    public Optional<CertificateCheck> check(byte[] file) {
        return database.read(handle -> IssuedDocuments.withBytes(handle, Digest.of(file)))
                .map(IssuingDesk::told);
    }

    private static CertificateCheck told(Issued issued) {
        return new CertificateCheck(
                issued.number(),
                issued.label(),
                issued.state(),
                issued.employer(),
                IdentityText.maskName(issued.worker()),
                issued.issuedOn());
    }
}
