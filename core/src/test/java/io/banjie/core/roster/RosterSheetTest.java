// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.roster;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.office.Column;
import io.banjie.office.Column.Type;
import io.banjie.office.Sheet;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RosterSheetTest {

    private static Map<String, Object> column(String label, Type type) {
        return Map.of("label", label, "width", 8, "type", type.name());
    }

    private static Sheet sheet(String title, List<Map<String, Object>> columns, List<List<String>> lines) {
        List<Map<String, Object>> cells = lines.stream()
                .<Map<String, Object>>map(line -> Map.of("cells", line))
                .toList();
        return RosterSheet.of(
                Map.of(
                        "title",
                        title,
                        "number",
                        "N-1",
                        "savedOn",
                        "2026年3月2日",
                        "employer",
                        Map.of("name", "单位", "uscc", "91350100M000100Y43"),
                        "agency",
                        Map.of("name", "机构"),
                        "columns",
                        columns,
                        "lines",
                        cells,
                        "total",
                        1,
                        "men",
                        1,
                        "women",
                        0),
                Instant.EPOCH);
    }

    @Test
    void daysAndAmountsAreSuchAndAllElseIsText() {
        Sheet sheet = sheet(
                "名册",
                List.of(
                        column("序号", Type.INTEGER),
                        column("身份证号", Type.TEXT),
                        column("日期", Type.DATE),
                        column("金额", Type.MONEY)),
                List.of(List.of("1", "110101199001010015", "2026-03-01", "3000.50"), List.of("2", "", "长期", "")));

        assertThat(sheet.rows())
                .isEqualTo(List.of(
                        List.of(1L, "110101199001010015", LocalDate.of(2026, 3, 1), new BigDecimal("3000.50")),
                        List.of(2L, "", "长期", "")));
        assertThat(sheet.headerLines().get(0)).contains("单位").contains("91350100M000100Y43");
        assertThat(sheet.headerLines().get(1))
                .contains("N-1")
                .contains("2026年3月2日")
                .contains("机构");
        assertThat(sheet.footerLines()).containsExactly("人数合计：1 人（男 1 人，女 0 人）");
    }

    @Test
    void columnsAreAsWideAsWhatStandsInThem() {
        Sheet sheet = sheet(
                "名册",
                List.of(column("序号", Type.INTEGER), column("身份证号", Type.TEXT), column("备注", Type.TEXT)),
                List.of(List.of("1", "110101199001010015", "备".repeat(100))));

        assertThat(sheet.columns()).extracting(Column::width).containsExactly(6, 20, 40);
    }

    @Test
    void theTabsNameHasNothingThatSpreadsheetsForbid() {
        Sheet sheet = sheet("甲/乙[丙]:" + "长".repeat(40), List.of(column("a", Type.TEXT)), List.of());

        assertThat(sheet.name()).hasSize(31).startsWith("甲乙丙长");
    }
}
