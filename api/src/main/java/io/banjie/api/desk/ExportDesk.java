// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.desk;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Lists taken away as files: what the same list shows the actor on a screen, from its first page to its last.
 *
 * <p>Each page is read for itself while the file is written, so that neither memory nor a connection to the database is
 * held for a slow reader. Every item stands in the file at most once and as it was when its page was read; one that was
 * begun after the file is not in it, one that moved out of the list before its page came is left out. All methods refuse
 * what the lists themselves refuse, before a byte is written.
 */
@ProviderType
public interface ExportDesk {

    /** The most rows of a PDF: some six hundred sheets of paper. */
    int MOST_PDF_ROWS = 20_000;

    /** The most columns of a file. */
    int MOST_COLUMNS = 60;

    /** What a list can become. */
    enum Format {
        XLSX,
        CSV,
        PDF;

        /** Its name in the HTTP contract. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * How a list is wanted.
     *
     * @param format as what
     * @param list the list of the region whose title and columns it has, and whose fixed parameters hold
     * @param columns the paths of its columns in order, for example {@code worker.name}; empty: those of the list
     */
    record Wanted(Format format, Optional<String> list, List<String> columns) {
        public Wanted {
            Objects.requireNonNull(format, "format");
            Objects.requireNonNull(list, "list");
            columns = List.copyOf(columns);
        }
    }

    /**
     * Filings, newest first.
     *
     * @throws Refusal MALFORMED for an unknown list or column; TOO_LARGE, named {@code too-many-rows}, for a PDF of too
     *     many rows
     */
    Export filings(Actor actor, FilingQuery query, Wanted wanted);

    /** The actor's to-do or done list, in its order. */
    Export tasks(Actor actor, TaskDesk.Side side, FilingQuery query, Wanted wanted);

    /** Saved rosters, newest first. */
    Export rosters(Actor actor, Optional<String> region, Optional<String> kind, Format format);
}
