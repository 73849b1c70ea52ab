// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.region;

import io.banjie.api.region.FilingType;
import io.banjie.core.store.Contents;
import io.banjie.core.store.Database;
import io.banjie.core.store.Json;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jdbi.v3.core.Handle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Declarations and bundles by digest, for ever: what a filing is pinned to can be read when its bundle is long gone. */
@Component(service = RegionArchive.class)
public final class RegionArchive {

    private static final String REGION = "region";
    private static final String TYPE = "filing-type";

    private final Database database;
    private final Clock clock;
    private final Map<String, PinnedType> pinned = new ConcurrentHashMap<>();

    /** The archive in the tables. */
    @Activate
    public RegionArchive(@Reference Database database, @Reference Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Keeps a region, its filing types and its bundle, and makes it the newest of its code. */
    void keep(Region region, Optional<byte[]> bundle) {
        String body = Json.write(region.declaration());
        database.transaction(tx -> {
            for (PinnedType type : region.types()) {
                keepDeclaration(tx, type.digest(), TYPE, Json.write(type.type()));
            }
            keepDeclaration(tx, region.digest(), REGION, body);
            Optional<String> kept = bundle.map(bytes -> Contents.keep(tx, bytes));
            makeNewest(tx, region, kept);
            return null;
        });
        region.types().forEach(type -> pinned.computeIfAbsent(type.digest(), this::load));
    }

    private void keepDeclaration(Handle tx, String digest, String kind, String body) {
        boolean known = tx.createQuery("select 1 from declaration where digest = ?")
                .bind(0, digest)
                .mapTo(Integer.class)
                .findOne()
                .isPresent();
        if (!known) {
            tx.execute(
                    "insert into declaration (digest, kind, body, archived_at) values (?, ?, ?, ?)",
                    digest,
                    kind,
                    body,
                    clock.millis());
        }
    }

    private void makeNewest(Handle tx, Region region, Optional<String> bundle) {
        String name = region.declaration().profile().name();
        String version = region.declaration().pluginVersion();
        int updated = tx.execute(
                "update region set name = ?, plugin_version = ?, declaration = ?, bundle = ?, opened_at = ? where code = ?",
                name,
                version,
                region.digest(),
                bundle.orElse(null),
                clock.millis(),
                region.code());
        if (updated == 0) {
            tx.execute(
                    "insert into region (code, name, plugin_version, declaration, bundle, opened_at) values (?, ?, ?, ?, ?, ?)",
                    region.code(),
                    name,
                    version,
                    region.digest(),
                    bundle.orElse(null),
                    clock.millis());
        }
    }

    /** The newest declaration of every region that was ever opened. */
    List<RegionDeclaration> newest() {
        return database
                .read(handle -> handle.createQuery(
                                "select d.body from region r join declaration d on d.digest = r.declaration")
                        .mapTo(String.class)
                        .list())
                .stream()
                .map(body -> Json.read(body, RegionDeclaration.class))
                .toList();
    }

    /**
     * The filing type of a digest.
     *
     * @throws IllegalStateException when the archive does not hold it, which would mean a damaged database
     */
    public PinnedType pinned(String digest) {
        return pinned.computeIfAbsent(digest, this::load);
    }

    private PinnedType load(String digest) {
        return PinnedType.archived(digest, Json.read(body(digest), FilingType.class));
    }

    /**
     * The region's declaration of a digest.
     *
     * @throws IllegalStateException when the archive does not hold it, which would mean a damaged database
     */
    RegionDeclaration region(String digest) {
        return Json.read(body(digest), RegionDeclaration.class);
    }

    private String body(String digest) {
        return database.read(handle -> handle.createQuery("select body from declaration where digest = ?")
                .bind(0, digest)
                .mapTo(String.class)
                .findOne()
                .orElseThrow(() -> new IllegalStateException("no declaration of digest " + digest)));
    }
}
