// SPDX-License-Identifier: Apache-2.0
package io.banjie.benchmarks.measure;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** Median and range of what several rounds gave. */
public record Spread(double median, double least, double most) {

    /** The spread of a figure over these. */
    public static <T> Spread of(List<T> all, ToDoubleFunction<T> figure) {
        double[] sorted = all.stream().mapToDouble(figure).sorted().toArray();
        int half = sorted.length / 2;
        double median = sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
        return new Spread(median, sorted[0], sorted[sorted.length - 1]);
    }

    /** As text, each figure in this format. */
    public String text(String format) {
        return String.format(Locale.ROOT, format + " [" + format + "-" + format + "]", median, least, most);
    }
}
