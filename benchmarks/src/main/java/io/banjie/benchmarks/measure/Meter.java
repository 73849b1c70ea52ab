// SPDX-License-Identifier: Apache-2.0
package io.banjie.benchmarks.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Reads how much processor time named processes used, their children included, and the machine as a whole. */
public final class Meter {

    private static final double TICKS_A_SECOND = 100;
    /** In the fields after the command's name. */
    private static final int PARENT = 1;

    private static final int OWN_TIME = 11;
    private static final int ALL_TIMES = 4;

    private final Map<String, Long> processes = new LinkedHashMap<>();

    /** Knows this very process, as "load". */
    public Meter() {
        processes.put("load", ProcessHandle.current().pid());
    }

    /** This meter, which watches a process too. */
    public Meter watching(String name, long pid) {
        processes.put(name, pid);
        return this;
    }

    /** What was used up to a moment, in ticks. */
    public record Reading(Map<String, Double> processes, double busy, double all) {

        /** What was used since an earlier reading. */
        public Spent since(Reading before) {
            Map<String, Double> spent = new HashMap<>();
            processes.forEach((name, ticks) -> spent.put(name, (ticks - before.processes.get(name)) / TICKS_A_SECOND));
            double known =
                    spent.values().stream().mapToDouble(Double::doubleValue).sum();
            double foreign = (busy - before.busy) / TICKS_A_SECOND - known;
            return new Spent(spent, Math.max(0, foreign) / ((all - before.all) / TICKS_A_SECOND));
        }
    }

    /** Seconds of processor time by process, and the share of the machine that others used. */
    public record Spent(Map<String, Double> processors, double foreign) {}

    /** What was used so far. */
    public Reading read() {
        Map<Long, String[]> table = table();
        Map<String, Double> used = new LinkedHashMap<>();
        processes.forEach((name, pid) -> used.put(name, ticks(pid, table, name.equals("load"))));
        String[] machine =
                lines(Path.of("/proc/stat")).findFirst().orElseThrow().split(" +");
        double[] parts = Arrays.stream(machine)
                .skip(1)
                .limit(8)
                .mapToDouble(Double::parseDouble)
                .toArray();
        double all = Arrays.stream(parts).sum();
        return new Reading(used, all - parts[3] - parts[4], all);
    }

    /** A process's own time, that of its dead children, and that of its living ones. */
    private static double ticks(long pid, Map<Long, String[]> table, boolean alone) {
        String[] fields = table.get(pid);
        if (fields == null) {
            return 0;
        }
        double own = Arrays.stream(fields, OWN_TIME, OWN_TIME + (alone ? 2 : ALL_TIMES))
                .mapToDouble(Double::parseDouble)
                .sum();
        return own
                + (alone
                        ? 0
                        : table.entrySet().stream()
                                .filter(entry -> entry.getValue()[PARENT].equals(String.valueOf(pid)))
                                .mapToDouble(child -> ticks(child.getKey(), table, false))
                                .sum());
    }

    private static Map<Long, String[]> table() {
        Map<Long, String[]> table = new HashMap<>();
        for (long pid :
                ProcessHandle.allProcesses().mapToLong(ProcessHandle::pid).toArray()) {
            try {
                String line = Files.readString(Path.of("/proc", String.valueOf(pid), "stat"));
                table.put(pid, line.substring(line.lastIndexOf(')') + 2).split(" "));
            } catch (IOException ended) {
                table.remove(pid);
            }
        }
        return table;
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
