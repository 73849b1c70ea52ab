// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.banjie.api.desk.Actor;
import io.banjie.api.desk.Channel;
import io.banjie.api.desk.Filing;
import io.banjie.api.desk.NewFiling;
import io.banjie.api.desk.Prefill;
import io.banjie.api.desk.Refusal;
import io.banjie.api.region.rule.Finding;
import io.banjie.api.region.rule.Settled;
import io.banjie.core.store.TestDatabases;
import io.banjie.core.testregion.Borough;
import io.banjie.core.testregion.BoroughRegion;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Answers that the record of a person settles. */
class SettledTest {

    private static final String UNIT = "92220102MA15438D0X";
    private static final Settled BEFORE =
            Settled.to("joined before", "choose again", BoroughRegion.AGAIN, BoroughRegion.MOVED);

    private final Borough borough = new Borough(TestDatabases.derby());
    private final Actor employer = borough.trusted(UNIT);

    private NewFiling because(String why) {
        NewFiling joining = borough.joining(1);
        Map<String, Object> answers = new HashMap<>(joining.answers());
        answers.put("why", why);
        return new NewFiling(
                joining.region(), joining.type(), answers, Optional.empty(), Channel.ONLINE, Optional.empty());
    }

    private void isKnown() {
        borough.region.known.set(joining -> Optional.of(BEFORE));
    }

    private Prefill known(String idNumber) {
        return borough.house.door.prefill(
                employer, BoroughRegion.CODE, "joining", Optional.empty(), Optional.of(idNumber));
    }

    @Test
    void whatIsNotSentIsTakenFromTheRecord() {
        assertThat(borough.draft(employer, 1).answers()).containsEntry("why", BoroughRegion.NEW);
        isKnown();
        assertThat(borough.draft(employer, 2).answers()).containsEntry("why", BoroughRegion.AGAIN);
        assertThat(borough.house.door.preview(employer, borough.joining(3)).answers())
                .containsEntry("why", BoroughRegion.AGAIN);
    }

    @Test
    void whatFitsTheRecordStaysAsItWasSent() {
        isKnown();
        assertThat(borough.house
                        .door
                        .file(employer, because(BoroughRegion.MOVED))
                        .answers())
                .containsEntry("why", BoroughRegion.MOVED);
    }

    @Test
    void whatTheRecordLacksIsWarnedOfAndStays() {
        borough.region.known.set(joining -> Optional.of(Settled.asFarAsKnown("never heard of", "say so", "N", "M")));

        Filing filing = borough.house.door.file(employer, because(BoroughRegion.AGAIN));

        assertThat(filing.answers()).containsEntry("why", BoroughRegion.AGAIN);
        assertThat(filing.warnings()).extracting(Finding::message).containsExactly("never heard of");
    }

    @Test
    void whatTheRecordContradictsIsRefusedEvenWhenItWasTrueAsItWasSaved() {
        Filing draft = borough.draft(employer, 1);
        isKnown();

        assertThatThrownBy(() -> borough.submitted(employer, draft))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.findings())
                        .singleElement()
                        .returns("why", Finding::field)
                        .returns("joined before", Finding::message)
                        .returns("choose again", Finding::fix));
        assertThatThrownBy(() -> borough.house.door.file(employer, because("?")))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.findings())
                        .extracting(Finding::field)
                        .contains("why"));
    }

    @Test
    void whatIsKnownIsToldAsSoonAsThePersonIsNamed() {
        isKnown();
        assertThat(known(Borough.idNumber(1)).settled()).isEqualTo(Map.of("why", BEFORE));
        assertThat(known("220102").settled()).isEmpty();
        borough.close();
        assertThat(known(Borough.idNumber(1)).settled()).isEmpty();
    }
}
