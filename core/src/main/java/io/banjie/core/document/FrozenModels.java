// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.document;

import io.banjie.api.desk.CertificateCheck.State;
import io.banjie.api.region.FilingType;
import io.banjie.api.region.document.DocumentKind;
import io.banjie.api.region.document.DocumentKind.Layout;
import io.banjie.api.region.form.Answers;
import io.banjie.core.filing.FilingRecord;
import io.banjie.core.filing.Filings;
import io.banjie.core.ledger.Fold.Relation;
import io.banjie.core.region.Region;
import io.banjie.core.region.RegionArchive;
import io.banjie.core.region.Regions;
import io.banjie.core.store.Rows;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Freezes models into the tables: all that a certificate says but its number and the day of its first drawing. */
@Component(service = DocumentModels.class)
public final class FrozenModels implements DocumentModels {

    private final Regions regions;
    private final RegionArchive archive;

    /** Models in the words of these regions. */
    @Activate
    public FrozenModels(@Reference Regions regions, @Reference RegionArchive archive) {
        this.regions = Objects.requireNonNull(regions, "regions");
        this.archive = Objects.requireNonNull(archive, "archive");
    }

    @Override
    public void freeze(Rows rows, FilingRecord filing, List<FilingRecord> chain, Optional<Relation> relation) {
        FilingType type = archive.pinned(filing.pinned().declaration()).type();
        if (type.documents().isEmpty()) {
            return;
        }
        Region region = regions.known(filing.pinned().region())
                .orElseThrow(() -> new IllegalStateException("a filing of a region that never opened"));
        Optional<FilingRecord> foundation = filing.chain().relatesTo().flatMap(id -> find(rows.tx(), id, chain));
        List<DocumentKind> issued = issued(type, filing, foundation, decided(filing, region));
        if (issued.isEmpty()) {
            return;
        }
        Map<String, Object> common = common(rows.tx(), region, filing, foundation, relation);
        for (DocumentKind kind : issued) {
            Map<String, Object> model = new LinkedHashMap<>(common);
            model.put("texts", kind.texts());
            for (Layout page : kind.pages().toList()) {
                model = Unanswered.completed(model, page.template());
            }
            ModelRows.insert(rows, filing.id(), kind.kind(), model);
        }
    }

    /** What is issued for a filing: its answers laid over those of what it builds on say so. */
    private static List<DocumentKind> issued(
            FilingType type, FilingRecord filing, Optional<FilingRecord> foundation, LocalDate decided) {
        Answers known =
                foundation.map(below -> filing.answers().over(below.answers())).orElse(filing.answers());
        return type.documents().stream()
                .filter(kind -> kind.issuedWhen().holds(known, decided))
                .toList();
    }

    private static LocalDate decided(FilingRecord filing, Region region) {
        return LocalDate.ofInstant(
                filing.times().decided().orElse(filing.times().created()), region.zone());
    }

    private Map<String, Object> common(
            Handle tx,
            Region region,
            FilingRecord filing,
            Optional<FilingRecord> foundation,
            Optional<Relation> relation) {
        Statements statements = new Statements(region, archive, Wording.ofSentences(region.labels()));
        LocalDate decided = decided(filing, region);
        FilingType type = statements.type(filing);
        Optional<ServiceTime> service = ServiceTime.of(
                type, filing.answers(), foundation.map(FilingRecord::answers), relation.map(Relation::start), decided);
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("employer", Statements.employer(filing.employer()));
        model.put("agency", Statements.agency(filing.routing().agency()));
        model.put("filing", Statements.filing(filing, decided));
        model.put("worker", statements.worker(filing, foundation));
        model.put("answers", statements.answers(filing));
        model.put("foundation", statements.foundation(filing, foundation));
        model.put("profile", statements.profile(profile(tx, filing)));
        model.put("codes", statements.codes(filing));
        model.put("service", served(service));
        return model;
    }

    private static Optional<FilingRecord> find(Handle tx, String id, List<FilingRecord> chain) {
        return chain.stream()
                .filter(member -> member.id().equals(id))
                .findFirst()
                .or(() -> Filings.find(tx, id));
    }

    private static Optional<FilingRecord> profile(Handle tx, FilingRecord filing) {
        return Filings.profile(tx, filing.pinned().region(), filing.employer().id());
    }

    private static Map<String, Object> served(Optional<ServiceTime> service) {
        return Map.of(
                "years", service.<Object>map(ServiceTime::years).orElse(""),
                "months", service.<Object>map(ServiceTime::months).orElse(""));
    }

    @Override
    public void replaced(Handle tx, String filing) {
        IssuedDocuments.mark(tx, filing, State.REPLACED);
    }

    @Override
    public void voided(Handle tx, String filing) {
        IssuedDocuments.mark(tx, filing, State.VOID);
    }
}
