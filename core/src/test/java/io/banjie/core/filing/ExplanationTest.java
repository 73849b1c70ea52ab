// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.filing;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.api.desk.Actor;
import io.banjie.api.desk.Explanation.Examined;
import io.banjie.api.desk.Explanation.Verdict;
import io.banjie.api.desk.Filing;
import io.banjie.api.region.code.CodeItem;
import io.banjie.api.region.form.Answers;
import io.banjie.api.region.rule.Severity;
import io.banjie.core.store.Database;
import io.banjie.core.store.Json;
import io.banjie.core.store.OnEachDatabase;
import io.banjie.core.testregion.House;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Why a filing was accepted, told from little more than codes. */
class ExplanationTest {

    private static final String UNIT = "91350100M000100Y43";
    private static final Examined PASSED = new Examined(
            "end-after-start",
            "contractEnd",
            "end",
            "2027-02-28",
            Verdict.PASSED,
            Severity.ERROR,
            "2027-02-28 is not after 2026-03-01",
            "law",
            "correct the end");

    private static Filing hired(House house, Actor employer) {
        return house.door.file(employer, house.hire("11010519491231002X"));
    }

    @OnEachDatabase
    void aRuleThatPassedIsToldInTheWordsOfItsDeclaration(Database database) {
        House house = new House(database);
        Actor employer = house.registered(UNIT);
        Filing filed = hired(house, employer);
        assertThat(house.door.explanation(employer, filed.id()).rules()).startsWith(PASSED);
    }

    @OnEachDatabase
    void itIsToldTheSameWhenTheRegionIsGone(Database database) {
        House house = new House(database);
        Actor employer = house.registered(UNIT);
        Filing filed = hired(house, employer);
        house.regions.remove(house.plugin);
        assertThat(house.door.explanation(employer, filed.id()).rules()).startsWith(PASSED);
    }

    @OnEachDatabase
    void whatWasKeptInWholeLinesIsReadAsItStands(Database database) {
        House house = new House(database);
        Actor employer = house.registered(UNIT);
        Filing filed = hired(house, employer);
        Examined line = new Examined("old", "f", "label", "value", Verdict.PASSED, Severity.WARN, "said", "law", "fix");
        database.transaction(tx -> tx.execute(
                "update submission set facts = ?, examined = ? where filing = ?",
                "{\"answers\":{},\"parameters\":{\"all\":[]},\"today\":\"2026-03-02\"}",
                Json.write(List.of(line)),
                filed.id()));
        assertThat(house.door.explanation(employer, filed.id()).rules()).containsExactly(line);
    }

    @Test
    void frozenFactsAreReadBackAsTheyWere() {
        FrozenFacts facts = new FrozenFacts(
                "digest",
                Map.of("sex", CodeItem.of("2", "female")),
                Answers.NONE,
                Optional.of(Answers.of(Map.of("a", "b"))),
                List.of(),
                List.of(),
                LocalDate.of(2026, 3, 2));
        String text = Json.brief(facts);
        assertThat(text)
                .isEqualTo("{\"codes\":{\"sex\":{\"code\":\"2\",\"label\":\"female\"}},\"foundation\":{\"a\":\"b\"},"
                        + "\"region\":\"digest\",\"today\":\"2026-03-02\"}");
        assertThat(Json.readBrief(text, FrozenFacts.class)).isEqualTo(facts);
    }
}
