// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.filing;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.api.desk.Actor;
import io.banjie.api.desk.Filing;
import io.banjie.api.desk.Prefill;
import io.banjie.api.desk.Worker;
import io.banjie.core.store.Database;
import io.banjie.core.store.OnEachDatabase;
import io.banjie.core.testregion.MendingHouse;
import io.banjie.core.testregion.MendingRegion;
import io.banjie.core.testregion.PaperHouse;
import io.banjie.core.testregion.TestRegion;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a form knows before anybody types. */
class PrefillTest {

    private static final String PERSON = "11010519491231002X";
    private static final String UNIT = "91350100M000100Y43";

    @OnEachDatabase
    void whoNamesOlderTermsIsToldOfThoseInForce(Database database) {
        PaperHouse papers = new PaperHouse(database);
        Actor employer = papers.house.registered(UNIT);
        Filing hired = papers.hired(employer);
        papers.rosters.save(employer, TestRegion.CODE, "NEW", List.of(hired.id()));
        Filing renewed = papers.renewed(employer, hired);

        Prefill known = papers.house.door.prefill(
                employer, TestRegion.CODE, "leaving", Optional.of(hired.id()), Optional.empty());

        assertThat(known.relatesTo()).contains(renewed.id());
        assertThat(known.inForce()).isEmpty();
    }

    @OnEachDatabase
    void whoMendsIsToldOfThePersonAndOfWhatIsInForceInWords(Database database) {
        MendingHouse mending = new MendingHouse(database);
        Actor one = mending.employer(MendingHouse.ONE);
        Filing engaged = mending.engaged(one, PERSON);

        Prefill known = mending.house.door.prefill(
                one, MendingRegion.CODE, "mend", Optional.of(engaged.id()), Optional.empty());

        assertThat(known.worker().map(Worker::idNumber)).contains(PERSON);
        assertThat(known.answers()).containsOnlyKeys("workerName", "idType", "idNumber");
        assertThat(known.inForce())
                .containsEntry("contractStart", "2026-02-01")
                .containsEntry("employmentForm", "全日制")
                .doesNotContainKey("contractEnd");
        Map<String, Object> answers = new HashMap<>(known.answers());
        answers.putAll(Map.of("kind", "AMEND", "wrongField", "employmentForm", "newValue", "2"));
        answers.put("oldValue", known.inForce().get("employmentForm"));
        assertThat(mending.file(one, "mend", answers, known.relatesTo()).relatesTo())
                .contains(engaged.id());
    }
}
