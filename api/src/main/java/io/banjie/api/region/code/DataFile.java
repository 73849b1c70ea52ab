// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.region.code;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiFunction;

/** Reads the comma-separated files that lie beside classes; no value holds a comma, the first line names the columns. */
public final class DataFile {

    private DataFile() {}

    /** The lines of a file after the first, each split at its commas. */
    public static List<String[]> rows(Class<?> beside, String file) {
        try (InputStream in = beside.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no file " + file + " beside " + beside.getName());
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return lines.lines().skip(1).map(line -> line.split(",", -1)).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * The lines of a file as trees: the first value of a line is its id, the third the id of the line above it, empty for those
     * above which nothing stands.
     *
     * @param node what a line becomes with all that stands right below it
     */
    public static <T> List<T> trees(Class<?> beside, String file, BiFunction<String[], List<T>, T> node) {
        return under("", rows(beside, file), node);
    }

    private static <T> List<T> under(String above, List<String[]> rows, BiFunction<String[], List<T>, T> node) {
        return rows.stream()
                .filter(row -> row[2].equals(above))
                .map(row -> node.apply(row, under(row[0], rows, node)))
                .toList();
    }
}
