// SPDX-License-Identifier: Apache-2.0
package io.banjie.office.reading;

import static io.banjie.office.reading.Uploads.ROW;
import static io.banjie.office.reading.Uploads.TIGHT;
import static io.banjie.office.reading.Uploads.assertBroken;
import static io.banjie.office.reading.Uploads.zip;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.office.SheetFault;
import io.banjie.office.SheetFault.Code;
import io.banjie.office.SheetLimits;
import java.io.IOException;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.junit.jupiter.api.Test;

/** A small file that would become a large one when read is refused before it does. */
class BombTest {

    @Test
    void aZipBombIsRefusedByWhatComesOutOfIt() {
        RawXlsx.Part gigabyte = out -> {
            byte[] block = ROW.formatted(" ".repeat(99)).repeat(10_000).getBytes(UTF_8);
            out.write(("<worksheet " + RawXlsx.MAIN + "><sheetData>").getBytes(UTF_8));
            for (int i = 0; i < 70; i++) {
                out.write(block);
            }
        };
        byte[] file = new RawXlsx().part("xl/worksheets/sheet1.xml", gigabyte).bytes();

        assertThat(Uploads.refused(file, SheetLimits.STANDARD.withRows(Integer.MAX_VALUE)))
                .satisfies(fault -> assertThat(fault.code()).isEqualTo(Code.ZIP_BOMB))
                .satisfies(fault -> assertThat(fault.particulars()).isEqualTo(Map.of("what", "ratio", "limit", "200")));
        SheetLimits small = new SheetLimits(1 << 20, 1_000_000, 8, 100, 1 << 20, 1_000, 20, 50, 10_000);
        assertThat(Uploads.refused(file, small).particulars()).isEqualTo(Map.of("what", "size", "limit", "1048576"));
    }

    @Test
    void manyFilesInsideOneAreRefusedUnopened() throws IOException {
        RawXlsx file = new RawXlsx().rows(ROW);
        for (int i = 0; i < 30; i++) {
            file.part("media/" + i, "");
        }

        assertThat(Uploads.refused(file.bytes(), TIGHT).particulars())
                .isEqualTo(Map.of("what", "entries", "limit", "20"));
        assertThat(Uploads.refused(zip("x".repeat(60_000), ""), TIGHT).particulars())
                .containsEntry("what", "entries");
    }

    @Test
    void aDocumentTypeIsRefusedInEveryPart() {
        String lol = "<!DOCTYPE lolz [<!ENTITY lol \"lol\"><!ENTITY lol2 \"&lol;&lol;&lol;&lol;\">]>";
        String external = "<!DOCTYPE x SYSTEM \"http://127.0.0.1:9/x.dtd\">";
        for (String type : new String[] {lol, external}) {
            assertEntityBomb("xl/worksheets/sheet1.xml", type + "<worksheet><c><v>&lol2;</v></c></worksheet>");
            assertEntityBomb("xl/workbook.xml", type + "<workbook/>");
            assertEntityBomb("xl/sharedStrings.xml", type + "<sst/>");
            assertEntityBomb("xl/styles.xml", type + "<styleSheet/>");
            assertEntityBomb("_rels/.rels", type + "<Relationships/>");
        }
    }

    private static void assertEntityBomb(String part, String content) {
        SheetFault fault =
                Uploads.refused(new RawXlsx().rows(ROW).part(part, content).bytes());
        assertThat(fault.code()).isEqualTo(Code.ENTITY_BOMB);
        assertThat(fault.particulars()).isEqualTo(Map.of("part", part));
    }

    @Test
    void textsWithoutEndAreRefusedByNumberAndBySize() {
        assertThat(Uploads.refused(
                        new RawXlsx()
                                .strings("<si><t/></si>".repeat(51))
                                .rows(ROW)
                                .bytes(),
                        TIGHT))
                .satisfies(fault -> assertThat(fault.code()).isEqualTo(Code.TOO_MANY_STRINGS))
                .satisfies(fault -> assertThat(fault.particulars()).isEqualTo(Map.of("what", "count", "limit", "50")));
        SheetLimits little = new SheetLimits(1 << 20, 5, 8, 100, 1 << 24, 200, 20, 500, 2_000);
        String item = "<si><t>" + "x".repeat(90) + "</t></si>";
        assertThat(Uploads.refused(
                                new RawXlsx().strings(item.repeat(30)).rows(ROW).bytes(), little)
                        .particulars())
                .isEqualTo(Map.of("what", "size", "limit", "2000"));
        HSSFWorkbook xls = new HSSFWorkbook();
        for (int i = 0; i < 60; i++) {
            (i == 0 ? xls.createSheet() : xls.getSheetAt(0))
                    .createRow(i)
                    .createCell(0)
                    .setCellValue("t" + i);
        }
        assertThat(Uploads.refused(Uploads.bytes(xls), TIGHT).code()).isEqualTo(Code.TOO_MANY_STRINGS);
    }

    @Test
    void markupThatOnlyWantsMemoryIsBroken() {
        assertBroken(new RawXlsx().rows("<a>".repeat(1_000)).bytes());
        assertBroken(
                new RawXlsx().rows("<row a=\"" + "x".repeat(3 << 20) + "\"/>").bytes());
        assertBroken(new RawXlsx().rows("<" + "x".repeat(3 << 20) + "/>").bytes());
        StringBuilder names = new StringBuilder();
        StringBuilder attributes = new StringBuilder();
        StringBuilder prefixes = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            names.append("<e").append(i).append("/>");
            attributes.append("<c e").append(i).append("=\"\"/>");
            prefixes.append("<e xmlns:p").append(i).append("=\"urn:x\"/>");
        }
        assertBroken(new RawXlsx().rows("<row>" + names + "</row>").bytes());
        assertBroken(new RawXlsx().rows("<row>" + attributes + "</row>").bytes());
        assertBroken(new RawXlsx().rows("<row>" + prefixes + "</row>").bytes());
        assertBroken(new RawXlsx()
                .part("xl/worksheets/sheet1.xml", out -> out.write("\uFEFF<worksheet/>".getBytes(UTF_16LE)))
                .bytes());
    }
}
