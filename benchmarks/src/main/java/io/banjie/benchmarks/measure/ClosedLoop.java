// SPDX-License-Identifier: Apache-2.0
package io.banjie.benchmarks.measure;

import io.banjie.benchmarks.measure.Contender.Client;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Clients that each begin the next unit of work when the last is done, for a while. */
public final class ClosedLoop {

    private ClosedLoop() {}

    /** Lets so many clients work for so long. */
    public static Outcome run(Contender contender, int clients, Duration time, Meter meter) {
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        List<Client> all =
                IntStream.range(0, clients).mapToObj(contender.clients()).toList();
        try {
            Meter.Reading before = meter.read();
            long start = System.nanoTime();
            List<Future<long[]>> running = new ArrayList<>();
            for (Client client : all) {
                running.add(threads.submit(() -> loop(client, start + time.toNanos())));
            }
            List<long[]> took = new ArrayList<>();
            for (Future<long[]> each : running) {
                took.add(each.get());
            }
            return outcome(took, System.nanoTime() - start, meter.read().since(before));
        } catch (ExecutionException failed) {
            throw new IllegalStateException(contender.name() + " failed", failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        } finally {
            threads.shutdownNow();
            all.forEach(ClosedLoop::end);
        }
    }

    private static long[] loop(Client client, long end) throws Exception {
        long[] took = new long[1024];
        int done = 0;
        long begun = System.nanoTime();
        while (begun < end) {
            client.work();
            long now = System.nanoTime();
            if (done == took.length) {
                took = Arrays.copyOf(took, 2 * done);
            }
            took[done++] = now - begun;
            begun = now;
        }
        return Arrays.copyOf(took, done);
    }

    private static Outcome outcome(List<long[]> took, long nanos, Meter.Spent spent) {
        long[] all = took.stream().flatMapToLong(Arrays::stream).sorted().toArray();
        return new Outcome(
                all.length, nanos / 1e9, share(all, 0.5), share(all, 0.99), spent.processors(), spent.foreign());
    }

    private static double share(long[] sorted, double part) {
        return sorted[(int) Math.min(sorted.length - 1L, Math.round(sorted.length * part))] / 1e6;
    }

    private static void end(Client client) {
        try {
            client.end();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }
}
