// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.rule;

import io.banjie.api.desk.ProblemCode;
import io.banjie.api.desk.Refusal;
import io.banjie.api.region.rule.Case;
import io.banjie.api.region.rule.Findings;
import io.banjie.api.region.rule.NamedCheck;
import io.banjie.api.region.rule.Settled;
import io.banjie.api.region.rule.Settlement;
import io.banjie.core.text.Messages;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs a region's checks apart from the caller's thread and within a budget. */
final class CheckRunner {

    private static final Logger LOG = LoggerFactory.getLogger(CheckRunner.class);
    private static final Messages TEXTS = new Messages(CheckRunner.class);
    private static final String NOTHING = "(none yet)";
    private static final Duration WAIT_WHEN_BUSY = Duration.ofSeconds(5);

    private final String region;
    private final ExecutorService executor;
    private final Duration budget;

    CheckRunner(String region, ExecutorService executor, Duration budget) {
        this.region = Objects.requireNonNull(region, "region");
        this.executor = Objects.requireNonNull(executor, "executor");
        this.budget = Objects.requireNonNull(budget, "budget");
    }

    List<CheckReport> run(String type, List<NamedCheck> checks, Case filing) {
        return checks.isEmpty() ? List.of() : within(type, new Examination(checks, filing));
    }

    /** What the record says of answers, by field. */
    Map<String, Settled> settle(String type, List<Settlement> settlements, Case filing) {
        return settlements.isEmpty() ? Map.of() : within(type, new Settling(settlements, filing));
    }

    private <T> T within(String type, Run<T> run) {
        Future<T> reports;
        try {
            reports = executor.submit(run);
        } catch (RejectedExecutionException allBusy) {
            LOG.error("region {}: no thread is free for the checks of {}", region, type);
            throw failed().retryAfter(WAIT_WHEN_BUSY);
        }
        try {
            return reports.get(budget.toNanos(), TimeUnit.NANOSECONDS);
        } catch (ExecutionException thrown) {
            String trace = ThrownTrace.of(thrown.getCause());
            LOG.error("region {}: check {} of {} threw {}", region, run.running(), type, trace);
        } catch (TimeoutException overrun) {
            LOG.error("region {}: check {} of {} took longer than {}", region, run.running(), type, budget);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            LOG.warn("region {}: interrupted while the checks of {} ran", region, type);
        }
        reports.cancel(true);
        throw failed();
    }

    private static Refusal failed() {
        return Refusal.of(ProblemCode.CHECK_FAILED, TEXTS.of("check-failed", Map.of()));
    }

    /** The region's own code at work; remembers where it is, so that the log can name what failed. */
    private interface Run<T> extends Callable<T> {
        String running();
    }

    /** One run of all settlements. */
    private static final class Settling implements Run<Map<String, Settled>> {
        private final List<Settlement> settlements;
        private final Case filing;
        private volatile String running = NOTHING;

        Settling(List<Settlement> settlements, Case filing) {
            this.settlements = settlements;
            this.filing = filing;
        }

        @Override
        public String running() {
            return running;
        }

        @Override
        public Map<String, Settled> call() {
            Map<String, Settled> known = new LinkedHashMap<>();
            for (Settlement settlement : settlements) {
                running = settlement.field().id();
                settlement.record().apply(filing).ifPresent(settled -> known.put(running, settled));
            }
            return known;
        }
    }

    /** One run of all checks. */
    private static final class Examination implements Run<List<CheckReport>> {
        private final List<NamedCheck> checks;
        private final Case filing;
        private volatile String running = NOTHING;

        Examination(List<NamedCheck> checks, Case filing) {
            this.checks = checks;
            this.filing = filing;
        }

        @Override
        public String running() {
            return running;
        }

        @Override
        public List<CheckReport> call() {
            List<CheckReport> reports = new ArrayList<>();
            for (NamedCheck check : checks) {
                running = check.code();
                Findings findings = new Findings(check.code(), check.legalBasis());
                check.check().examine(filing, findings);
                reports.add(new CheckReport(check, findings.all()));
            }
            return reports;
        }
    }
}
