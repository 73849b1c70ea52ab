// SPDX-License-Identifier: Apache-2.0
package io.banjie.office.listing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.banjie.office.Column;
import io.banjie.office.Column.Type;
import io.banjie.office.ListExport;
import io.banjie.office.ListExport.Format;
import io.banjie.office.Listing;
import io.banjie.office.reading.Uploads;
import io.banjie.office.reading.Uploads.Seen;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ListExportTest {

    private static final List<Column> COLUMNS = List.of(
            new Column("序号", 6, Type.INTEGER),
            new Column("姓名", 14, Type.TEXT),
            new Column("身份证号码", 20, Type.TEXT),
            new Column("合同结束日期", 14, Type.DATE),
            new Column("月工资", 12, Type.MONEY),
            new Column("备注", 40, Type.TEXT));
    private static final List<List<?>> ROWS = List.of(
            List.of(1, "马五", "630101199501010072", LocalDate.of(2019, 7, 1), new BigDecimal("12345.6"), ""),
            List.of(2L, "𠮷田䶮", "11010119900307455X", "无固定期限", new BigDecimal("-5"), "a,b;\"c\"\n第二行"),
            List.of(3, "=1+1", "+86", "", "面议", "笑\uD83D\uDE00"));
    private static final ZonedDateTime PRINTED = ZonedDateTime.of(2026, 3, 2, 12, 5, 0, 0, ZoneId.of("Asia/Shanghai"));

    private final ListExport export = new ListFiles();

    @Test
    void aWorkbookHoldsTitleFiltersAndCells() throws IOException {
        Seen seen = Uploads.read(written(ROWS, Format.XLSX));

        assertThat(seen.texts().subList(0, 5))
                .containsExactly(
                        List.of("综合查询"),
                        List.of("合同状态：解除"),
                        List.of("打印时间：2026-03-02 12:05"),
                        List.of("序号", "姓名", "身份证号码", "合同结束日期", "月工资", "备注"),
                        List.of("1", "马五", "630101199501010072", "2019-07-01", "12345.6"));
        assertThat(seen.cell(7, 1).text()).isEqualTo("=1+1");
        assertThat(seen.cell(7, 5).text()).isEqualTo("笑\uD83D\uDE00");
    }

    @Test
    void textWithCommasBeginsWithAMarkAndGuardsFormulas() throws IOException {
        byte[] csv = written(ROWS, Format.CSV);

        assertThat(new String(csv, UTF_8))
                .isEqualTo("\uFEFF序号,姓名,身份证号码,合同结束日期,月工资,备注\r\n"
                        + "1,马五,630101199501010072,2019-07-01,12345.6,\r\n"
                        + "2,𠮷田䶮,11010119900307455X,无固定期限,-5,\"a,b;\"\"c\"\"\n第二行\"\r\n"
                        + "3,'=1+1,'+86,,面议,笑\uD83D\uDE00\r\n");
        assertThat(Uploads.read(csv).cell(3, 5).text()).isEqualTo("a,b;\"c\"\n第二行");
    }

    @Test
    void whatAnotherSeparatorWouldTearApartIsQuoted() throws IOException {
        byte[] csv = written(List.of(List.of(1, "a;=1+1", "b\tc", "\t=1", "", "-1")), Format.CSV);

        assertThat(new String(csv, UTF_8)).endsWith("1,\"a;=1+1\",\"b\tc\",\"'\t=1\",,'-1\r\n");
    }

    @Test
    void pagesRepeatTheLabelsAndSayHowManyTheyAre() throws IOException {
        List<List<?>> rows = IntStream.rangeClosed(1, 200)
                .<List<?>>mapToObj(i -> List.of(
                        i, "马五", "630101199501010072", LocalDate.of(2019, 7, 1), new BigDecimal("1234.5"), "备注" + i))
                .toList();

        try (PDDocument pdf = Loader.loadPDF(written(rows, Format.PDF))) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(2);
            String first = page(pdf, 1);
            String last = page(pdf, pdf.getNumberOfPages());
            assertThat(first).contains("综合查询", "合同状态：解除", "打印时间：2026-03-02 12:05", "1,234.50", "第 1 页，共", "2019-07-01");
            assertThat(first).contains(pdf.getNumberOfPages() + " 页");
            assertThat(last).contains("身份证号码", "备注200", "第 " + pdf.getNumberOfPages() + " 页，共");
            assertThat(last).doesNotContain("综合查询");
            assertThat(pdf.getPage(0).getMediaBox().getWidth())
                    .isGreaterThan(pdf.getPage(0).getMediaBox().getHeight());
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("综合查询");
        }
    }

    private static String page(PDDocument pdf, int number) throws IOException {
        PDFTextStripper text = new PDFTextStripper();
        text.setStartPage(number);
        text.setEndPage(number);
        return text.getText(pdf);
    }

    @Test
    void rareCharactersArePrintedAndThoseWithoutGlyphByTheirCodePoint() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(written(ROWS, Format.PDF))) {
            assertThat(page(pdf, 1)).contains("𠮷田䶮", "笑[U+1F600]", "第二行", "-5.00", "无固定期限");
        }
    }

    @Test
    void aNumberStandsInOneLineHoweverManyColumnsThereAre() throws IOException {
        List<Column> columns = IntStream.range(0, 10)
                .mapToObj(i -> new Column("身份证号", 20, Type.TEXT))
                .toList();
        List<String> numbers = IntStream.range(0, 10)
                .mapToObj(i -> "22%d10219881204555X".formatted(i))
                .toList();

        ByteArrayOutputStream out = new ByteArrayOutputStream();
        export.write(new Listing("综合查询", "综合查询", List.of(), columns, List.of(numbers), PRINTED), Format.PDF, out);

        try (PDDocument pdf = Loader.loadPDF(out.toByteArray())) {
            assertThat(page(pdf, 1)).contains(numbers);
        }
    }

    @Test
    void aListWithoutRowsIsAListToo() throws IOException {
        assertThat(Uploads.read(written(List.of(), Format.XLSX)).rows()).hasSize(4);
        assertThat(new String(written(List.of(), Format.CSV), UTF_8)).hasLineCount(1);
        try (PDDocument pdf = Loader.loadPDF(written(List.of(), Format.PDF))) {
            assertThat(page(pdf, 1)).contains("身份证号码", "第 1 页，共", "1 页");
        }
    }

    @ParameterizedTest
    @EnumSource
    void rowsArePulledOneByOneWhileTheFileIsWritten(Format format) throws IOException {
        Iterator<List<?>> cursor = IntStream.rangeClosed(1, 5_000)
                .<List<?>>mapToObj(i -> List.of(i, "马五", "6301011995", LocalDate.of(2019, 7, 1), BigDecimal.TEN, ""))
                .iterator();
        Iterable<List<?>> once = () -> cursor;

        ByteArrayOutputStream out = new ByteArrayOutputStream();
        export.write(new Listing("表", "综合查询", List.of(), COLUMNS, once, PRINTED), format, out);

        assertThat(cursor.hasNext()).isFalse();
        assertThat(out.size()).isGreaterThan(10_000);
    }

    @ParameterizedTest
    @EnumSource
    void aValueThatDoesNotFitIsRefusedByRowAndColumn(Format format) {
        List<List<?>> rows = List.of(ROWS.get(0), List.of("x", BigDecimal.ONE, "", "", "", ""));

        assertThatThrownBy(() -> written(rows, format))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Row 2, column 姓名");
        assertThatThrownBy(() -> written(List.of(List.of(1)), format)).hasMessageContaining("Row 1 has 1 cells");
    }

    @ParameterizedTest
    @EnumSource
    void aStreamThatRefusesIsReported(Format format) {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("full");
            }
        };

        assertThatThrownBy(() -> export.write(listing(ROWS), format, full)).isInstanceOf(IOException.class);
    }

    @ParameterizedTest
    @EnumSource
    void theStreamStaysOpen(Format format) throws IOException {
        boolean[] closed = new boolean[1];
        OutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed[0] = true;
            }
        };

        export.write(listing(ROWS), format, out);

        assertThat(closed[0]).isFalse();
    }

    private byte[] written(List<List<?>> rows, Format format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        export.write(listing(rows), format, out);
        return out.toByteArray();
    }

    private static Listing listing(List<List<?>> rows) {
        return new Listing("综合查询", "综合查询", List.of("合同状态：解除"), COLUMNS, rows, PRINTED);
    }
}
