// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.rule;

import io.banjie.api.desk.ProblemCode;
import io.banjie.api.desk.Refusal;
import io.banjie.api.region.FilingType;
import io.banjie.api.region.rule.Case;
import io.banjie.api.region.rule.Findings;
import io.banjie.api.region.rule.NamedCheck;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs a region's checks apart from the caller's thread and within a budget. */
final class CheckRunner {

    private static final Logger LOG = LoggerFactory.getLogger(CheckRunner.class);
    private static final Duration WAIT_WHEN_BUSY = Duration.ofSeconds(5);

    private final String region;
    private final ExecutorService executor;
    private final Duration budget;

    CheckRunner(String region, ExecutorService executor, Duration budget) {
        this.region = Objects.requireNonNull(region, "region");
        this.executor = Objects.requireNonNull(executor, "executor");
        this.budget = Objects.requireNonNull(budget, "budget");
    }

    List<CheckReport> run(FilingType type, Case filing) {
        if (type.checks().isEmpty()) {
            return List.of();
        }
        AtomicReference<String> running = new AtomicReference<>("");
        Future<List<CheckReport>> reports;
        try {
            reports = executor.submit(() -> examine(type.checks(), filing, running));
        } catch (RejectedExecutionException allBusy) {
            LOG.error("Region {}: no thread is free for the checks of {}", region, type.id());
            throw failed().retryAfter(WAIT_WHEN_BUSY);
        }
        return await(reports, type, running);
    }

    private static List<CheckReport> examine(
            List<NamedCheck> checks, Case filing, AtomicReference<String> running) {
        return checks.stream()
                .map(check -> {
                    running.set(check.code());
                    Findings findings = new Findings(check.code(), check.legalBasis());
                    check.check().examine(filing, findings);
                    return new CheckReport(check, findings.all());
                })
                .toList();
    }

    private List<CheckReport> await(
            Future<List<CheckReport>> reports, FilingType type, AtomicReference<String> running) {
        try {
            return reports.get(budget.toNanos(), TimeUnit.NANOSECONDS);
        } catch (ExecutionException thrown) {
            LOG.error(
                    "Region {}: check {} of {} threw {}",
                    region,
                    running.get(),
                    type.id(),
                    ThrownTrace.of(thrown.getCause()));
            throw failed();
        } catch (TimeoutException overrun) {
            reports.cancel(true);
            LOG.error("Region {}: check {} of {} took longer than {}", region, running.get(), type.id(), budget);
            throw failed();
        } catch (InterruptedException stopping) {
            reports.cancel(true);
            Thread.currentThread().interrupt();
            LOG.warn("Region {}: interrupted while the checks of {} ran", region, type.id());
            throw failed();
        }
    }

    private static Refusal failed() {
        return Refusal.of(ProblemCode.CHECK_FAILED, RuleTexts.of("check-failed"));
    }
}
