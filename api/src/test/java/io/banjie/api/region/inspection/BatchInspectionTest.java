// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.region.inspection;

import static io.banjie.api.region.inspection.SmallRegion.BODY;
import static io.banjie.api.region.inspection.SmallRegion.END;
import static io.banjie.api.region.inspection.SmallRegion.ID_NUMBER;
import static io.banjie.api.region.inspection.SmallRegion.START;
import static io.banjie.api.region.inspection.SmallRegion.WORK;
import static io.banjie.api.region.inspection.SmallRegion.WORKER;
import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.api.region.batch.BatchColumn;
import io.banjie.api.region.batch.BatchFormat;
import io.banjie.api.region.document.AttachmentKind;
import io.banjie.api.region.lifecycle.Status;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BatchInspectionTest {

    private static final BatchFormat SOUND = BatchFormat.ofIndependentRows("Hires");

    private static List<String> hiring(BatchFormat format) {
        return SmallRegion.sound().hiring(SmallRegion.hire().inBatches(format)).problems();
    }

    @Test
    void aSheetOfAllThatIsAskedIsSound() {
        assertThat(hiring(SOUND)).isEmpty();
    }

    @Test
    void columnsBelongToFieldsThatAreAsked() {
        assertThat(hiring(SOUND.offering(WORKER, ID_NUMBER, START, START, BODY)
                        .with(
                                BatchColumn.of(END).byCodeOnly(),
                                BatchColumn.of(WORK).assumedFrom(START))))
                .containsExactly(
                        "filing type hire: batch: offered field start is declared twice",
                        "filing type hire: batch: has a column for reviewBodyId, which the form does not ask in a cell",
                        "filing type hire: batch: takes codes only in end, which has no codes",
                        "filing type hire: batch: assumes work from start, which cannot say it");
    }

    @Test
    void columnsAreToldApartByTheirHeadings() {
        assertThat(hiring(SOUND.with(BatchColumn.of(END).headed(" START (day) "))))
                .containsExactly("filing type hire: batch: heading start is declared twice");
    }

    @Test
    void whatIsDemandedCanBeAnswered() {
        assertThat(hiring(SOUND.offering(WORKER, ID_NUMBER, END)))
                .containsExactly("filing type hire: batch: demands start and offers no column for it");
        assertThat(hiring(SOUND.offering(WORKER, ID_NUMBER, END)
                        .with(BatchColumn.of(START).assumedFrom(END))))
                .isEmpty();
        assertThat(hiring(SOUND.offering(WORKER, ID_NUMBER, END)
                        .with(BatchColumn.of(START).notDemanded())))
                .isEmpty();
    }

    @Test
    void onlyWhatIsJudgedCanBeTolerated() {
        assertThat(hiring(SOUND.tolerating("moonshine")))
                .containsExactly("filing type hire: batch: tolerates moonshine, which is neither rule nor check");
    }

    @Test
    void rowsWaitForOneAnotherAsDraftsOnly() {
        assertThat(hiring(BatchFormat.underOneSerialNumber("Hires")))
                .containsExactly(
                        "filing type hire: batch: has rows that wait for one another without drafts, or drafts that"
                                + " wait for nothing");
        assertThat(SmallRegion.sound()
                        .hiring(SmallRegion.hire()
                                .keepsDrafts()
                                .statusWords(Map.of(Status.DRAFT, "draft"))
                                .actionWords(Map.of(io.banjie.api.region.lifecycle.Action.SUBMIT, "submit"))
                                .inBatches(BatchFormat.underOneSerialNumber("Hires")))
                        .problems())
                .isEmpty();
    }

    @Test
    void aSheetBringsNoPapers() {
        assertThat(SmallRegion.sound()
                        .hiring(SmallRegion.hire()
                                .attaching(AttachmentKind.scan("licence", "Licence"))
                                .inBatches(SOUND))
                        .problems())
                .containsExactly("filing type hire: batch: brings no papers, but the type demands some");
    }

    @Test
    void aSheetBearsATitle() {
        assertThat(hiring(BatchFormat.ofIndependentRows("a/b")))
                .containsExactly("filing type hire: batch: has a title that no sheet can bear");
    }
}
