// SPDX-License-Identifier: Apache-2.0
package io.banjie.office.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.banjie.office.Column;
import io.banjie.office.Column.Type;
import io.banjie.office.Sheet;
import io.banjie.office.SheetWriter;
import io.banjie.office.reading.Uploads;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.DefaultTempFileCreationStrategy;
import org.apache.poi.util.TempFile;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PoiSheetWriterTest {

    private static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");
    private static final List<Column> COLUMNS = List.of(
            new Column("姓名", 12, Type.TEXT),
            new Column("身份证号", 22, Type.TEXT),
            new Column("合同结束日期", 14, Type.DATE),
            new Column("月工资", 12, Type.MONEY),
            new Column("人数", 8, Type.INTEGER));
    private static final int FIRST_ROW = 4;

    private final SheetWriter writer = new PoiSheetWriter();

    @Test
    void everyColumnHoldsItsKindOfCell() throws IOException {
        XSSFSheet sheet = written(row("𠮷田䶮", "110101199003074557", LocalDate.of(2029, 2, 28), money("4500.50"), 3));

        assertThat(cell(sheet, 0).getStringCellValue()).isEqualTo("𠮷田䶮");
        assertThat(cell(sheet, 1).getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell(sheet, 1).getStringCellValue()).isEqualTo("110101199003074557");
        assertThat(cell(sheet, 1).getCellStyle().getDataFormatString()).isEqualTo("@");
        assertThat(cell(sheet, 2).getLocalDateTimeCellValue()).isEqualTo("2029-02-28T00:00:00");
        assertThat(cell(sheet, 2).getCellStyle().getDataFormatString()).isEqualTo("yyyy-mm-dd");
        assertThat(cell(sheet, 3).getNumericCellValue()).isEqualTo(4500.50);
        assertThat(cell(sheet, 3).getCellStyle().getDataFormatString()).isEqualTo("#,##0.00");
        assertThat(cell(sheet, 4).getNumericCellValue()).isEqualTo(3);
    }

    @Test
    void aStreamingReaderSeesTheSameWords() throws IOException {
        byte[] workbook = writer.xlsx(sheet(List.of(row("甲", "1", "无固定期限", "", 7L))));

        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            assertThat(read.getFirstSheet().read().get(FIRST_ROW).getCellText(2))
                    .isEqualTo("无固定期限");
        }
    }

    @Test
    void aStringInAnyColumnIsTextAndAnEmptyOneLeavesTheCellEmpty() throws IOException {
        XSSFSheet sheet = written(row("", "", "无固定期限", "面议", ""));

        assertThat(cell(sheet, 0).getCellType()).isEqualTo(CellType.BLANK);
        assertThat(cell(sheet, 2).getStringCellValue()).isEqualTo("无固定期限");
        assertThat(cell(sheet, 3).getStringCellValue()).isEqualTo("面议");
        assertThat(cell(sheet, 4).getCellType()).isEqualTo(CellType.BLANK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+86 10", "-", "@SUM(A1)", "\t=1", "\r=1", "＝1+1", "=HYPERLINK(\"http://x\")"})
    void whatCouldBeAFormulaStaysTextAsIfTypedAfterAnApostrophe(String text) throws IOException {
        XSSFSheet sheet = written(row(text, text, text, text, text));

        for (int column = 0; column < COLUMNS.size(); column++) {
            assertThat(cell(sheet, column).getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell(sheet, column).getStringCellValue()).isEqualTo(text);
            assertThat(cell(sheet, column).getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"_x0041_", "a_x000D_", "_x_", "bell\u0007", "half \uD842", "line\r\nend", "\uFFFE", "𠮷"})
    void everyTextComesOutAsItWentIn(String text) {
        byte[] workbook = writer.xlsx(sheet(List.of(row(text, "", "", "", ""))));

        assertThat(Uploads.read(workbook).cell(FIRST_ROW + 1, 0).text()).isEqualTo(text);
    }

    @Test
    void harmlessTextIsNotMarked() throws IOException {
        assertThat(cell(written(row("甲=乙", "", "", "", "")), 0).getCellStyle().getQuotePrefixed())
                .isFalse();
    }

    @Test
    void titleLinesAndFooterStandAroundTheRowsOverTheWholeWidth() throws IOException {
        XSSFSheet sheet = written(row("甲", "", "", "", ""), row("乙", "", "", "", ""));

        assertThat(text(sheet, 0)).isEqualTo("名册");
        assertThat(text(sheet, 1)).isEqualTo("单位名称：某店");
        assertThat(text(sheet, 2)).isEqualTo("填报日期：2026-03-02");
        assertThat(text(sheet, 3)).isEqualTo("姓名");
        assertThat(text(sheet, 6)).isEqualTo("合计：2");
        assertThat(sheet.getMergedRegions()).hasSize(4).contains(new CellRangeAddress(0, 0, 0, 4));
    }

    @Test
    void theLabelsStayInSightAndOnEveryPrintedPage() throws IOException {
        XSSFSheet sheet = written(row("甲", "", "", "", ""));

        assertThat(sheet.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) FIRST_ROW);
        assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
        assertThat(sheet.getRepeatingRows()).isEqualTo(new CellRangeAddress(3, 3, -1, -1));
        assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
        assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
        assertThat(sheet.getFitToPage()).isTrue();
        assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
        assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
    }

    @Test
    void aListWithoutRowsIsAWorkbookToo() throws IOException {
        XSSFSheet sheet = written();

        assertThat(text(sheet, 3)).isEqualTo("姓名");
        assertThat(text(sheet, 4)).isEqualTo("合计：2");
    }

    @Test
    void whatDoesNotFitOnOneSheetGoesOnOnTheNext() throws IOException {
        List<List<?>> rows = IntStream.range(0, 20)
                .<List<?>>mapToObj(i -> row("甲" + i, "", "", "", i))
                .toList();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PoiSheetWriter(10).xlsx(sheet(rows), out);

        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(3);
            assertThat(workbook.getSheetName(1)).isEqualTo("新签备案名册 (2)");
            assertThat(text(workbook.getSheetAt(0), 9)).isEqualTo("甲5");
            assertThat(text(workbook.getSheetAt(1), 0)).isEqualTo("姓名");
            assertThat(text(workbook.getSheetAt(1), 1)).isEqualTo("甲6");
            assertThat(text(workbook.getSheetAt(2), 5)).isEqualTo("甲19");
            assertThat(text(workbook.getSheetAt(2), 6)).startsWith("合计");
            assertThat(workbook.getSheetAt(2).getRepeatingRows()).isEqualTo(new CellRangeAddress(0, 0, -1, -1));
        }
    }

    @Test
    void aListOfOneColumnNeedsNoMerging() {
        Sheet narrow =
                new Sheet("名册", "名册", List.of("一"), COLUMNS.subList(0, 1), List.of(List.of("甲")), List.of("二"), NOON);

        assertThat(writer.xlsx(narrow)).isNotEmpty();
    }

    @Test
    void aValueThatDoesNotFitItsColumnIsRefusedByRowAndColumn() {
        assertThatThrownBy(
                        () -> writer.xlsx(sheet(List.of(row("甲", "", "", "", ""), row("乙", "", money("1"), "", "")))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Row 2, column 合同结束日期");
        assertThatThrownBy(() -> writer.xlsx(sheet(List.of(row("甲", "", "", "", 1_000_000_000_000_000L)))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> writer.xlsx(sheet(List.of(row("甲", "", "", money("1234567890123456"), 1)))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> writer.xlsx(sheet(List.of(List.of("甲")))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Row 1 has 1 cells");
    }

    @Test
    void noTemporaryFileIsLeftWhetherWritingSucceedsOrFails(@TempDir Path folder) throws IOException {
        List<List<?>> many = Stream.<List<?>>generate(() -> row("甲", "1", "", money("1"), 1))
                .limit(500)
                .toList();
        TempFile.setTempFileCreationStrategy(new DefaultTempFileCreationStrategy(folder.toFile()));
        try {
            writer.xlsx(sheet(many));
            assertThatThrownBy(() -> writer.xlsx(sheet(Stream.concat(many.stream(), Stream.of(List.of("short")))
                            .toList())))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> writer.xlsx(sheet(many), new FullDisk())).isInstanceOf(IOException.class);
        } finally {
            TempFile.setTempFileCreationStrategy(new DefaultTempFileCreationStrategy());
        }

        try (Stream<Path> left = Files.walk(folder).filter(Files::isRegularFile)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void titleAndDateStandInTheProperties() throws IOException {
        byte[] bytes = writer.xlsx(sheet(List.of()));

        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            var properties = workbook.getProperties().getCoreProperties();
            assertThat(properties.getTitle()).isEqualTo("名册");
            assertThat(properties.getCreator()).isEqualTo("Banjie");
            assertThat(properties.getCreated().toInstant()).isEqualTo(NOON);
        }
    }

    private static List<?> row(Object... cells) {
        return List.of(cells);
    }

    private static BigDecimal money(String amount) {
        return new BigDecimal(amount);
    }

    private static Sheet sheet(List<List<?>> rows) {
        return new Sheet("新签备案名册", "名册", List.of("单位名称：某店", "填报日期：2026-03-02"), COLUMNS, rows, List.of("合计：2"), NOON);
    }

    private XSSFSheet written(List<?>... rows) throws IOException {
        byte[] bytes = writer.xlsx(sheet(List.of(rows)));
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            return workbook.getSheet("新签备案名册");
        }
    }

    private static Cell cell(XSSFSheet sheet, int column) {
        return sheet.getRow(FIRST_ROW).getCell(column);
    }

    private static String text(XSSFSheet sheet, int row) {
        return sheet.getRow(row).getCell(0).getStringCellValue();
    }

    /** A stream that takes nothing. */
    private static final class FullDisk extends OutputStream {
        @Override
        public void write(int value) throws IOException {
            throw new IOException("disk full");
        }
    }
}
