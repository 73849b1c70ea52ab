// SPDX-License-Identifier: Apache-2.0
package io.banjie.office.reading;

import static io.banjie.office.reading.Uploads.ROW;
import static io.banjie.office.reading.Uploads.TIGHT;
import static io.banjie.office.reading.Uploads.assertBroken;
import static io.banjie.office.reading.Uploads.zip;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.banjie.office.SheetFault;
import io.banjie.office.SheetFault.Code;
import io.banjie.office.SheetLimits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Map;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every bad file is refused early, with what is wrong and where. */
class RefusalTest {

    @Test
    void nothingIsEmpty() {
        assertThat(Uploads.refused(new byte[0]).code()).isEqualTo(Code.EMPTY);
        assertThat(Uploads.refused("\r\n,,,\r\n".getBytes(UTF_8)).code()).isEqualTo(Code.EMPTY);
        assertThat(Uploads.refused(new RawXlsx()
                                .rows("<row/><row r=\"7\"><c/></row>")
                                .bytes())
                        .code())
                .isEqualTo(Code.EMPTY);
        assertThat(Uploads.refused(Uploads.bytes(sheet(new HSSFWorkbook()))).code())
                .isEqualTo(Code.EMPTY);
    }

    private static Workbook sheet(Workbook workbook) {
        workbook.createSheet().createRow(0).createCell(0).setBlank();
        return workbook;
    }

    @Test
    void aWorkbookOfHiddenSheetsIsEmpty() {
        byte[] file = new RawXlsx()
                .part(
                        "xl/workbook.xml",
                        "<workbook " + RawXlsx.MAIN + "><sheets><sheet name=\"S\" state=\"hidden\" r:id=\"rId1\"/>"
                                + "</sheets></workbook>")
                .rows(ROW.formatted("甲"))
                .bytes();

        assertThat(Uploads.refused(file).code()).isEqualTo(Code.EMPTY);
    }

    @Test
    void aFileLargerThanAllowedIsNotOpened() {
        SheetFault fault = Uploads.refused(new byte[2 << 20], TIGHT);

        assertThat(fault.code()).isEqualTo(Code.TOO_LARGE);
        assertThat(fault.particulars()).isEqualTo(Map.of("bytes", "2097152", "limit", "1048576"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "%PDF-1.7 ...|pdf",
                "{\\rtf1 ...|rtf",
                "  <html><body><table><tr><td>姓名|html",
                "<!DOCTYPE html><p>|html",
                "<TABLE border=1>|html",
                "<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\">|xml",
                "GIF89a...|image",
                "Rar!...|archive"
            })
    void whatOnlyHasTheNameOfASpreadsheetIsRefused(String content, String kind) {
        assertThat(Uploads.refused(content.getBytes(UTF_8)))
                .satisfies(fault -> assertThat(fault.code()).isEqualTo(Code.NOT_A_SPREADSHEET))
                .satisfies(fault -> assertThat(fault.particulars()).isEqualTo(Map.of("looksLike", kind)));
    }

    @Test
    void otherFilesInTheSameContainersAreRefused() throws IOException {
        assertThat(looksLike(zip("word/document.xml", "<document/>"))).isEqualTo("archive");
        assertThat(looksLike(zip("mimetype", "application/vnd.oasis.opendocument.spreadsheet")))
                .isEqualTo("ods");
        assertThat(looksLike(officeDocument("word/document.xml", "<w:document xmlns:w=\"urn:w\"/>")))
                .isEqualTo("word");
        assertThat(looksLike(officeDocument("ppt/p.xml", "<p:presentation xmlns:p=\"urn:p\"/>")))
                .isEqualTo("presentation");
        assertThat(looksLike(officeDocument("xl/workbook.bin", "?"))).isEqualTo("xlsb");
        assertThat(looksLike(compound("WordDocument"))).isEqualTo("word");
        assertThat(looksLike(compound("Book"))).isEqualTo("excel95");
        assertThat(looksLike(compound("Something"))).isEqualTo("binary");
        assertThat(looksLike(new byte[] {1, 2, 3, 0, 0, 7})).isEqualTo("binary");
    }

    private static String looksLike(byte[] file) {
        SheetFault fault = Uploads.refused(file);
        assertThat(fault.code()).isEqualTo(Code.NOT_A_SPREADSHEET);
        return fault.particulars().get("looksLike");
    }

    private static byte[] officeDocument(String part, String content) {
        return new RawXlsx()
                .part("_rels/.rels", RawXlsx.relations(RawXlsx.relation("rId1", "officeDocument", part)))
                .part(part, content)
                .bytes();
    }

    private static byte[] compound(String stream) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            container.createDocument(new java.io.ByteArrayInputStream(new byte[5_000]), stream);
            container.writeFilesystem(bytes);
        }
        return bytes.toByteArray();
    }

    @Test
    void whatOpensWithAPasswordOnlyIsRefused() throws Exception {
        ByteArrayOutputStream xlsx = new ByteArrayOutputStream();
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream out = encryptor.getDataStream(container)) {
                out.write(new RawXlsx().rows(ROW.formatted("甲")).bytes());
            }
            container.writeFilesystem(xlsx);
        }

        assertThat(Uploads.refused(xlsx.toByteArray()).code()).isEqualTo(Code.ENCRYPTED);
        assertThat(Uploads.refused(protectedXls("secret")).code()).isEqualTo(Code.ENCRYPTED);
    }

    @Test
    void aWorkbookWithNothingButItsStructureProtectedIsRead() {
        assertThat(Uploads.read(protectedXls("VelvetSweatshop")).texts())
                .containsExactly(java.util.List.of("马五"), java.util.List.of("乙"));
    }

    private static byte[] protectedXls(String password) {
        Biff8EncryptionKey.setCurrentUserPassword(password);
        try {
            HSSFWorkbook workbook = new HSSFWorkbook();
            workbook.createSheet().createRow(0).createCell(0).setCellValue("马五");
            workbook.getSheetAt(0).createRow(1).createCell(0).setCellValue("乙");
            return Uploads.bytes(workbook);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    @Test
    void theFirstRowTooManyEndsTheReading() {
        byte[] xlsx =
                new RawXlsx().rows("<row/>" + ROW.formatted("甲").repeat(7)).bytes();
        HSSFWorkbook xls = new HSSFWorkbook();
        xls.createSheet();
        for (int i = 1; i < 8; i++) {
            xls.getSheetAt(0).createRow(i).createCell(0).setCellValue(i);
        }
        byte[] csv = "\r\n1\r\n2\r\n3\r\n4\r\n5\r\n6\r\n7\r\n".getBytes(UTF_8);

        for (byte[] file : Arrays.asList(xlsx, Uploads.bytes(xls), csv)) {
            SheetFault fault = Uploads.refused(file, TIGHT);
            assertThat(fault.code()).isEqualTo(Code.TOO_MANY_ROWS);
            assertThat(fault.particulars()).isEqualTo(Map.of("row", "7", "limit", "5"));
        }
    }

    @Test
    void sixteenThousandColumnsAreTooMany() {
        StringBuilder cells = new StringBuilder("<row r=\"1\">");
        for (int column = 0; column < 16_384; column++) {
            cells.append("<c><v>1</v></c>");
        }
        byte[] csv = "1,".repeat(16_384).getBytes(UTF_8);

        SheetFault fault = Uploads.refused(new RawXlsx().rows(cells + "</row>").bytes());

        assertThat(fault.code()).isEqualTo(Code.TOO_MANY_COLUMNS);
        assertThat(fault.particulars()).isEqualTo(Map.of("row", "1", "column", "IW", "limit", "256"));
        assertThat(Uploads.refused(csv).particulars()).isEqualTo(fault.particulars());
    }

    @Test
    void emptyCellsFarToTheRightDoNotMatter() {
        byte[] file = new RawXlsx()
                .rows("<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"XFD1\" s=\"3\"/></row>")
                .bytes();

        assertThat(Uploads.read(file).texts()).containsExactly(java.util.List.of("1"));
    }

    @Test
    void aCellOfTenMegabytesIsRefusedWhereverItIs() {
        String long10 = "长".repeat(10 << 20);
        RawXlsx shared = new RawXlsx()
                .strings("<si><t>甲</t></si><si><t>" + long10 + "</t></si>")
                .rows(ROW);

        for (byte[] file : Arrays.asList(
                new RawXlsx().rows("<row/>" + ROW.formatted(long10)).bytes(),
                ("甲,乙\r\n丙," + long10).getBytes(UTF_8),
                ("甲,乙\r\n丙,\"" + long10 + "\"").getBytes(UTF_8))) {
            SheetFault fault = Uploads.refused(file);
            assertThat(fault.code()).isEqualTo(Code.CELL_TOO_LONG);
            assertThat(fault.particulars()).containsEntry("row", "2").containsEntry("limit", "32767");
        }
        assertThat(Uploads.refused(shared.bytes()).particulars()).isEqualTo(Map.of("string", "1", "limit", "32767"));
    }

    @Test
    void aCellJustTooLongIsNamed() {
        String long101 = "x".repeat(101);

        assertThat(Uploads.refused(("甲,乙\r\n丙," + long101).getBytes(UTF_8), TIGHT)
                        .particulars())
                .isEqualTo(Map.of("row", "2", "column", "B", "limit", "100"));
        assertThat(Uploads.refused(new RawXlsx().rows(ROW.formatted(long101)).bytes(), TIGHT)
                        .particulars())
                .isEqualTo(Map.of("row", "1", "column", "A", "limit", "100"));
    }

    @Test
    void aDamagedFileIsBroken() {
        byte[] xlsx = new RawXlsx().rows(ROW.formatted("甲")).bytes();
        HSSFWorkbook workbook = new HSSFWorkbook();
        workbook.createSheet().createRow(0).createCell(0).setCellValue("甲");
        byte[] xls = Uploads.bytes(workbook);

        assertBroken(Arrays.copyOf(xlsx, xlsx.length / 2));
        assertBroken(Arrays.copyOf(xls, 1_000));
        assertBroken(new RawXlsx().rows("<row><c></row>").bytes());
        assertBroken(new RawXlsx().rows("<row r=\"2\"/><row r=\"1\"/>").bytes());
        assertBroken(new RawXlsx().rows("<row r=\"1048577\"/>").bytes());
        assertBroken(new RawXlsx().rows("<row r=\"x\"/>").bytes());
        assertBroken(new RawXlsx().rows("<row><c r=\"XFE1\"/></row>").bytes());
        assertBroken(new RawXlsx().rows("<row><c t=\"s\"><v>0</v></c></row>").bytes());
        assertBroken(new RawXlsx().rows("<row><c><v>&undefined;</v></c></row>").bytes());
        assertBroken(new RawXlsx()
                .rows("<row><c t=\"str\"><v>&#xD800;</v></c></row>")
                .bytes());
        assertBroken(new RawXlsx().without("xl/worksheets/sheet1.xml").bytes());
        assertBroken(new RawXlsx().part("xl/worksheets/sheet1.xml", "").bytes());
        assertBroken("姓名,\"甲\r\n".getBytes(UTF_8));
    }

    @Test
    void whatTheReceiverThrowsIsItsOwnAffair() {
        byte[] file = new RawXlsx().rows(ROW.formatted("甲")).bytes();
        IllegalStateException own = new IllegalStateException("own");

        assertThatThrownBy(() -> Uploads.onDisk(
                        file,
                        path -> Uploads.summary(path, SheetLimits.STANDARD, row -> {
                            throw own;
                        })))
                .isSameAs(own);
    }

    @Test
    void aFileThatIsNotThereIsNoFaultOfTheSheet() {
        assertThatThrownBy(() -> new SpreadsheetReader()
                        .read(java.nio.file.Path.of("/nowhere/upload.xlsx"), SheetLimits.STANDARD, row -> true))
                .isInstanceOf(java.nio.file.NoSuchFileException.class);
    }

    @Test
    void aRealWorkbookPassesTheLimits() {
        XSSFWorkbook workbook = new XSSFWorkbook();
        workbook.createSheet().createRow(0).createCell(0).setCellValue("甲");

        assertThat(Uploads.read(Uploads.bytes(workbook), TIGHT).texts()).containsExactly(java.util.List.of("甲"));
    }
}
