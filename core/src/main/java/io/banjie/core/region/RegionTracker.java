// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.region;

import io.banjie.api.desk.Refusal;
import io.banjie.api.desk.RegionDesk.Watched;
import io.banjie.api.region.RegionPlugin;
import io.banjie.core.code.NationalLists;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Watches region bundles come and go, and tells {@link OpenRegions}. */
@Component(service = {Regions.class, RegionTracker.class})
public final class RegionTracker implements Regions {

    private static final Logger LOG = LoggerFactory.getLogger(RegionTracker.class);
    private static final long RETRY_SECONDS = 2;

    private final OpenRegions regions;
    private final ScheduledExecutorService retries = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "banjie-regions");
        thread.setDaemon(true);
        return thread;
    });

    /** Knows the regions of the archive, none of them open yet. */
    @Activate
    public RegionTracker(@Reference RegionArchive archive, @Reference Clock clock) {
        regions = new OpenRegions(archive, NationalLists.bundled(), clock);
    }

    /** A region's service has come. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC, unbind = "removePlugin")
    public void addPlugin(RegionPlugin plugin, ServiceReference<RegionPlugin> reference) {
        Bundle bundle = reference.getBundle();
        long id = (Long) reference.getProperty(Constants.SERVICE_ID);
        open(new Candidate(plugin, bundle.getVersion(), id, () -> bytesOf(bundle)));
    }

    private void open(Candidate candidate) {
        try {
            regions.add(candidate);
        } catch (Refusal databaseGone) {
            LOG.warn("a region waits for the database: {}", databaseGone.code());
            retries.schedule(() -> open(candidate), RETRY_SECONDS, TimeUnit.SECONDS);
        }
    }

    /** A region's service has gone. */
    public void removePlugin(RegionPlugin plugin) {
        regions.remove(plugin);
    }

    private static Optional<byte[]> bytesOf(Bundle bundle) {
        try (InputStream in = URI.create(bundle.getLocation()).toURL().openStream()) {
            return Optional.of(in.readAllBytes());
        } catch (IOException | IllegalArgumentException unreadable) {
            LOG.warn("bundle {} cannot be archived: {}", bundle.getSymbolicName(), unreadable.getMessage());
            return Optional.empty();
        }
    }

    /** Stops waiting for the database and ends all checks. */
    @Deactivate
    public void stop() {
        retries.shutdownNow();
        regions.stop();
    }

    @Override
    public Optional<OpenRegion> open(String code) {
        return regions.open(code);
    }

    @Override
    public Optional<Region> known(String code) {
        return regions.known(code);
    }

    @Override
    public Region archived(String digest) {
        return regions.archived(digest);
    }

    @Override
    public List<Region> all() {
        return regions.all();
    }

    /** Every region with its state and what keeps it closed. */
    public List<Watched> watch() {
        return regions.watch();
    }
}
