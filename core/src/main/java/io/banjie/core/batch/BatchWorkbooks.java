// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.batch;

import io.banjie.api.desk.Actor;
import io.banjie.api.desk.BatchDesk.Failures;
import io.banjie.api.desk.BatchRow.Outcome;
import io.banjie.api.desk.Content;
import io.banjie.api.desk.ProblemCode;
import io.banjie.api.desk.Refusal;
import io.banjie.core.batch.sheet.SheetLayout;
import io.banjie.core.batch.sheet.SheetTemplate;
import io.banjie.core.filing.Access;
import io.banjie.core.region.PinnedType;
import io.banjie.core.region.Region;
import io.banjie.core.region.RegionArchive;
import io.banjie.core.region.Regions;
import io.banjie.core.store.Database;
import io.banjie.office.FailedRow;
import io.banjie.office.FailureWorkbook;
import io.banjie.office.TemplateWorkbook;
import io.banjie.office.WorkbookTemplate;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The workbooks that employers fill in, and those in which rows that failed come back. */
final class BatchWorkbooks {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int PAGE = 500;

    private final Database database;
    private final Regions regions;
    private final RegionArchive archive;
    private final Judging judging;
    private final TemplateWorkbook templates;
    private final FailureWorkbook failures;
    private final Clock clock;

    BatchWorkbooks(
            Database database,
            Regions regions,
            RegionArchive archive,
            Judging judging,
            TemplateWorkbook templates,
            FailureWorkbook failures,
            Clock clock) {
        this.database = database;
        this.regions = regions;
        this.archive = archive;
        this.judging = judging;
        this.templates = templates;
        this.failures = failures;
        this.clock = clock;
    }

    Content template(Actor actor, String code, String type) {
        Access.requireFilingRole(actor);
        Region region = regions.known(code)
                .filter(known -> actor.region().filter(code::equals).isPresent())
                .orElseThrow(BatchWorkbooks::unknown);
        PinnedType pinned = region.type(type)
                .filter(declared -> declared.type().batch().isPresent())
                .orElseThrow(BatchWorkbooks::unknown);
        SheetTemplate sheet = SheetTemplate.offered(new SheetLayout(pinned.type(), region));
        WorkbookTemplate template = sheet.workbook(code, pinned.formVersion(), clock.instant());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            templates.xlsx(template, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return content("file.template", template, out);
    }

    private static Refusal unknown() {
        return Refusal.of(ProblemCode.NOT_FOUND, "filings of this type do not come in files");
    }

    private static Content content(String name, WorkbookTemplate template, ByteArrayOutputStream out) {
        return new Content(Sayings.of(name, Map.of("title", template.sheet())), XLSX, out.toByteArray());
    }

    Content failures(BatchRecord batch, Failures which) {
        SheetLayout layout = judging.layout(batch);
        SheetTemplate sheet = SheetTemplate.with(layout, batch.columns());
        WorkbookTemplate template = sheet.workbook(
                batch.region(), archive.pinned(batch.declaration()).formVersion(), clock.instant());
        Iterable<FailedRow> rows = () -> rows(batch, which)
                .map(row -> sheet.failed(row.cells().cells(), row.findings()))
                .iterator();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            failures.xlsx(template, rows, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return content(which == Failures.IMPORT ? "file.import-failures" : "file.review-failures", template, out);
    }

    /** Read page by page, for nobody keeps a hundred thousand rows in memory. */
    private Stream<RowRecord> rows(BatchRecord batch, Failures which) {
        return Stream.iterate(
                        page(batch, which, 0),
                        page -> !page.isEmpty(),
                        page -> page(batch, which, page.get(page.size() - 1).number()))
                .flatMap(List::stream);
    }

    private List<RowRecord> page(BatchRecord batch, Failures which, int after) {
        return database.read(handle -> {
            Outcome outcome = which == Failures.IMPORT ? Outcome.IMPORT_FAILED : Outcome.REVIEW_FAILED;
            return Opinions.in(handle, BatchRows.after(handle, batch.id(), after, Set.of(outcome), PAGE));
        });
    }
}
