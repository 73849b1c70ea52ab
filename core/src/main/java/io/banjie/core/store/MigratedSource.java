// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.store;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Publishes the pooled data source a second time, with {@link #CURRENT}, once its tables are up to date. A database that
 * is not there yet, or fails meanwhile, is tried again for as long as the server runs: it may well start after us.
 */
@Component(service = {})
public final class MigratedSource {

    /** The filter for a data source whose tables are up to date. */
    public static final String CURRENT = "(banjie.schema=current)";

    private static final Dictionary<String, ?> PROPERTIES = new Hashtable<>(Map.of("banjie.schema", "current"));
    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final Logger LOG = LoggerFactory.getLogger(MigratedSource.class);

    private final DataSource pooled;
    private final BundleContext bundle;
    private final Duration pause;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final Thread worker = new Thread(this::work, "banjie-schema");

    /** Starts to bring the tables behind a pool up to date; does not wait for it. */
    @Activate
    public MigratedSource(
            @Reference(target = "(osgi.jndi.service.name=banjie)") DataSource pooled, BundleContext bundle) {
        this(pooled, bundle, PAUSE);
    }

    MigratedSource(DataSource pooled, BundleContext bundle, Duration pause) {
        this.pooled = Objects.requireNonNull(pooled, "pooled");
        this.bundle = Objects.requireNonNull(bundle, "bundle");
        this.pause = Objects.requireNonNull(pause, "pause");
        worker.setDaemon(true);
        worker.start();
    }

    @Deactivate
    void stop() throws InterruptedException {
        stopped.countDown();
        worker.join();
    }

    private void work() {
        try {
            if (migrated()) {
                ServiceRegistration<DataSource> registration =
                        bundle.registerService(DataSource.class, pooled, PROPERTIES);
                stopped.await();
                registration.unregister();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean migrated() throws InterruptedException {
        boolean told = false;
        do {
            try {
                SchemaMigration.migrate(pooled);
                LOG.info("The database is up to date");
                return true;
            } catch (SQLException failed) {
                if (!told) {
                    LOG.warn("The database cannot be brought up to date; trying again until it can", failed);
                    told = true;
                }
            }
        } while (!stopped.await(pause.toMillis(), TimeUnit.MILLISECONDS));
        return false;
    }
}
