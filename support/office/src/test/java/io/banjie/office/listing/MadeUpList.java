// SPDX-License-Identifier: Apache-2.0
package io.banjie.office.listing;

import io.banjie.office.Column;
import io.banjie.office.Column.Type;
import io.banjie.office.ListExport.Format;
import io.banjie.office.Listing;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.IntStream;

/** A program that writes a list of so many rows, to be run with little memory: format, number of rows, file. */
final class MadeUpList {

    private static final List<Column> COLUMNS = List.of(
            new Column("序号", 8, Type.INTEGER), new Column("身份证号码", 20, Type.TEXT), new Column("合同结束日期", 14, Type.DATE));

    private MadeUpList() {}

    public static void main(String[] arguments) throws IOException {
        int rows = Integer.parseInt(arguments[1]);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(Path.of(arguments[2])))) {
            new ListFiles().write(listing(rows), Format.valueOf(arguments[0]), out);
        }
    }

    private static Listing listing(int rows) {
        Iterable<List<?>> made = () -> IntStream.rangeClosed(1, rows)
                .<List<?>>mapToObj(i -> List.of(
                        i,
                        "63010119950101%04d".formatted(i % 10_000),
                        LocalDate.of(2019, 7, 1).plusDays(i % 1000)))
                .iterator();
        ZonedDateTime now = ZonedDateTime.parse("2026-03-02T12:05:00+08:00[Asia/Shanghai]");
        return new Listing("综合查询", "综合查询", List.of("共 " + rows + " 条"), COLUMNS, made, now);
    }
}
