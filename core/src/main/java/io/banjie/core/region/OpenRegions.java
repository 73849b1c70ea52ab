// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.region;

import io.banjie.api.desk.RegionDesk.State;
import io.banjie.api.desk.RegionDesk.Watched;
import io.banjie.api.region.FilingType;
import io.banjie.api.region.RegionInspection;
import io.banjie.api.region.RegionPlugin;
import io.banjie.api.region.rule.NamedCheck;
import io.banjie.core.code.CodeLists;
import io.banjie.core.code.NationalLists;
import io.banjie.core.rule.Judge;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one place that holds plugin objects, between open and close. A region is inspected before it opens; one with
 * problems stays closed, and each problem is named in the log and in the health report. When its bundle goes, its
 * archived data stay.
 */
public final class OpenRegions implements Regions {

    private static final Logger LOG = LoggerFactory.getLogger(OpenRegions.class);

    private static final Duration CHECK_BUDGET = Duration.ofSeconds(2);

    private final CheckExecutors executors = new CheckExecutors();
    private final RegionArchive archive;
    private final NationalLists national;
    private final Clock clock;
    private final List<Candidate> candidates = new ArrayList<>();
    private final Map<String, OpenRegion> open = new ConcurrentHashMap<>();
    private final Map<String, Region> known = new ConcurrentHashMap<>();
    private final Map<String, Region> archived = new ConcurrentHashMap<>();
    private final Map<String, List<String>> problems = new ConcurrentHashMap<>();
    private final Map<String, Instant> since = new ConcurrentHashMap<>();
    private volatile boolean recalled;

    /** No region is open; those that ever opened are known from the archive, which is read when first asked for. */
    public OpenRegions(RegionArchive archive, NationalLists national, Clock clock) {
        this.archive = Objects.requireNonNull(archive, "archive");
        this.national = Objects.requireNonNull(national, "national");
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    /** Reads the archive once. A database that is not there for a moment is asked again by the next who wants to know. */
    private Map<String, Region> known() {
        if (!recalled) {
            for (RegionDeclaration declaration : archive.newest()) {
                Region region = new Region(declaration, national);
                known.putIfAbsent(region.code(), region);
                since.putIfAbsent(region.code(), clock.instant());
            }
            recalled = true;
        }
        return known;
    }

    /** A region's service has come. */
    public synchronized void add(Candidate candidate) {
        candidates.add(candidate);
        candidates.sort(Candidate.BEST_FIRST);
        choose(codeOf(candidate.plugin()));
    }

    /** A region's service has gone. */
    public synchronized void remove(RegionPlugin plugin) {
        candidates.removeIf(candidate -> candidate.plugin() == plugin);
        choose(codeOf(plugin));
    }

    private static String codeOf(RegionPlugin plugin) {
        return plugin.profile().code();
    }

    private void choose(String code) {
        List<String> found = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (codeOf(candidate.plugin()).equals(code) && tryToOpen(candidate, found)) {
                problems.put(code, List.copyOf(found));
                return;
            }
        }
        problems.put(code, List.copyOf(found));
        if (open.remove(code) != null) {
            since.put(code, clock.instant());
            LOG.info("region {} closed", code);
        }
    }

    private boolean tryToOpen(Candidate candidate, List<String> found) {
        List<String> defects = defects(candidate.plugin());
        defects.forEach(defect -> {
            LOG.error("region {} {}: {}", codeOf(candidate.plugin()), candidate.version(), defect);
            found.add(candidate.version() + ": " + defect);
        });
        if (!defects.isEmpty()) {
            return false;
        }
        Region region = new Region(
                RegionDeclaration.of(candidate.plugin(), candidate.version().toString()), national);
        archive.keep(region, candidate.bundle().get());
        Judge judge = new Judge(region.code(), executors.of(region.code()), CHECK_BUDGET);
        OpenRegion opened = new OpenRegion(region, checksOf(candidate.plugin()), judge);
        known.put(region.code(), region);
        open.put(region.code(), opened);
        since.put(region.code(), clock.instant());
        LOG.info("region {} open in version {}", region.code(), candidate.version());
        return true;
    }

    private List<String> defects(RegionPlugin plugin) {
        List<String> defects = new ArrayList<>(RegionInspection.problems(plugin));
        defects.addAll(new CodeLists(national).problems(plugin.codeLists()));
        return defects;
    }

    private static Map<String, List<NamedCheck>> checksOf(RegionPlugin plugin) {
        return plugin.filingTypes().stream().collect(Collectors.toMap(FilingType::id, FilingType::checks));
    }

    /** Ends the checks of all regions. */
    public void stop() {
        executors.stop();
    }

    @Override
    public Optional<OpenRegion> open(String code) {
        return Optional.ofNullable(open.get(code));
    }

    @Override
    public Optional<Region> known(String code) {
        return Optional.ofNullable(known().get(code));
    }

    @Override
    public Region archived(String digest) {
        return archived.computeIfAbsent(digest, once -> new Region(archive.region(once), national));
    }

    @Override
    public List<Region> all() {
        return known().values().stream()
                .sorted(Comparator.comparing(Region::code))
                .toList();
    }

    /** Every region with its state and what keeps it closed, also those that never opened. */
    public List<Watched> watch() {
        Map<String, Watched> watched = new TreeMap<>();
        Map<String, List<String>> all = new LinkedHashMap<>(problems);
        known().keySet().forEach(code -> all.putIfAbsent(code, List.of()));
        all.forEach((code, found) -> watched.put(code, watched(code, found)));
        return List.copyOf(watched.values());
    }

    private Watched watched(String code, List<String> found) {
        Optional<Region> region = known(code);
        return new Watched(
                code,
                region.map(known -> known.declaration().profile().name()).orElse(""),
                open.containsKey(code) ? State.OPEN : State.CLOSED,
                region.map(known -> known.declaration().pluginVersion()).orElse(""),
                Optional.ofNullable(since.get(code)),
                found);
    }
}
