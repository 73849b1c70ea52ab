// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.region.batch;

import io.banjie.api.region.form.Field;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How filings of a type come in as rows of a file. What a column holds is said by the field of the type's form alone; here
 * stands which fields a template offers, in which order, and what is peculiar to some of them.
 *
 * <p>Whatever is offered, every field that the form asks is understood under its label. A field that must be answered but
 * has no column in a file is taken from the filing that a row builds on.
 *
 * @param mode what rows have to do with one another
 * @param title the name of the sheet
 * @param offered the ids of the fields that a template has columns for, in their order; none: all that are asked
 * @param columns what is peculiar to columns, offered or not
 * @param tolerated the codes of rules and checks that only warn in a file of what they refuse elsewhere
 * @param instructions the region's sentences on the sheet of notes
 */
public record BatchFormat(
        Mode mode,
        String title,
        List<String> offered,
        List<BatchColumn> columns,
        Set<String> tolerated,
        List<String> instructions) {

    /** What the rows of a file have to do with one another. */
    public enum Mode {
        /** Each row is a filing of its own that is submitted at once: good ones go on, bad ones come back. */
        INDEPENDENT_ROWS,
        /** All rows wait under one serial number, to be submitted or withdrawn together. */
        ONE_SERIAL_NUMBER
    }

    private static final Pattern IGNORED = Pattern.compile("[\\p{Z}\\p{C}*]");
    private static final Pattern IN_BRACKETS = Pattern.compile("\\([^()]*\\)$");

    public BatchFormat {
        Objects.requireNonNull(mode, "mode");
        Objects.requireNonNull(title, "title");
        offered = List.copyOf(offered);
        columns = List.copyOf(columns);
        tolerated = Set.copyOf(tolerated);
        instructions = List.copyOf(instructions);
    }

    /** A sheet whose rows stand alone, with a column for every field. */
    public static BatchFormat ofIndependentRows(String title) {
        return new BatchFormat(Mode.INDEPENDENT_ROWS, title, List.of(), List.of(), Set.of(), List.of());
    }

    /** A sheet whose rows stand under one serial number, with a column for every field. */
    public static BatchFormat underOneSerialNumber(String title) {
        return new BatchFormat(Mode.ONE_SERIAL_NUMBER, title, List.of(), List.of(), Set.of(), List.of());
    }

    /** With columns for these fields only, in this order. */
    public BatchFormat offering(Field... fields) {
        return new BatchFormat(
                mode, title, Stream.of(fields).map(Field::id).toList(), columns, tolerated, instructions);
    }

    /** With what is peculiar to some columns. */
    public BatchFormat with(BatchColumn... more) {
        return new BatchFormat(
                mode,
                title,
                offered,
                Stream.concat(columns.stream(), Stream.of(more)).toList(),
                tolerated,
                instructions);
    }

    /** Only warning of what these rules and checks refuse elsewhere. */
    public BatchFormat tolerating(String... codes) {
        return new BatchFormat(mode, title, offered, columns, Set.of(codes), instructions);
    }

    /** With these sentences on the sheet of notes. */
    public BatchFormat saying(String... sentences) {
        return new BatchFormat(mode, title, offered, columns, tolerated, List.of(sentences));
    }

    /** The column of a field: what is peculiar to it, else just as the form says it. */
    public BatchColumn column(Field field) {
        return peculiar(field.id()).orElseGet(() -> BatchColumn.of(field));
    }

    private Optional<BatchColumn> peculiar(String field) {
        return columns.stream().filter(column -> column.field().equals(field)).findFirst();
    }

    /** All words by which the column of a field is known, {@linkplain #plain plain}. */
    public Set<String> headings(Field field) {
        BatchColumn column = column(field);
        return Stream.concat(Stream.of(field.label(), column.heading()), column.alsoCalled().stream())
                .map(BatchFormat::plain)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * A heading as it is compared: half-width, in small letters, without blanks and stars, and without what stands in
     * brackets at its end.
     */
    public static String plain(String heading) {
        String narrow = Normalizer.normalize(heading, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String bare = IGNORED.matcher(narrow).replaceAll("");
        String unexplained = IN_BRACKETS.matcher(bare).replaceFirst("");
        return unexplained.isEmpty() ? bare : unexplained;
    }
}
