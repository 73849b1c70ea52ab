// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.health;

import io.banjie.api.desk.Health;
import io.banjie.core.region.RegionTracker;
import io.banjie.core.store.Database;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Looks at database, schema, clock, disk and regions each time it is asked; there also when the database is not. */
@Component(service = Health.class, configurationPid = "io.banjie.core.health")
public final class CoreHealth implements Health {

    private final Clock clock;
    private final ClockHealth clockHealth = new ClockHealth(Clock.systemUTC(), System::nanoTime);
    private final DiskHealth disk;
    private final DatabaseHealth databaseHealth = new DatabaseHealth();
    private final AtomicReference<Database> database = new AtomicReference<>();
    private final AtomicReference<RegionTracker> regions = new AtomicReference<>();

    /** The settings of {@code io.banjie.core.health}. */
    public @interface Config {
        /** MiB of free disk space below which there is a warning. */
        long littleDiskSpace() default 2048;
    }

    /** Looks at the container's data folder. */
    @Activate
    public CoreHealth(Config config, BundleContext context, @Reference Clock clock) {
        this.clock = Objects.requireNonNull(clock, "clock");
        disk = new DiskHealth(Path.of(context.getProperty("karaf.data")), config.littleDiskSpace());
    }

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    void setDatabase(Database come) {
        database.set(come);
    }

    void unsetDatabase(Database gone) {
        database.compareAndSet(gone, null);
    }

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    void setRegions(RegionTracker come) {
        regions.set(come);
    }

    void unsetRegions(RegionTracker gone) {
        regions.compareAndSet(gone, null);
    }

    @Override
    public List<Line> lines() {
        List<Line> lines = new ArrayList<>(databaseHealth.lines(Optional.ofNullable(database.get())));
        lines.add(clockHealth.line(clock.instant()));
        lines.add(disk.line());
        Optional.ofNullable(regions.get()).map(RegionTracker::watch).stream()
                .flatMap(List::stream)
                .map(RegionHealth::line)
                .forEach(lines::add);
        return List.copyOf(lines);
    }

    /** Stops looking. */
    @Deactivate
    public void stop() {
        databaseHealth.stop();
    }
}
