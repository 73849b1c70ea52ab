// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.review;

import io.banjie.api.desk.ProblemCode;
import io.banjie.api.desk.Refusal;
import io.banjie.core.filing.Door;
import io.banjie.core.filing.FilingRecord;
import io.banjie.core.filing.Filings;
import io.banjie.core.region.Region;
import io.banjie.core.region.Regions;
import io.banjie.core.rule.ThrownTrace;
import io.banjie.core.store.Database;
import io.banjie.core.store.WaitingRows.Waiting;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Decides what was taken on: together what can be, and each on its own where one is in the others' way. What cannot be
 * decided now is put back; what fails again and again is left to its office.
 */
final class Reviewing {

    private static final Logger LOG = LoggerFactory.getLogger(Reviewing.class);

    /** How long is waited after the first failure, the second, and so on; one more and the office has it. */
    private static final List<Duration> WAITS =
            List.of(Duration.ofSeconds(1), Duration.ofSeconds(5), Duration.ofSeconds(15), Duration.ofSeconds(30));

    private static final Duration SOON = Duration.ofSeconds(5);

    private final Database database;
    private final Door door;
    private final Regions regions;
    private final ReviewQueue queue;

    Reviewing(Database database, Door door, Regions regions, ReviewQueue queue) {
        this.database = Objects.requireNonNull(database, "database");
        this.door = Objects.requireNonNull(door, "door");
        this.regions = Objects.requireNonNull(regions, "regions");
        this.queue = Objects.requireNonNull(queue, "queue");
    }

    /** Takes on what is due of regions that are open; nothing when another was faster. */
    List<Waiting> take(Lane lane, int most) {
        List<String> open = regions.all().stream()
                .map(Region::code)
                .filter(code -> regions.open(code).isPresent())
                .toList();
        List<Waiting> due = open.isEmpty() ? List.of() : database.read(handle -> queue.due(handle, lane, open, most));
        return due.isEmpty() ? due : database.transaction(tx -> queue.take(tx, due));
    }

    /** Decides these. */
    void decide(List<Waiting> lot) {
        if (lot.isEmpty()) {
            return;
        }
        Map<String, Waiting> taken = lot.stream().collect(Collectors.toMap(Waiting::id, Function.identity()));
        List<FilingRecord> filings = database.read(handle -> Filings.find(handle, List.copyOf(taken.keySet()))).stream()
                .filter(FilingRecord::waitsForPlatform)
                .sorted(Comparator.comparing(FilingRecord::id))
                .toList();
        dropOthers(taken, filings);
        Alike.groups(filings, this::zone).forEach(group -> together(group, taken));
    }

    private ZoneId zone(FilingRecord filing) {
        return regions.known(filing.pinned().region()).map(Region::zone).orElse(ZoneOffset.UTC);
    }

    /** What was withdrawn or decided since it was taken on. */
    private void dropOthers(Map<String, Waiting> taken, List<FilingRecord> waiting) {
        List<String> others = new ArrayList<>(taken.keySet());
        waiting.forEach(filing -> others.remove(filing.id()));
        if (!others.isEmpty()) {
            database.transaction(tx -> {
                queue.drop(tx, others);
                return others;
            });
        }
    }

    private void together(List<FilingRecord> group, Map<String, Waiting> taken) {
        try {
            door.review(group);
        } catch (RuntimeException failed) {
            if (notNow(failed)) {
                LOG.info("{} filings are reviewed later: {}", group.size(), ((Refusal) failed).code());
                putBack(group.stream().map(filing -> taken.get(filing.id())).toList(), SOON);
            } else if (group.size() > 1) {
                LOG.debug("{} filings are reviewed one by one: {}", group.size(), ThrownTrace.of(failed));
                group.forEach(filing -> together(List.of(filing), taken));
            } else {
                failed(group.get(0), taken.get(group.get(0).id()), failed);
            }
        }
    }

    /** Whether it says itself that it passes: the region is closed, the database gone, every thread for checks busy. */
    private static boolean notNow(RuntimeException failed) {
        return failed instanceof Refusal refusal && refusal.retryAfter().isPresent();
    }

    private void failed(FilingRecord filing, Waiting waiting, RuntimeException why) {
        if (why instanceof Refusal refusal && refusal.problem() == ProblemCode.STALE_VERSION) {
            putBack(List.of(waiting), Duration.ZERO);
            return;
        }
        LOG.error("the review of filing {} failed: {}", filing.id(), ThrownTrace.of(why));
        Waiting again = new Waiting(waiting.id(), waiting.dueAt(), waiting.tries() + 1);
        if (again.tries() <= WAITS.size()) {
            putBack(List.of(again), WAITS.get(again.tries() - 1));
        } else {
            handOver(filing, waiting);
        }
    }

    private void handOver(FilingRecord filing, Waiting waiting) {
        try {
            door.handOver(filing);
            LOG.warn("filing {} is left to its office", filing.id());
        } catch (RuntimeException failed) {
            LOG.error("filing {} could not be left to its office: {}", filing.id(), ThrownTrace.of(failed));
            putBack(List.of(waiting), ReviewQueue.LONGEST_WAIT);
        }
    }

    /** Where that is not possible, they are due again when what was taken on is anybody's. */
    private void putBack(Collection<Waiting> waiting, Duration wait) {
        try {
            database.transaction(tx -> {
                queue.putBack(tx, waiting, wait);
                return waiting;
            });
        } catch (RuntimeException failed) {
            LOG.warn("{} reviews could not be put back: {}", waiting.size(), ThrownTrace.of(failed));
        }
    }
}
