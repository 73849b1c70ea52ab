// SPDX-License-Identifier: Apache-2.0
package io.banjie.office.reading;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.banjie.office.RowSink;
import io.banjie.office.SheetCell;
import io.banjie.office.SheetFault;
import io.banjie.office.SheetFault.Code;
import io.banjie.office.SheetLimits;
import io.banjie.office.SheetOrigin;
import io.banjie.office.SheetReader;
import io.banjie.office.SheetRow;
import io.banjie.office.SheetSummary;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Workbook;
import org.assertj.core.api.Assertions;

/** A file that somebody uploads, and what the reader makes of it. */
public final class Uploads {

    private static final SheetReader READER = new SpreadsheetReader();

    /** Limits so narrow that a test can go beyond each. */
    static final SheetLimits TIGHT = new SheetLimits(1 << 20, 5, 8, 100, 1 << 24, 200, 20, 50, 10_000);

    /** A row of one text, which is still to be put in. */
    static final String ROW = "<row><c t=\"inlineStr\"><is><t>%s</t></is></c></row>";

    private Uploads() {}

    /** All that was read of one file. */
    public record Seen(List<SheetOrigin> origins, List<SheetRow> rows, SheetSummary summary) {

        /** The cell of a row as the spreadsheet numbers it, and of a column from 0. */
        public SheetCell cell(int number, int column) {
            return rows.stream()
                    .filter(row -> row.number() == number)
                    .findFirst()
                    .map(row -> row.cell(column))
                    .orElse(SheetCell.EMPTY);
        }

        /** The texts of all cells. */
        public List<List<String>> texts() {
            return rows.stream()
                    .map(row -> row.cells().stream().map(SheetCell::text).toList())
                    .toList();
        }
    }

    public static Seen read(byte[] file) {
        return read(file, SheetLimits.STANDARD);
    }

    public static Seen read(byte[] file, SheetLimits limits) {
        return onDisk(file, path -> {
            List<SheetOrigin> origins = new ArrayList<>();
            List<SheetRow> rows = new ArrayList<>();
            RowSink sink = new RowSink() {
                @Override
                public void opened(SheetOrigin origin) {
                    origins.add(origin);
                }

                @Override
                public boolean row(SheetRow row) {
                    return rows.add(row);
                }
            };
            return new Seen(origins, rows, summary(path, limits, sink));
        });
    }

    /** Reads without keeping the rows. */
    public static SheetSummary count(byte[] file, SheetLimits limits) {
        return onDisk(file, path -> summary(path, limits, row -> true));
    }

    public static SheetFault refused(byte[] file) {
        return refused(file, SheetLimits.STANDARD);
    }

    public static SheetFault refused(byte[] file, SheetLimits limits) {
        return Assertions.catchThrowableOfType(SheetFault.class, () -> count(file, limits));
    }

    static SheetSummary summary(Path path, SheetLimits limits, RowSink sink) {
        try {
            return READER.read(path, limits, sink);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static <T> T onDisk(byte[] file, Function<Path, T> use) {
        try {
            Path path = Files.createTempFile("upload", ".bin");
            try {
                return use.apply(Files.write(path, file));
            } finally {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] bytes(Workbook workbook) {
        try (Workbook open = workbook) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            open.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An archive of one file. */
    static byte[] zip(String name, String content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content.getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }

    /** Refused as a file that is not what it should be inside, and where. */
    static void assertBroken(byte[] file) {
        SheetFault fault = refused(file);
        Assertions.assertThat(fault).isNotNull();
        Assertions.assertThat(fault.code()).as(fault.getMessage()).isEqualTo(Code.BROKEN);
        Assertions.assertThat(fault.particulars()).containsKeys("part", "reason");
    }
}
