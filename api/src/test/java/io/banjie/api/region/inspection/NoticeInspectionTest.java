// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.region.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.api.region.form.Field;
import io.banjie.api.region.lifecycle.Status;
import io.banjie.api.region.notice.Notice;
import java.util.List;
import org.junit.jupiter.api.Test;

class NoticeInspectionTest {

    private static final Field MOBILE = Field.mobile("mobile", "Mobile");
    private static final Field LANDLINE = Field.landline("landline", "Landline");

    private static List<String> telling(Notice... notices) {
        return SmallRegion.sound()
                .hiring(SmallRegion.hire()
                        .asks(SmallRegion.form(MOBILE, LANDLINE))
                        .tells(notices))
                .problems();
    }

    @Test
    void whoeverHasAMobileNumberIsToldOfDecisionsInWordsThatAreKnown() {
        assertThat(telling(
                        Notice.ofApproval(MOBILE, "{workerName} {employer} {serialNumber} {decidedOn} {start}"),
                        Notice.on(Status.RETURNED, MOBILE, "{opinion}")))
                .isEmpty();
    }

    @Test
    void whatDanglesIsSaid() {
        String type = "filing type hire: notice of ";
        assertThat(telling(Notice.ofApproval(MOBILE, "{wage}")))
                .containsExactly(type + "APPROVED: quotes {wage}, which nobody fills in");
        assertThat(telling(Notice.ofApproval(LANDLINE, "done")))
                .containsExactly(type + "APPROVED: goes to landline, which is no mobile number of the form");
        assertThat(telling(Notice.ofApproval(Field.mobile("other", "Other"), " ")))
                .containsExactly(
                        type + "APPROVED: goes to other, which is no mobile number of the form",
                        type + "APPROVED: has no text");
        assertThat(telling(Notice.ofApproval(MOBILE, "x".repeat(501))))
                .containsExactly(type + "APPROVED: is longer than 500 characters before anything is filled in");
        assertThat(telling(Notice.on(Status.WITHDRAWN, MOBILE, "gone")))
                .containsExactly(type + "WITHDRAWN: tells of WITHDRAWN, which is no decision that it comes to");
    }

    @Test
    void nobodyIsToldTwice() {
        assertThat(telling(Notice.ofApproval(MOBILE, "done"), Notice.ofApproval(MOBILE, "really")))
                .containsExactly("filing type hire: notice APPROVED to mobile is declared twice");
    }
}
