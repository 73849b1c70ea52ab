// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.region.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.api.region.form.Field;
import io.banjie.api.region.form.Form;
import io.banjie.api.region.form.Section;
import io.banjie.api.region.lifecycle.Duty;
import io.banjie.api.region.lifecycle.Slot;
import io.banjie.api.region.lifecycle.Status;
import java.util.List;
import org.junit.jupiter.api.Test;

class DutyInspectionTest {

    private static final Field MONTH = Field.month("month", "Month").mandatory();
    private static final Duty REPORT =
            Duty.monthly("report", "Report", "registration", MONTH).saying("report", "law");

    /** What is said of a region whose employers owe these, done by a type with this slot. */
    private static List<String> owing(Slot slot, Duty... duties) {
        Slot told = slot.heldIn(Status.APPROVED).refusing("told", "law", "wait");
        Section asked = Section.of("employer", "Employer", SmallRegion.NAME, SmallRegion.BODY, MONTH, SmallRegion.LEFT);
        SmallRegion region = SmallRegion.sound()
                .registering(
                        SmallRegion.registration().asks(Form.of("1", asked)).holds(told));
        Report report = new Report();
        Declared declared = Declared.by(region, List.of());
        DutyInspection.inspect(
                new Declared(
                        declared.profile(),
                        declared.types(),
                        declared.lists(),
                        declared.codeLists(),
                        declared.parameters(),
                        declared.rosterKinds(),
                        declared.blankForms(),
                        List.of(duties),
                        List.of()),
                report);
        return report.sentences();
    }

    private static Slot ofEmployer() {
        return Slot.of(Slot.Key.EMPLOYER, "report");
    }

    @Test
    void aDutyIsDoneByAFilingThatThereIsOnceAMonth() {
        assertThat(owing(ofEmployer().per(MONTH), REPORT)).isEmpty();
        assertThat(owing(ofEmployer(), REPORT))
                .containsExactly("duty report: is done by registration, which holds no slot of the employer per month");
    }

    @Test
    void whatDanglesIsSaid() {
        assertThat(owing(
                        ofEmployer().per(MONTH),
                        REPORT,
                        Duty.monthly("report", "", "nothing", MONTH)
                                .owedBy(SmallRegion.WORK.is("1"))
                                .dueOn(32)))
                .containsExactly(
                        "duty report is declared twice",
                        "duty report: has no label",
                        "duty report: has no message",
                        "duty report: has no legal basis",
                        "duty report: is due on day 32 of a month",
                        "duty report: whose duty it is looks at work, which is no field of the form",
                        "duty report: is done by nothing, which is no filing type");
        assertThat(owing(
                        ofEmployer().per(SmallRegion.LEFT),
                        Duty.monthly("report", "Report", "registration", SmallRegion.LEFT)
                                .saying("report", "law")))
                .containsExactly("duty report: names its month in left, which is no month of registration");
    }
}
