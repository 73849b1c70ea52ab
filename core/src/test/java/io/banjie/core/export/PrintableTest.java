// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.banjie.api.desk.Actor;
import io.banjie.api.desk.Attempt;
import io.banjie.api.desk.Export;
import io.banjie.api.desk.ExportDesk;
import io.banjie.api.desk.ExportDesk.Format;
import io.banjie.api.desk.Page;
import io.banjie.api.desk.PageRequest;
import io.banjie.api.desk.ProblemCode;
import io.banjie.api.desk.Refusal;
import io.banjie.api.desk.Role;
import io.banjie.core.store.Database;
import io.banjie.core.store.OnEachDatabase;
import io.banjie.core.testregion.House;
import io.banjie.office.listing.ListFiles;
import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/** How long lists may become which files. */
class PrintableTest {

    private static final Actor CLERK = new Actor(
            "clerk", "Clerk", Role.CLERK, Optional.empty(), Optional.empty(), Optional.empty(), false, Attempt.NONE);

    private static Export file(House house, Format format, long total) {
        return new ListFile(new ListFiles(), house.reads, house.clock)
                .of(
                        CLERK,
                        format,
                        new ListFile.Head("numbers", "Numbers [all]", List.of(), ZoneOffset.UTC),
                        List.of(ListColumn.<Integer>text("number", 10, String::valueOf)),
                        request -> page(request, total));
    }

    /** Numbers from 1, two hundred a page. */
    private static Page<Integer> page(PageRequest request, long total) {
        int from = request.cursor().map(Integer::parseInt).orElse(0);
        int until = (int) Math.min(total, from + request.limit());
        return new Page<>(
                IntStream.rangeClosed(from + 1, until).boxed().toList(),
                Optional.of(String.valueOf(until)).filter(next -> until < total),
                request.count() ? OptionalLong.of(total) : OptionalLong.empty());
    }

    @OnEachDatabase
    void aPdfBeyondItsLimitIsRefusedWithTheNumbers(Database database) {
        House house = new House(database);
        long most = ExportDesk.MOST_PDF_ROWS;

        Refusal refused = catchThrowableOfType(Refusal.class, () -> file(house, Format.PDF, most + 1));

        assertThat(refused.problem()).isEqualTo(ProblemCode.TOO_LARGE);
        assertThat(refused.code()).isEqualTo("too-many-rows");
        assertThat(refused.particulars())
                .containsEntry("most", ExportDesk.MOST_PDF_ROWS)
                .containsEntry("rows", most + 1);
        assertThat(file(house, Format.PDF, most).fileName()).isEqualTo("Numbers [all]_20260302-0200.pdf");
    }

    @OnEachDatabase
    void otherFilesHaveNoLimitAndTheirRowsComePageByPage(Database database) throws IOException {
        House house = new House(database);
        long[] lines = {0};

        file(house, Format.CSV, 100_001).body().writeTo(new OutputStream() {
            @Override
            public void write(int b) {
                lines[0] += b == '\n' ? 1 : 0;
            }
        });

        assertThat(lines[0]).isEqualTo(100_002);
        assertThat(file(house, Format.XLSX, 100_001).mediaType()).endsWith("sheet");
    }
}
