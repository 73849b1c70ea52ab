// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.fake;

import io.banjie.api.desk.Actor;
import io.banjie.api.desk.Export;
import io.banjie.api.desk.ExportDesk;
import io.banjie.api.desk.FilingQuery;
import io.banjie.api.desk.ProblemCode;
import io.banjie.api.desk.Refusal;
import io.banjie.api.desk.TaskDesk;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Remembers what was asked for and sends a file that tests choose. */
public final class FakeExports implements ExportDesk {
    private volatile List<Object> asked = List.of();
    private volatile Export.Body body = out -> out.write("a,b\r\n".getBytes(StandardCharsets.UTF_8));

    /** What the last call was asked. */
    public List<Object> asked() {
        return asked;
    }

    /** What the next files are. */
    public void send(Export.Body next) {
        body = next;
    }

    private Export file(Object... parts) {
        asked = List.of(parts);
        return new Export("综合查询 1.csv", "text/csv; charset=UTF-8", body);
    }

    @Override
    public Export filings(Actor actor, FilingQuery query, Wanted wanted) {
        if (wanted.format() == Format.PDF) {
            throw Refusal.of(ProblemCode.TOO_LARGE, "too long for a PDF")
                    .named("too-many-rows")
                    .with("most", MOST_PDF_ROWS);
        }
        return file(actor, query, wanted);
    }

    @Override
    public Export tasks(Actor actor, TaskDesk.Side side, FilingQuery query, Wanted wanted) {
        return file(actor, side, query, wanted);
    }

    @Override
    public Export rosters(Actor actor, Optional<String> region, Optional<String> kind, Format format) {
        return file(actor, region, kind, format);
    }
}
