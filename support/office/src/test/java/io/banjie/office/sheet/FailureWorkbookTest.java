// SPDX-License-Identifier: Apache-2.0
package io.banjie.office.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.banjie.office.FailedRow;
import io.banjie.office.FailureWorkbook;
import io.banjie.office.TemplateMark;
import io.banjie.office.reading.Uploads;
import io.banjie.office.reading.Uploads.Seen;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class FailureWorkbookTest {

    private static final FailedRow SEED = new FailedRow(
            List.of("马五", "630101199501010072", "2019-07-01", "职工个人原因"),
            Map.of(1, "身份证号校验位错误"),
            List.of("身份证号码：校验位错误，末位应为 5。", "不存在可解除的合同。"));

    @Test
    void theRowsComeBackWithTheirReasonsInTheSameTemplate() {
        Seen seen = Uploads.read(Templates.failed(Templates.ENDING, SEED));

        assertThat(seen.origins().get(0).template()).contains(new TemplateMark("region/contract-ending", "2026-1"));
        assertThat(seen.texts().subList(0, 2))
                .isEqualTo(Uploads.read(Templates.empty(Templates.ENDING)).texts());
        assertThat(seen.texts().get(2))
                .containsExactly("马五", "630101199501010072", "2019-07-01", "职工个人原因", "身份证号码：校验位错误，末位应为 5。\n不存在可解除的合同。");
    }

    @Test
    void theColumnOfReasonsIsThereEvenIfTheEmptyTemplateHasNone() {
        FailedRow row = new FailedRow(List.of("甲"), Map.of(), List.of("某原因"));

        Seen seen = Uploads.read(Templates.failed(Templates.WIDE, row));

        assertThat(seen.cell(1, 30).text()).isEqualTo("失败原因");
        assertThat(seen.cell(3, 30).text()).isEqualTo("某原因");
        assertThat(Uploads.read(Templates.empty(Templates.WIDE)).cell(1, 30).text())
                .isEmpty();
    }

    @Test
    void aCellAtFaultIsColouredAndSaysWhy() throws IOException {
        XSSFSheet sheet = sheet(SEED);

        assertThat(sheet.getRow(2)
                        .getCell(1)
                        .getCellStyle()
                        .getFillForegroundColorColor()
                        .getARGBHex())
                .isEqualTo("FFFFC7CE");
        assertThat(sheet.getRow(2).getCell(1).getCellComment().getString().getString())
                .isEqualTo("身份证号校验位错误");
        assertThat(sheet.getRow(2).getCell(0).getCellStyle().getFillForegroundColorColor())
                .isNull();
        assertThat(sheet.getRow(2).getCell(4).getCellStyle().getWrapText()).isTrue();
    }

    @Test
    void nothingThatAUserGaveIsEverAFormula() throws IOException {
        for (String text : List.of("=1+1", "+86", "-3", "@x", "\t=1", "＝1+1", "=cmd|' /C calc'!A0")) {
            Cell plain = sheet(new FailedRow(List.of(text), Map.of(), List.of(text)))
                    .getRow(2)
                    .getCell(0);
            Cell bad = sheet(new FailedRow(List.of(text), Map.of(0, text), List.of()))
                    .getRow(2)
                    .getCell(0);

            assertThat(List.of(plain, bad)).allSatisfy(cell -> {
                assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                assertThat(cell.getStringCellValue()).isEqualTo(text);
                assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
            });
        }
    }

    @Test
    void theFirstThousandCellsAtFaultCarryACommentAndAllAreColoured() throws IOException {
        FailedRow[] rows = IntStream.range(0, 700)
                .mapToObj(i -> new FailedRow(List.of("甲", "乙"), Map.of(0, "a", 1, "b"), List.of("c")))
                .toArray(FailedRow[]::new);

        XSSFSheet sheet = sheet(rows);

        long inRows = sheet.getCellComments().keySet().stream()
                .filter(address -> address.getRow() >= 2)
                .count();
        assertThat(inRows).isEqualTo(FailureWorkbook.COMMENTS);
        assertThat(sheet.getRow(701)
                        .getCell(1)
                        .getCellStyle()
                        .getFillForegroundColorColor()
                        .getARGBHex())
                .isEqualTo("FFFFC7CE");
        assertThat(sheet.getRow(701).getCell(1).getCellComment()).isNull();
    }

    @Test
    void choicesAreOfferedInAllRowsThatFailed() throws IOException {
        FailedRow[] rows = IntStream.range(0, 600)
                .mapToObj(i -> new FailedRow(List.of("甲"), Map.of(), List.of()))
                .toArray(FailedRow[]::new);

        try (XSSFWorkbook workbook =
                new XSSFWorkbook(new ByteArrayInputStream(Templates.failed(Templates.WIDE, rows)))) {
            assertThat(workbook.getSheetAt(0).getDataValidations())
                    .anyMatch(
                            rule -> rule.getRegions().getCellRangeAddresses()[0].isInRange(601, 26));
        }
    }

    @Test
    void aRowThatDoesNotFitIsRefusedByItsNumber() {
        FailedRow wide = new FailedRow(List.of("1", "2", "3", "4", "5"), Map.of(), List.of());
        FailedRow huge = new FailedRow(List.of("x".repeat(32_768)), Map.of(), List.of());

        assertThatThrownBy(() -> Templates.failed(Templates.ENDING, SEED, wide))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Row 2");
        assertThatThrownBy(() -> Templates.failed(Templates.ENDING, huge))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Row 1");
    }

    private static XSSFSheet sheet(FailedRow... rows) throws IOException {
        try (XSSFWorkbook workbook =
                new XSSFWorkbook(new ByteArrayInputStream(Templates.failed(Templates.ENDING, rows)))) {
            return workbook.getSheetAt(0);
        }
    }
}
