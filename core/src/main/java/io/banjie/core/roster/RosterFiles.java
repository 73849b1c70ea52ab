// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.roster;

import io.banjie.api.desk.CertificateCheck.State;
import io.banjie.api.desk.Roster;
import io.banjie.api.region.document.RosterKind;
import io.banjie.core.document.IssuedDocuments;
import io.banjie.core.document.IssuedDocuments.Issued;
import io.banjie.core.region.Region;
import io.banjie.core.region.Regions;
import io.banjie.core.roster.RosterRows.Frozen;
import io.banjie.core.store.Contents;
import io.banjie.core.store.Database;
import io.banjie.core.store.Digest;
import io.banjie.core.store.Identifiers;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;

/**
 * The files of saved rosters: drawn from their frozen lines when first asked for, the same bytes for everybody ever
 * after. The page enters the public register with its first drawing.
 */
final class RosterFiles {

    private static final String KIND = "roster";

    private final Database database;
    private final Regions regions;
    private final Drawing drawing;

    RosterFiles(Database database, Regions regions, Drawing drawing) {
        this.database = Objects.requireNonNull(database, "database");
        this.regions = Objects.requireNonNull(regions, "regions");
        this.drawing = Objects.requireNonNull(drawing, "drawing");
    }

    /** The file of a roster. */
    byte[] of(Roster roster, RosterFormat format) {
        String digest = database.read(handle -> RosterRows.digest(handle, roster.id(), format))
                .orElseGet(() -> drawnFirst(roster, format));
        return database.read(handle -> Contents.find(handle, digest))
                .orElseThrow(() -> new IllegalStateException("no bytes of roster " + roster.id()));
    }

    private String drawnFirst(Roster roster, RosterFormat format) {
        Frozen frozen = database.read(handle -> RosterRows.frozen(handle, roster.id()));
        byte[] bytes = bytes(roster, format, frozen);
        String digest = Digest.of(bytes);
        return database.transaction(tx -> {
            if (!RosterRows.makeFirst(tx, roster.id(), format, digest)) {
                return RosterRows.digest(tx, roster.id(), format).orElseThrow();
            }
            if (format == RosterFormat.PDF) {
                IssuedDocuments.insert(tx, entry(roster, frozen.model(), digest));
            }
            return Contents.keep(tx, bytes);
        });
    }

    private byte[] bytes(Roster roster, RosterFormat format, Frozen frozen) {
        return switch (format) {
            case PDF -> {
                RosterKind kind = database.read(handle -> KindArchive.find(handle, frozen.kind()));
                yield drawing.pdf(kind.template(), frozen.model(), roster.savedAt());
            }
            case XLSX -> drawing.xlsx(RosterSheet.of(frozen.model(), roster.savedAt()));
        };
    }

    private Issued entry(Roster roster, Map<String, Object> model, String digest) {
        ZoneId zone = regions.known(roster.region()).map(Region::zone).orElse(ZoneOffset.UTC);
        return new Issued(
                Identifiers.next(),
                roster.id(),
                KIND,
                roster.kindLabel(),
                roster.region(),
                roster.number(),
                String.valueOf(model.get("checkCode")),
                State.VALID,
                String.valueOf(((Map<?, ?>) model.get("employer")).get("name")),
                "",
                LocalDate.ofInstant(roster.savedAt(), zone),
                roster.savedAt(),
                roster.savedBy(),
                digest);
    }
}
