// SPDX-License-Identifier: Apache-2.0
package io.banjie.office.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.office.CellArea;
import io.banjie.office.SheetCell;
import io.banjie.office.SheetCell.Kind;
import io.banjie.office.SheetOrigin;
import io.banjie.office.reading.Uploads.Seen;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Supplier;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same workbook in both of Excel's formats, and the same cells out of it. */
class CellKindsTest {

    static List<Supplier<Workbook>> formats() {
        return List.of(XSSFWorkbook::new, HSSFWorkbook::new);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void everyKindOfCellIsHandedOverAsStored(Supplier<Workbook> format) {
        Workbook workbook = format.get();
        Row row = workbook.createSheet("甲").createRow(0);
        row.createCell(0).setCellValue("马五𠮷䶮");
        row.createCell(1).setCellValue(20260301);
        row.createCell(2).setCellValue(6500.5);
        row.createCell(3).setCellValue(true);
        row.createCell(4).setCellErrorValue(FormulaError.REF.getCode());
        row.createCell(6).setCellValue(-0.125);
        row.createCell(7).setBlank();

        Seen seen = Uploads.read(Uploads.bytes(workbook));

        assertThat(seen.rows()).singleElement().satisfies(only -> {
            assertThat(only.number()).isEqualTo(1);
            assertThat(only.cells())
                    .containsExactly(
                            SheetCell.of(Kind.TEXT, "马五𠮷䶮"),
                            new SheetCell(
                                    Kind.NUMBER, "20260301", seen.cell(1, 1).raw(), false),
                            SheetCell.of(Kind.NUMBER, "6500.5"),
                            SheetCell.of(Kind.BOOLEAN, "TRUE"),
                            SheetCell.of(Kind.ERROR, "#REF!"),
                            SheetCell.EMPTY,
                            SheetCell.of(Kind.NUMBER, "-0.125"));
        });
    }

    @ParameterizedTest
    @MethodSource("formats")
    void anIdNumberThatBecameANumberShowsTheDigitsThatAreLeft(Supplier<Workbook> format) {
        Workbook workbook = format.get();
        workbook.createSheet().createRow(0).createCell(0).setCellValue(630101199501010072d);

        SheetCell cell = Uploads.read(Uploads.bytes(workbook)).cell(1, 0);

        assertThat(cell.kind()).isEqualTo(Kind.NUMBER);
        assertThat(cell.text()).isEqualTo("6.3010119950101005E17");
    }

    @ParameterizedTest
    @MethodSource("formats")
    void aNumberShownAsADateIsADate(Supplier<Workbook> format) {
        Workbook workbook = format.get();
        Sheet sheet = workbook.createSheet();
        List<String> formats = List.of(
                "yyyy-mm-dd",
                "yyyy\"年\"m\"月\"d\"日\"",
                "m/d/yy",
                "[$-804]yyyy\"年\"m\"月\"d\"日\";@",
                "yyyy/m/d;@",
                "yyyy\\年m\\月",
                "[DBNum1][$-804]yyyy\"年\"m\"月\"d\"日\"");
        for (int i = 0; i < formats.size(); i++) {
            cell(workbook, sheet, i, formats.get(i)).setCellValue(LocalDate.of(2019, 7, 1));
        }
        cell(workbook, sheet, 20, "yyyy-mm-dd hh:mm").setCellValue(LocalDateTime.of(2019, 7, 1, 8, 30, 59));
        cell(workbook, sheet, 21, "0.00\"元\"").setCellValue(43647);

        Seen seen = Uploads.read(Uploads.bytes(workbook));

        for (int i = 0; i < formats.size(); i++) {
            assertThat(seen.cell(i + 1, 0)).as(formats.get(i)).satisfies(date -> {
                assertThat(date.kind()).isEqualTo(Kind.DATE);
                assertThat(date.text()).isEqualTo("2019-07-01");
                assertThat(Double.parseDouble(date.raw())).isEqualTo(43647);
            });
        }
        assertThat(seen.cell(21, 0).text()).isEqualTo("2019-07-01T08:30:59");
        assertThat(seen.cell(22, 0).kind()).isEqualTo(Kind.NUMBER);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void whatCannotBeADateStaysANumber(Supplier<Workbook> format) {
        Workbook workbook = format.get();
        Sheet sheet = workbook.createSheet();
        cell(workbook, sheet, 0, "yyyy-mm-dd").setCellValue(-1);
        cell(workbook, sheet, 1, "yyyy-mm-dd").setCellValue(20190701);

        Seen seen = Uploads.read(Uploads.bytes(workbook));

        assertThat(seen.cell(1, 0).kind()).isEqualTo(Kind.NUMBER);
        assertThat(seen.cell(2, 0).kind()).isEqualTo(Kind.NUMBER);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void aFormulaGivesTheValueThatWasSavedAndIsMarked(Supplier<Workbook> format) {
        Workbook workbook = format.get();
        Sheet sheet = workbook.createSheet();
        Row row = sheet.createRow(0);
        row.createCell(0).setCellFormula("1+2");
        row.createCell(1).setCellFormula("\"a\"&\"b\"");
        row.createCell(2).setCellFormula("1>2");
        row.createCell(3).setCellFormula("1/0");
        Cell date = cell(workbook, sheet, 1, "yyyy-mm-dd");
        date.setCellFormula("DATE(2019,7,1)");
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();

        Seen seen = Uploads.read(Uploads.bytes(workbook));

        assertThat(seen.rows().get(0).cells()).allMatch(SheetCell::formula);
        assertThat(seen.rows().get(0).cells())
                .extracting(SheetCell::kind)
                .containsExactly(Kind.NUMBER, Kind.TEXT, Kind.BOOLEAN, Kind.ERROR);
        assertThat(seen.rows().get(0).cells().subList(1, 4))
                .extracting(SheetCell::text)
                .containsExactly("ab", "FALSE", "#DIV/0!");
        assertThat(seen.cell(2, 0))
                .isEqualTo(
                        new SheetCell(Kind.DATE, "2019-07-01", seen.cell(2, 0).raw(), true));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void theFirstVisibleSheetIsReadAndItsMergedCellsAreReported(Supplier<Workbook> format) {
        Workbook workbook = format.get();
        workbook.createSheet("隐藏").createRow(0).createCell(0).setCellValue("no");
        workbook.createSheet("深藏").createRow(0).createCell(0).setCellValue("no");
        Sheet sheet = workbook.createSheet("填报");
        workbook.createSheet("注意事项").createRow(0).createCell(0).setCellValue("no");
        workbook.setActiveSheet(2);
        workbook.setSheetVisibility(0, SheetVisibility.HIDDEN);
        workbook.setSheetVisibility(1, SheetVisibility.VERY_HIDDEN);
        sheet.createRow(0).createCell(0).setCellValue("某单位终止解除名单");
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 4));
        sheet.createRow(3).createCell(1).setCellValue("姓名");

        Seen seen = Uploads.read(Uploads.bytes(workbook));

        assertThat(seen.origins()).singleElement().satisfies(origin -> {
            assertThat(origin.sheet()).isEqualTo("填报");
            assertThat(origin.kind())
                    .isEqualTo(workbook instanceof HSSFWorkbook ? SheetOrigin.Kind.XLS : SheetOrigin.Kind.XLSX);
            assertThat(origin.template()).isEmpty();
        });
        assertThat(seen.summary().merged()).containsExactly(new CellArea(1, 0, 1, 4));
        assertThat(seen.summary().rows()).isEqualTo(2);
        assertThat(seen.rows().get(1).number()).isEqualTo(4);
        assertThat(seen.rows().get(1).cells()).containsExactly(SheetCell.EMPTY, SheetCell.of(Kind.TEXT, "姓名"));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void strangeCharactersComeThroughAndCanBeFound(Supplier<Workbook> format) {
        Workbook workbook = format.get();
        Row row = workbook.createSheet().createRow(0);
        List<String> texts = List.of("\u200F马五", "马\u0007五", "half \uD842", "a\tb\nc", "\uFEFF甲", "_x0041_", "\uFFFE");
        for (int i = 0; i < texts.size(); i++) {
            row.createCell(i).setCellValue(texts.get(i));
        }

        Seen seen = Uploads.read(Uploads.bytes(workbook));

        assertThat(seen.cell(1, 0).unseen()).hasValue(0x200F);
        assertThat(seen.cell(1, 3).text()).isEqualTo("a\tb\nc");
        assertThat(seen.cell(1, 3).unseen()).isEmpty();
        assertThat(seen.cell(1, 4).unseen()).hasValue(0xFEFF);
        if (workbook instanceof HSSFWorkbook) {
            assertThat(seen.texts()).containsExactly(texts);
            assertThat(seen.cell(1, 1).unseen()).hasValue(7);
            assertThat(seen.cell(1, 2).unseen()).hasValue(0xD842);
            assertThat(seen.cell(1, 6).unseen()).hasValue(0xFFFE);
        }
    }

    private static Cell cell(Workbook workbook, Sheet sheet, int row, String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        Cell cell = sheet.createRow(row).createCell(0);
        cell.setCellStyle(style);
        return cell;
    }
}
