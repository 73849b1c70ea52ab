// SPDX-License-Identifier: Apache-2.0
package io.banjie.office.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.office.TemplateMark;
import io.banjie.office.WorkbookTemplate;
import io.banjie.office.reading.Uploads;
import io.banjie.office.reading.Uploads.Seen;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class TemplateWorkbookTest {

    @Test
    void theReaderKnowsTheTemplateAgainAndReadsItsExactHeaders() {
        Seen seen = Uploads.read(Templates.empty(Templates.ENDING));

        assertThat(seen.origins().get(0).template()).contains(new TemplateMark("region/contract-ending", "2026-1"));
        assertThat(seen.origins().get(0).sheet()).isEqualTo("终止解除");
        assertThat(seen.texts())
                .containsExactly(
                        List.of("姓名", "身份证号码", "终止或解除时间", "终止或解除原因", "失败原因"),
                        List.of("10个汉字以内", "18位准确的身份证号码", "格式:yyyy-mm-dd", "选择", "不需填写"));
    }

    @Test
    void requiredColumnsAreMarkedByColourStarAndComment() throws IOException {
        XSSFSheet sheet = open(Templates.WIDE).getSheetAt(0);

        assertThat(sheet.getRow(0).getCell(0).getCellStyle().getDataFormatString())
                .isEqualTo("@\"*\"");
        assertThat(sheet.getRow(0).getCell(1).getCellStyle().getDataFormatString())
                .isEqualTo("@");
        assertThat(sheet.getRow(0).getCell(0).getCellStyle().getFillForegroundColorColor())
                .isNotEqualTo(sheet.getRow(0).getCell(1).getCellStyle().getFillForegroundColorColor());
        assertThat(sheet.getRow(0).getCell(0).getCellComment().getString().getString())
                .isEqualTo("必填");
        assertThat(sheet.getRow(0).getCell(1).getCellComment()).isNull();
        assertThat(open(Templates.ENDING)
                        .getSheetAt(0)
                        .getRow(0)
                        .getCell(1)
                        .getCellComment()
                        .getString()
                        .getString())
                .isEqualTo("必填\n末位的 X 请大写。");
        assertThat(sheet.getRow(0).getCell(0).getCellStyle().getFont().getBold())
                .isTrue();
        assertThat(sheet.getRow(1).getCell(0).getCellStyle().getFont().getItalic())
                .isTrue();
    }

    @Test
    void idNumbersAndDatesStayTextHoweverFarDownTheyAreTyped() throws IOException {
        XSSFSheet sheet = open(Templates.WIDE).getSheetAt(0);

        assertThat(sheet.getColumnStyle(0).getDataFormatString()).isEqualTo("@");
        assertThat(sheet.getColumnStyle(27).getDataFormatString()).isEqualTo("General");
    }

    @Test
    void headersStayInSightAndCannotBeTypedOver() throws IOException {
        XSSFSheet sheet = open(Templates.ENDING).getSheetAt(0);

        assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
        assertThat(sheet.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) 2);
        assertThat(rules(sheet, 0, 0)).singleElement().satisfies(rule -> {
            assertThat(rule.getValidationConstraint().getFormula1()).isEqualTo("EXACT(A1,\"姓名\")");
            assertThat(rule.getErrorStyle()).isEqualTo(DataValidation.ErrorStyle.STOP);
        });
        assertThat(sheet.getProtect()).isFalse();
    }

    @Test
    void shortListsStandInTheRuleAndLongOnesOnASheetThatNobodySees() throws IOException {
        XSSFWorkbook workbook = open(Templates.WIDE);
        XSSFSheet sheet = workbook.getSheetAt(0);

        DataValidationConstraint sexes = rules(sheet, 2, 29).get(0).getValidationConstraint();
        DataValidationConstraint districts = rules(sheet, 501, 26).get(0).getValidationConstraint();
        assertThat(sexes.getExplicitListValues()).containsExactly("男", "女");
        assertThat(districts.getFormula1()).isEqualTo("lists!$A$1:$A$150");
        assertThat(rules(sheet, 2, 28).get(0).getValidationConstraint().getFormula1())
                .isEqualTo("lists!$B$1:$B$2");
        assertThat(rules(sheet, 502, 26)).isEmpty();
        assertThat(workbook.getSheetVisibility(1)).isEqualTo(SheetVisibility.VERY_HIDDEN);
        assertThat(workbook.getSheet("lists").getRow(149).getCell(0).getStringCellValue())
                .isEqualTo("第149区, 某街道某社区居民委员会");
        assertThat(workbook.getSheet("lists").getRow(1).getCell(1).getStringCellValue())
                .isEqualTo("综合计算\"工时\"");
    }

    @Test
    void theNotesAreTheSecondSheet() throws IOException {
        XSSFWorkbook workbook = open(Templates.ENDING);

        assertThat(workbook.getSheetName(1)).isEqualTo("注意事项");
        assertThat(workbook.getSheetAt(1).getRow(0).getCell(0).getStringCellValue())
                .isEqualTo("注意事项");
        assertThat(workbook.getSheetAt(1).getLastRowNum()).isEqualTo(4);
        assertThat(open(Templates.WIDE).getSheet("注意事项")).isNull();
    }

    @Test
    void theSameTemplateGivesTheSameBytes() {
        assertThat(Templates.empty(Templates.ENDING)).isEqualTo(Templates.empty(Templates.ENDING));
        assertThat(Templates.empty(Templates.WIDE)).isEqualTo(Templates.empty(Templates.WIDE));
    }

    private static XSSFWorkbook open(WorkbookTemplate template) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(Templates.empty(template)))) {
            return workbook;
        }
    }

    private static List<? extends DataValidation> rules(XSSFSheet sheet, int row, int column) {
        return sheet.getDataValidations().stream()
                .filter(rule -> rule.getRegions().getCellRangeAddresses()[0].isInRange(row, column))
                .toList();
    }
}
