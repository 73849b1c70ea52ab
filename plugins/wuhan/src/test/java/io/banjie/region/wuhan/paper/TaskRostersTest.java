// SPDX-License-Identifier: Apache-2.0
package io.banjie.region.wuhan.paper;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.api.region.document.RosterKind;
import io.banjie.api.region.document.RosterKind.RosterColumn;
import io.banjie.api.region.lifecycle.Status;
import io.banjie.testkit.DrawnPaper;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TaskRostersTest {

    static Stream<RosterKind> kinds() {
        return TaskRosters.all().stream();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void theWidthsOfTheColumnsArePercents(RosterKind kind) {
        assertThat(kind.columns().stream().mapToInt(RosterColumn::width).sum()).isEqualTo(100);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void whoMustGoToTheOfficePrintsItBeforeTheDecision(RosterKind kind) {
        assertThat(kind.printedIn()).containsExactlyInAnyOrder(Status.DRAFT, Status.IN_REVIEW, Status.RETURNED);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void eachIsALandscapePageWithItsHeadingsAndRoomForBothSeals(RosterKind kind) throws IOException {
        DrawnPaper paper = DrawnPaper.of(
                "list-" + kind.id().toLowerCase(java.util.Locale.ROOT),
                kind.template(),
                RosterModel.beforehand(kind, 4, line -> cells(kind, line)));

        assertThat(paper.landscape()).isTrue();
        assertThat(paper.pages()).hasSize(1);
        assertThat(paper.text()).contains(kind.label(), "单位（盖章）", "社保经办机构审核意见（盖章）", "流水号：4201002026000000042");
        assertThat(kind.columns()).allMatch(column -> paper.text().contains(column.label()));
    }

    private static List<String> cells(RosterKind kind, int line) {
        return kind.columns().stream().map(column -> cell(column, line)).toList();
    }

    private static String cell(RosterColumn column, int line) {
        if (column.summed()) {
            return "6000.00";
        }
        return switch (column.path()) {
            case "line" -> String.valueOf(line);
            case "worker.name" -> "陈晨";
            case "worker.idNumber" -> "420106200002290020";
            default -> "2026-05-06";
        };
    }
}
