// SPDX-License-Identifier: Apache-2.0
package io.banjie.benchmarks.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Starts, waits for and ends processes, each by its own number. */
public final class Processes {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);
    private static final long MINUTES = 5;

    private Processes() {}

    /** Runs a command to its end, which must be a good one. */
    public static void run(ProcessBuilder command) {
        Process process = start(command);
        if (awaited(process) != 0) {
            throw new IllegalStateException(command.command() + " ended with " + process.exitValue());
        }
    }

    /** Starts a command. */
    public static Process start(ProcessBuilder command) {
        try {
            return command.start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Sends a signal to a process. */
    public static void signal(Process process, String name) {
        if (process.isAlive()) {
            run(new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid())).inheritIO());
        }
    }

    /** Waits for the end and gives its number. */
    public static int awaited(Process process) {
        try {
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IllegalStateException("a process did not end");
            }
            return process.exitValue();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** Waits until something is so while a process lives. */
    public static void until(String what, Process process, BooleanSupplier so) {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(MINUTES);
        while (!so.getAsBoolean()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new IllegalStateException("waited in vain: " + what);
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
    }
}
