// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.export;

import io.banjie.api.desk.Actor;
import io.banjie.api.desk.Export;
import io.banjie.api.desk.ExportDesk;
import io.banjie.api.desk.ExportDesk.Format;
import io.banjie.api.desk.Page;
import io.banjie.api.desk.PageRequest;
import io.banjie.api.desk.ProblemCode;
import io.banjie.api.desk.Refusal;
import io.banjie.core.document.FileName;
import io.banjie.core.journal.ReadJournal;
import io.banjie.office.ListExport;
import io.banjie.office.Listing;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Puts a list's head, columns and pages together to a file. */
final class ListFile {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuuMMdd-HHmm");
    private static final int LONGEST_TAB = 31;

    private final ListExport office;
    private final ReadJournal reads;
    private final Clock clock;
    private final Gate gate = new Gate();

    ListFile(ListExport office, ReadJournal reads, Clock clock) {
        this.office = office;
        this.reads = reads;
        this.clock = clock;
    }

    /**
     * What stands above a list.
     *
     * @param name its name in the notes of who read what
     * @param title its title
     * @param lines whose it is, and under which conditions
     * @param zone in which it is dated
     */
    record Head(String name, String title, List<String> lines, ZoneId zone) {}

    /** A file of all pages of a list; the first is read now, so that what is refused is refused before the file begins. */
    <T> Export of(
            Actor actor, Format format, Head head, List<ListColumn<T>> columns, Function<PageRequest, Page<T>> list) {
        ZonedDateTime now = clock.instant().atZone(head.zone);
        Page<T> first = list.apply(Pages.first(format != Format.CSV));
        List<String> lines = new ArrayList<>(head.lines);
        first.total().ifPresent(total -> lines.add(CellValues.TEXTS.of("total", Map.of("rows", total))));
        if (format == Format.PDF) {
            requirePrintable(first.total().orElse(first.items().size()));
        }
        ListExport.Format kind = ListExport.Format.valueOf(format.name());
        Iterator<List<?>> rows = rows(new Pages<>(first, list), columns);
        Listing listing = new Listing(
                tab(head.title),
                head.title,
                lines,
                columns.stream().map(ListColumn::heading).toList(),
                () -> rows,
                now);
        return new Export(FileName.of(head.title, MINUTE.format(now), kind.extension()), kind.mediaType(), out -> {
            gate.enter(actor.username());
            try {
                reads.taken(actor, head.name);
                office.write(listing, kind, out);
            } finally {
                gate.leave(actor.username());
            }
        });
    }

    private static void requirePrintable(long rows) {
        if (rows > ExportDesk.MOST_PDF_ROWS) {
            throw Refusal.of(ProblemCode.TOO_LARGE, "a PDF has at most " + ExportDesk.MOST_PDF_ROWS + " rows")
                    .named("too-many-rows")
                    .with("most", ExportDesk.MOST_PDF_ROWS)
                    .with("rows", rows);
        }
    }

    private static <T> Iterator<List<?>> rows(Iterator<T> items, List<ListColumn<T>> columns) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return items.hasNext();
            }

            @Override
            public List<?> next() {
                return ListColumn.row(columns, items.next());
            }
        };
    }

    /** A sheet's name, free of what spreadsheets forbid there. */
    private static String tab(String title) {
        String name = title.replaceAll("[\\[\\]:*?/\\\\']", "-");
        return name.length() > LONGEST_TAB ? name.substring(0, LONGEST_TAB) : name;
    }
}
