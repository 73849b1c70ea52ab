// SPDX-License-Identifier: Apache-2.0
package io.banjie.demo.stage;

import io.banjie.api.desk.AttachmentDesk;
import io.banjie.api.desk.ClockDesk;
import io.banjie.api.desk.FilingDesk;
import io.banjie.api.desk.Refusal;
import io.banjie.api.desk.RegionDesk;
import io.banjie.api.desk.RosterDesk;
import io.banjie.api.desk.Seeding;
import io.banjie.api.region.RegionPlugin;
import io.banjie.demo.Setting;
import io.banjie.demo.certificate.Certificates;
import io.banjie.demo.progress.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Waits for regions to open and loads their parts, one after the other on one thread. */
@Component(service = Stage.class, immediate = true)
public final class Stage {

    private static final Logger LOG = LoggerFactory.getLogger(Stage.class);
    private static final String USUAL_PASSWORD = "banjie-demo";
    private static final long RETRY_MILLIS = 200;

    private final Loading loading;
    private final Progress progress;
    private final Set<RegionPlugin> present = ConcurrentHashMap.newKeySet();
    private final ScheduledThreadPoolExecutor hands = new ScheduledThreadPoolExecutor(1, work -> {
        Thread thread = new Thread(work, "banjie-demonstration");
        thread.setDaemon(true);
        return thread;
    });

    /** A part that may have to wait: it gives what was refused, or nothing while it cannot be loaded yet. */
    @FunctionalInterface
    private interface Part {
        Optional<List<String>> load() throws IOException;
    }

    /** Begins with the accounts that belong to no region. */
    @Activate
    public Stage(
            BundleContext context,
            @Reference Seeding seeding,
            @Reference FilingDesk filings,
            @Reference AttachmentDesk attachments,
            @Reference RosterDesk rosters,
            @Reference RegionDesk regions,
            @Reference ClockDesk clock,
            @Reference Progress progress) {
        this.progress = progress;
        hands.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        String password = Setting.BANJIE_DEMO_PASSWORD.of(context).orElse(USUAL_PASSWORD);
        Path folder = Path.of(context.getProperty("karaf.base"), "demo");
        loading = new Loading(
                new Desks(seeding, filings, attachments, rosters, regions, clock),
                password,
                new Handouts(folder),
                new Certificates(
                        folder.resolve("certificates"),
                        Path.of(context.getProperty("karaf.etc"), "certificates"),
                        password,
                        Clock.systemUTC()));
        Props own = new BundleProps(context.getBundle());
        begin(Progress.PLATFORM, () -> {
            loading.platform(own);
            return Optional.of(List.of());
        });
    }

    /** A region's service has come. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC, unbind = "removeRegion")
    public void addRegion(RegionPlugin plugin, ServiceReference<RegionPlugin> reference) {
        String code = plugin.profile().code();
        Props props = new BundleProps(reference.getBundle());
        present.add(plugin);
        begin(code, () -> present.contains(plugin) ? loading.region(code, props) : Optional.of(List.of()));
    }

    /** A region's service has gone; another version of it may still be there, and was loaded then. */
    public void removeRegion(RegionPlugin plugin) {
        present.remove(plugin);
    }

    private void begin(String name, Part part) {
        progress.begin(name);
        hands.execute(() -> load(name, part));
    }

    private void load(String name, Part part) {
        try {
            Optional<List<String>> refused = part.load();
            if (refused.isPresent()) {
                progress.end(name, refused.get());
                LOG.info("{} loaded, {} refused", name, refused.get().size());
            } else {
                later(name, part);
            }
        } catch (Refusal refusal) {
            if (Loading.passes(refusal)) {
                LOG.warn("{} waits: {}", name, refusal.code());
                later(name, part);
            } else {
                failed(name, refusal);
            }
        } catch (IOException | RuntimeException failed) {
            failed(name, failed);
        }
    }

    private void failed(String name, Exception failed) {
        progress.end(name, List.of(String.valueOf(failed.getMessage())));
        LOG.error("{} could not be loaded", name, failed);
    }

    private void later(String name, Part part) {
        if (!hands.isShutdown()) {
            hands.schedule(() -> load(name, part), RETRY_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    /** Ends the loading; what is not done is done at the next start. */
    @Deactivate
    public void stop() {
        hands.shutdown();
    }
}
