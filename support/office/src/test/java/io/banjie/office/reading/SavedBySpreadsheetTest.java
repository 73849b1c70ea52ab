// SPDX-License-Identifier: Apache-2.0
package io.banjie.office.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.office.CellArea;
import io.banjie.office.SheetCell;
import io.banjie.office.SheetCell.Kind;
import io.banjie.office.TemplateMark;
import io.banjie.office.reading.Uploads.Seen;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that a real spreadsheet saved. */
class SavedBySpreadsheetTest {

    @ParameterizedTest
    @ValueSource(strings = {"filled.xlsx", "filled.xls"})
    void whatPeopleFillInIsReadAsTheyWouldSayIt(String file) throws IOException {
        Seen seen = Uploads.read(bytes(file));

        assertThat(seen.origins().get(0).sheet()).isEqualTo("终止解除");
        assertThat(seen.summary().merged()).containsExactly(new CellArea(1, 0, 1, 3));
        assertThat(seen.texts().subList(0, 3))
                .containsExactly(
                        List.of("某单位终止解除名单"),
                        List.of("姓名", "身份证号码", "终止或解除时间", "终止或解除原因"),
                        List.of("马五", "630101199501010072", "2019-07-01", "职工个人原因"));
        assertThat(seen.rows().get(2).cells()).extracting(SheetCell::kind).containsOnly(Kind.TEXT);
        assertThat(seen.cell(5, 0).text()).isEqualTo("𠮷田䶮");
        assertThat(seen.cell(5, 1).kind()).isEqualTo(Kind.NUMBER);
        assertThat(seen.cell(5, 1).text()).startsWith("6.3010119950101").contains("E");
        assertThat(seen.cell(5, 2)).isEqualTo(new SheetCell(Kind.DATE, "2019-07-01", "43647", false));
        assertThat(seen.cell(5, 3).formula()).isTrue();
        assertThat(seen.cell(6, 1)).isEqualTo(new SheetCell(Kind.ERROR, "#DIV/0!", "#DIV/0!", true));
        assertThat(seen.cell(6, 2)).isEqualTo(SheetCell.of(Kind.NUMBER, "20190701"));
        assertThat(seen.cell(6, 3)).isEqualTo(new SheetCell(Kind.ERROR, "#N/A", "#N/A", true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"epoch1904.xlsx", "epoch1904.xls"})
    void daysCountedFrom1904AreTheSameDays(String file) throws IOException {
        assertThat(Uploads.read(bytes(file)).cell(5, 2))
                .isEqualTo(new SheetCell(Kind.DATE, "2019-07-01", "42185", false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"returned.xlsx", "returned.xls", "returned.csv"})
    void aReturnedWorkbookSavedAgainIsStillTheSame(String file) throws IOException {
        Seen seen = Uploads.read(bytes(file));

        assertThat(seen.texts().get(0)).containsExactly("姓名", "身份证号码", "终止或解除时间", "终止或解除原因", "失败原因");
        assertThat(seen.texts().get(2).subList(0, 4))
                .containsExactly("马五", "630101199501010072", "2019-07-01", "职工个人原因");
        assertThat(seen.cell(3, 4).text()).hasLineCount(2);
        assertThat(seen.cell(4, 0)).isEqualTo(SheetCell.of(Kind.TEXT, "=HYPERLINK(\"http://x\")"));
        assertThat(seen.cell(5, 0).text()).isEqualTo("𠮷田䶮");
        if (!file.endsWith(".csv")) {
            assertThat(seen.origins().get(0).template()).contains(new TemplateMark("region/contract-ending", "2026-1"));
        }
    }

    private static byte[] bytes(String file) throws IOException {
        try (InputStream in = SavedBySpreadsheetTest.class.getResourceAsStream(file)) {
            return in.readAllBytes();
        }
    }
}
