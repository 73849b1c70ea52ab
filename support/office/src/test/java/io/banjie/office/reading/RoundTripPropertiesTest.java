// SPDX-License-Identifier: Apache-2.0
package io.banjie.office.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.banjie.office.SheetCell;
import io.banjie.office.SheetCell.Kind;
import io.banjie.office.SheetFault;
import io.banjie.office.reading.Uploads.Seen;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/** Random tables through the writers of others and our reader. */
class RoundTripPropertiesTest {

    private static final int TRIES = 60;
    private static final Charset GB18030 = Charset.forName("GB18030");

    @Provide
    Arbitrary<List<List<Object>>> tables() {
        Arbitrary<Object> text = texts().map(value -> value);
        Arbitrary<Object> number =
                Arbitraries.doubles().between(-1e12, 1e12).ofScale(3).map(value -> value);
        Arbitrary<Object> whole = Arbitraries.integers().map(value -> (double) value);
        Arbitrary<Object> date = Arbitraries.integers().between(61, 2_958_465).map(day -> LocalDate.of(1899, 12, 30)
                .plusDays(day));
        Arbitrary<Object> truth = Arbitraries.of(true, false).map(value -> value);
        return Arbitraries.oneOf(text, text, number, whole, date, truth)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .list()
                .ofMinSize(1)
                .ofMaxSize(15);
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings()
                        .withChars(
                                'a', '0', '=', '<', '&', '"', ',', ';', '\t', '\n', ' ', '_', 'x', '马', '䶮', 'é',
                                '\u200F')
                        .ofMinLength(1)
                        .ofMaxLength(20),
                Arbitraries.of("𠮷田", "630101199501010072", "]]>", "'007", "长".repeat(300), "\uFEFF"));
    }

    @Property(tries = TRIES)
    void throughXlsx(@ForAll("tables") List<List<Object>> table) {
        assertSame(Uploads.read(Uploads.bytes(written(new XSSFWorkbook(), table))), table);
    }

    @Property(tries = TRIES)
    void throughStreamedXlsx(@ForAll("tables") List<List<Object>> table) {
        assertSame(Uploads.read(Uploads.bytes(written(new SXSSFWorkbook(), table))), table);
    }

    @Property(tries = TRIES)
    void throughXls(@ForAll("tables") List<List<Object>> table) {
        assertSame(Uploads.read(Uploads.bytes(written(new HSSFWorkbook(), table))), table);
    }

    @Property(tries = TRIES)
    void throughText(@ForAll("tables") List<List<Object>> table) {
        List<List<String>> texts = table.stream()
                .map(row -> row.stream().map(Object::toString).toList())
                .toList();
        StringWriter text = new StringWriter();
        CsvWriter writer = CsvWriter.builder().bufferSize(0).build(text);
        texts.forEach(writer::writeRecord);
        Assume.that(!text.toString().startsWith("<") && !text.toString().startsWith("\uFEFF"));

        for (Charset charset : List.of(UTF_8, GB18030)) {
            assertThat(Uploads.read(text.toString().getBytes(charset)).texts())
                    .as(charset.name())
                    .isEqualTo(texts);
        }
    }

    @Property(tries = TRIES)
    void anotherReaderSeesTheSame(@ForAll("tables") List<List<Object>> table) throws IOException {
        byte[] file = Uploads.bytes(written(new XSSFWorkbook(), table));

        Seen seen = Uploads.read(file);

        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            for (org.dhatim.fastexcel.reader.Row row : workbook.getFirstSheet().read()) {
                for (org.dhatim.fastexcel.reader.Cell cell : row) {
                    SheetCell own = seen.cell(row.getRowNum(), cell.getColumnIndex());
                    switch (own.kind()) {
                        case TEXT -> assertThat(cell.asString()).isEqualTo(own.text());
                        case NUMBER, DATE ->
                            assertThat(cell.asNumber()).isEqualByComparingTo(new BigDecimal(own.raw()));
                        default -> assertThat(cell.asBoolean().toString()).isEqualToIgnoringCase(own.text());
                    }
                }
            }
        }
    }

    /** Damage of any kind ends in a refusal or in cells, never in another exception or without end. */
    @Property(tries = 400)
    void damageIsRefused(@ForAll Random random) {
        List<List<Object>> table =
                List.of(List.of("马五", 3.5, LocalDate.of(2019, 7, 1)), List.of("x".repeat(9_000), true));
        byte[] file = Uploads.bytes(written(random.nextBoolean() ? new HSSFWorkbook() : new XSSFWorkbook(), table));
        for (int i = 0; i <= random.nextInt(8); i++) {
            file[random.nextInt(file.length)] = (byte) random.nextInt();
        }
        byte[] cut = random.nextInt(4) == 0 ? java.util.Arrays.copyOf(file, random.nextInt(file.length)) : file;
        try {
            Uploads.read(cut);
        } catch (SheetFault fault) {
            assertThat(fault.particulars()).isNotNull();
        }
    }

    private static Workbook written(Workbook workbook, List<List<Object>> table) {
        Sheet sheet = workbook.createSheet();
        CellStyle date = workbook.createCellStyle();
        date.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd"));
        for (int r = 0; r < table.size(); r++) {
            Row row = sheet.createRow(r);
            for (int c = 0; c < table.get(r).size(); c++) {
                Cell cell = row.createCell(c);
                Object value = table.get(r).get(c);
                if (value instanceof String text) {
                    cell.setCellValue(text);
                } else if (value instanceof Boolean truth) {
                    cell.setCellValue(truth);
                } else if (value instanceof LocalDate day) {
                    cell.setCellValue(day);
                    cell.setCellStyle(date);
                } else {
                    cell.setCellValue((Double) value);
                }
            }
        }
        return workbook;
    }

    private static void assertSame(Seen seen, List<List<Object>> table) {
        List<List<SheetCell>> cells = new ArrayList<>();
        seen.rows().forEach(row -> cells.add(row.cells()));
        assertThat(cells).hasSameSizeAs(table);
        for (int r = 0; r < table.size(); r++) {
            assertThat(cells.get(r)).hasSameSizeAs(table.get(r));
            for (int c = 0; c < table.get(r).size(); c++) {
                assertSame(cells.get(r).get(c), table.get(r).get(c));
            }
        }
    }

    private static void assertSame(SheetCell cell, Object value) {
        if (value instanceof Double number) {
            assertThat(cell.kind()).isEqualTo(Kind.NUMBER);
            assertThat(new BigDecimal(cell.text())).isEqualByComparingTo(BigDecimal.valueOf(number));
        } else {
            Kind kind = value instanceof String ? Kind.TEXT : value instanceof LocalDate ? Kind.DATE : Kind.BOOLEAN;
            assertThat(cell.kind()).isEqualTo(kind);
            assertThat(cell.text()).isEqualToIgnoringCase(value.toString());
        }
    }
}
