// SPDX-License-Identifier: Apache-2.0
package io.banjie.office.reading;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.office.SheetCell;
import io.banjie.office.SheetCell.Kind;
import io.banjie.office.SheetFault;
import io.banjie.office.SheetFault.Code;
import io.banjie.office.SheetOrigin;
import io.banjie.office.SheetOrigin.Separated;
import io.banjie.office.reading.Uploads.Seen;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReadingTest {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final String TABLE = "姓名,身份证号码\r\n马五,630101199501010072\r\n𠮷田䶮,\r\n";
    private static final List<List<String>> CELLS =
            List.of(List.of("姓名", "身份证号码"), List.of("马五", "630101199501010072"), List.of("𠮷田䶮"));

    @Test
    void theEncodingIsFoundByTheBytes() {
        assertThat(read(TABLE, UTF_8, "")).isEqualTo(UTF_8);
        assertThat(read(TABLE, UTF_8, "\uFEFF")).isEqualTo(UTF_8);
        assertThat(read(TABLE, GB18030, "")).isEqualTo(GB18030);
        assertThat(read(TABLE.replace(',', '\t'), UTF_16LE, "\uFEFF")).isEqualTo(UTF_16LE);
        assertThat(read(TABLE, UTF_16BE, "\uFEFF")).isEqualTo(UTF_16BE);
    }

    private static Charset read(String text, Charset charset, String mark) {
        Seen seen = Uploads.read((mark + text).getBytes(charset));
        assertThat(seen.texts()).isEqualTo(CELLS);
        assertThat(seen.origins().get(0).kind()).isEqualTo(SheetOrigin.Kind.CSV);
        return seen.origins().get(0).text().map(Separated::charset).orElseThrow();
    }

    @Test
    void theShortestNationalTextIsNotTakenForUtf8() {
        assertThat(Uploads.read("联通,姓名".getBytes(GB18030)).texts()).containsExactly(List.of("联通", "姓名"));
        assertThat(Uploads.read("马".getBytes(GB18030)).texts()).containsExactly(List.of("马"));
    }

    @Test
    void aDamagedFileIsNotReadInAnotherCharacterSet() {
        byte[] file = TABLE.repeat(50).getBytes(UTF_8);
        file[1] = 0x20;

        SheetFault fault = Uploads.refused(file);

        assertThat(fault.code()).isEqualTo(Code.BROKEN);
        assertThat(fault.particulars().get("reason")).isEqualTo("byte 0 is not UTF-8");
    }

    @Test
    void bytesThatAreNoTextAreNoSpreadsheet() {
        byte[] noise = new byte[5_000];
        new java.util.Random(1).nextBytes(noise);
        for (int i = 0; i < noise.length; i++) {
            noise[i] = noise[i] == 0 ? 1 : noise[i];
        }

        assertThat(Uploads.refused(noise).code()).isEqualTo(Code.NOT_A_SPREADSHEET);
        assertThat(Uploads.refused("naïve café ÿ".getBytes(ISO_8859_1)).code()).isEqualTo(Code.NOT_A_SPREADSHEET);
    }

    @ParameterizedTest
    @ValueSource(chars = {',', ';', '\t'})
    void theSeparatorIsFoundByTheLines(char separator) {
        String table = "姓名,地址,备注\n\"马,五\",\"a;b;c\td\",x\n,,\n乙,\"多行\n\"\"引号\"\"\",y\n";
        String text = table.replace("名,地", "名" + separator + "地")
                .replace("址,备", "址" + separator + "备")
                .replace("\",", "\"" + separator)
                .replace(",,", "" + separator + separator)
                .replace("乙,", "乙" + separator);

        Seen seen = Uploads.read(text.getBytes(UTF_8));

        assertThat(seen.origins().get(0).text().orElseThrow().separator()).isEqualTo(separator);
        assertThat(seen.texts())
                .containsExactly(
                        List.of("姓名", "地址", "备注"), List.of("马,五", "a;b;c\td", "x"), List.of("乙", "多行\n\"引号\"", "y"));
        assertThat(seen.rows().get(2).number()).isEqualTo(4);
    }

    @Test
    void aFirstLineMaySayTheSeparator() {
        Seen seen = Uploads.read("sep=;\r\na,b;c\r\nd,e;f".getBytes(UTF_8));

        assertThat(seen.texts()).containsExactly(List.of("a,b", "c"), List.of("d,e", "f"));
        assertThat(seen.rows().get(0).number()).isEqualTo(1);
        assertThat(Uploads.read("sep=;x,y".getBytes(UTF_8)).texts()).containsExactly(List.of("sep=;x", "y"));
    }

    @Test
    void emptyLinesCountAndNothingIsInterpreted() {
        Seen seen = Uploads.read("\n\n 007 ,=1+1,TRUE,2019-07-01\r\r\n甲".getBytes(UTF_8));

        assertThat(seen.rows().get(0).number()).isEqualTo(3);
        assertThat(seen.rows().get(0).cells())
                .containsExactly(
                        SheetCell.of(Kind.TEXT, " 007 "),
                        SheetCell.of(Kind.TEXT, "=1+1"),
                        SheetCell.of(Kind.TEXT, "TRUE"),
                        SheetCell.of(Kind.TEXT, "2019-07-01"));
        assertThat(seen.rows().get(1).number()).isEqualTo(5);
    }

    @Test
    void strangeCharactersComeThroughAndCanBeFound() {
        Seen seen = Uploads.read("\u200F马五,甲\u0007乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未\n".getBytes(UTF_8));

        assertThat(seen.cell(1, 0).unseen()).hasValue(0x200F);
        assertThat(seen.cell(1, 1).unseen()).hasValue(7);
    }

    @Test
    void aFileLongerThanAnyBufferIsReadWhole() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        for (int i = 0; i < 20_000; i++) {
            file.writeBytes(("马五" + i + ",\"地址\n" + "长".repeat(i % 40) + "\"\r\n").getBytes(GB18030));
        }

        Seen seen = Uploads.read(file.toByteArray());

        assertThat(seen.rows()).hasSize(20_000);
        assertThat(seen.cell(19_999, 0).text()).isEqualTo("马五19998");
        assertThat(seen.cell(20_000, 1).text()).isEqualTo("地址\n" + "长".repeat(39));
    }
}
