// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.password;

import io.banjie.api.desk.ProblemCode;
import io.banjie.api.desk.Refusal;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Turns passwords into what is kept of them, and compares. Each hash takes much memory and time: that is its purpose. */
@Component(service = PasswordHashing.class, configurationPid = "io.banjie.core.password")
public final class PasswordHashing {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

    private final Argon2Hash.Cost cost;
    private final Argon2Hash nobodys;
    private final Semaphore turns;

    /** The settings of {@code io.banjie.core.password}. */
    public @interface Config {
        /** Memory of one hash in KiB. */
        int kibibytes() default 19456;

        /** Passes over that memory. */
        int passes() default 2;

        /** Lanes of one hash. */
        int lanes() default 1;
    }

    /** Hashing at the configured cost. */
    @Activate
    public PasswordHashing(Config config) {
        this(config.kibibytes(), config.passes(), config.lanes());
    }

    /** Hashing at a cost. */
    public PasswordHashing(int kibibytes, int passes, int lanes) {
        cost = new Argon2Hash.Cost(kibibytes, passes, lanes);
        nobodys = Argon2Hash.ofNoPassword(cost);
        turns = new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()), true);
    }

    /**
     * Computes when few others do, so that many who sign in at once take the memory of few.
     *
     * @throws Refusal TOO_MANY_ATTEMPTS when that takes too long
     */
    public <T> T inTurn(Supplier<T> work) {
        if (!admitted()) {
            throw Refusal.of(ProblemCode.TOO_MANY_ATTEMPTS, "too many sign in at this moment")
                    .retryAfter(LONGEST_WAIT);
        }
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }

    private boolean admitted() {
        try {
            return turns.tryAcquire(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** What is kept of a password: another text each time. */
    public String hash(String password) {
        return Argon2Hash.of(password, cost).toString();
    }

    /** Whether a kept text is that of the password; takes as long where there is none to compare with. */
    public boolean matches(Optional<String> kept, String password) {
        return kept.map(Argon2Hash::parse).orElse(nobodys).matches(password);
    }

    /** Whether a kept text was made at another cost than is asked for today. */
    public boolean outdated(String kept) {
        return !Argon2Hash.parse(kept).costs(cost);
    }
}
