// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.roster;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.api.region.document.RosterKind.RosterColumn;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SumsTest {

    private static final RosterColumn LINE = new RosterColumn("line", "序号", 3);
    private static final RosterColumn WAGE = new RosterColumn("answers.wage", "工资", 6);

    private static Map<String, Object> line(String number, String wage) {
        return Map.of("cells", List.of(number, wage));
    }

    @Test
    void amountsAreSummedUpToTheCentAndEmptyCellsCountForNothing() {
        List<Map<String, Object>> lines = List.of(line("1", "0.10"), line("2", "5000.20"), line("3", ""));
        assertThat(Sums.of(List.of(LINE, WAGE.sum()), lines)).containsExactly("合计", "5000.30");
    }

    @Test
    void thereAreNoneWhereNothingIsSummed() {
        assertThat(Sums.of(List.of(LINE, WAGE), List.of(line("1", "3")))).isEmpty();
    }

    @Test
    void aCellShowsAPeriodAndWhatFollowsIt() {
        RosterColumn paid = new RosterColumn("answers.from", "补缴", 5)
                .until(new RosterColumn("answers.to", "补缴", 5))
                .and(new RosterColumn("answers.more", "补缴", 5));
        Map<String, Object> one =
                Map.of("answers", Map.of("from", "2025-01", "to", "2025-03", "more", "2025-06、2025-07"));
        Map<String, Object> none = Map.of("answers", Map.of("from", "", "to", "", "more", ""));
        assertThat(paid.paths()).containsExactly("answers.from", "answers.to", "answers.more");
        assertThat(Cells.of(paid, one)).isEqualTo("2025-01至2025-03；2025-06、2025-07");
        assertThat(Cells.of(paid, none)).isEmpty();
    }
}
