// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.region.inspection;

import static io.banjie.api.region.inspection.SmallRegion.LEFT;
import static io.banjie.api.region.inspection.SmallRegion.WORK;
import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.api.region.list.Column;
import io.banjie.api.region.list.FilingList;
import io.banjie.api.region.list.Filter;
import io.banjie.api.region.list.ListAction;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ListInspectionTest {

    private static final Column NAME = Column.of("worker.name", "Name", Column.ColumnType.TEXT);

    private static FilingList hires() {
        return FilingList.of("hires", "Hires", "Group", "hire").columns(NAME);
    }

    private static List<String> showing(FilingList... lists) {
        return SmallRegion.sound()
                .hiring(SmallRegion.hire().facets(WORK))
                .lists(lists)
                .problems();
    }

    @Test
    void aListShowsWhatItsFilingsHave() {
        assertThat(showing(hires().columns(NAME, Column.of(WORK)))).isEmpty();
        assertThat(showing(hires().columns(NAME, NAME, Column.of(LEFT))))
                .containsExactly(
                        "list hires: column worker.name is declared twice",
                        "list hires: column answers.left: shows what no filing has");
        assertThat(showing(FilingList.of("odd", "", "", "nothing")))
                .containsExactly(
                        "list odd: has no label",
                        "list odd: has no group",
                        "list odd: shows nothing, which is no filing type",
                        "list odd: has no columns");
    }

    @Test
    void filtersAskWhatFilingsCanBeAskedBy() {
        assertThat(showing(hires().filters(
                                Filter.choice("facet.work", "Work", "C-WORK"),
                                Filter.choice("status", "Status", Filter.option("APPROVED", "approved")),
                                Filter.yesNo("onRoster", "On a roster"))
                        .only(Map.of("status", "APPROVED,RETURNED"))))
                .isEmpty();
        assertThat(showing(hires().filters(
                                Filter.text("facet.start", "Start"),
                                Filter.choice("status", "Status", Filter.option("DONE", "done")))
                        .only(Map.of("type", "leaving"))))
                .containsExactly(
                        "list hires: filter facet.start: sets what filings cannot be asked by",
                        "list hires: filter status: asks for DONE, which is no status",
                        "list hires: preset type: asks for leaving, which the list does not show");
    }

    @Test
    void actionsCanBeDoneFromTheList() {
        assertThat(showing(hires().actions(ListAction.create("New", "hire"), ListAction.withdraw("Withdraw"))))
                .isEmpty();
        assertThat(showing(hires().actions(
                                ListAction.create("New", "nothing"),
                                ListAction.related("Next", "hire"),
                                ListAction.batch("Many", "hire"),
                                ListAction.roster("Roster", "NEW"),
                                ListAction.document("Paper", "certificate"))))
                .containsExactly(
                        "list hires: action create-nothing: begins nothing, which is no filing type",
                        "list hires: action related-hire: cannot be done from this list",
                        "list hires: action batch-hire: cannot be done from this list",
                        "list hires: action roster-NEW: makes NEW, which is no roster of these",
                        "list hires: action document-certificate: opens certificate, which none of these issues");
    }
}
