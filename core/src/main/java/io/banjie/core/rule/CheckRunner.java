// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.rule;

import io.banjie.api.desk.ProblemCode;
import io.banjie.api.desk.Refusal;
import io.banjie.api.region.rule.Case;
import io.banjie.api.region.rule.Findings;
import io.banjie.api.region.rule.NamedCheck;
import io.banjie.core.text.Messages;
import java.time.Duration;
import java.util.ArrayList;
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
        if (checks.isEmpty()) {
            return List.of();
        }
        Examination examination = new Examination(checks, filing);
        Future<List<CheckReport>> reports;
        try {
            reports = executor.submit(examination);
        } catch (RejectedExecutionException allBusy) {
            LOG.error("region {}: no thread is free for the checks of {}", region, type);
            throw failed().retryAfter(WAIT_WHEN_BUSY);
        }
        try {
            return reports.get(budget.toNanos(), TimeUnit.NANOSECONDS);
        } catch (ExecutionException thrown) {
            String trace = ThrownTrace.of(thrown.getCause());
            LOG.error("region {}: check {} of {} threw {}", region, examination.running, type, trace);
        } catch (TimeoutException overrun) {
            LOG.error("region {}: check {} of {} took longer than {}", region, examination.running, type, budget);
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

    /** One run of all checks; remembers where it is, so that the log can name the check that failed. */
    private static final class Examination implements Callable<List<CheckReport>> {
        private final List<NamedCheck> checks;
        private final Case filing;
        private volatile String running = "(none yet)";

        Examination(List<NamedCheck> checks, Case filing) {
            this.checks = checks;
            this.filing = filing;
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
