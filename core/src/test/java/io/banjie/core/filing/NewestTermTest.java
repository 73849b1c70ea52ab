// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.filing;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.api.desk.Actor;
import io.banjie.api.desk.Filing;
import io.banjie.api.desk.FilingQuery;
import io.banjie.api.desk.Page;
import io.banjie.api.desk.PageRequest;
import io.banjie.core.store.Database;
import io.banjie.core.store.OnEachDatabase;
import io.banjie.core.testregion.PaperHouse;
import io.banjie.core.testregion.TestRegion;
import java.util.List;
import java.util.Optional;

/** Lists of people in service, each of whom is there once however often the terms were renewed. */
class NewestTermTest {

    private static FilingQuery inService(boolean newest) {
        FilingQuery all = FilingQuery.all();
        return new FilingQuery(
                all.region(),
                List.of("hire", "renewal"),
                all.statuses(),
                all.idNumber(),
                all.name(),
                all.onRoster(),
                Optional.of(true),
                all.rosterNumber(),
                all.from(),
                all.to(),
                all.facets(),
                all.uscc(),
                all.channel(),
                all.inUnit(),
                Optional.of(newest));
    }

    private static List<String> listed(PaperHouse papers, Actor employer, boolean newest) {
        Page<Filing> page =
                papers.house.door.list(employer, inService(newest), new PageRequest(50, Optional.empty(), true));
        assertThat(page.total()).hasValue(page.items().size());
        return page.items().stream().map(Filing::id).toList();
    }

    @OnEachDatabase
    void anEmploymentIsListedOnceByItsNewestTerm(Database database) {
        PaperHouse papers = new PaperHouse(database);
        Actor employer = papers.house.registered("91350100M000100Y43");
        Filing hire = papers.hired(employer);
        assertThat(listed(papers, employer, true)).containsExactly(hire.id());

        papers.rosters.save(employer, TestRegion.CODE, "NEW", List.of(hire.id()));
        Filing renewal = papers.renewed(employer, hire);
        assertThat(listed(papers, employer, true)).containsExactly(renewal.id());
        assertThat(listed(papers, employer, false)).containsExactly(hire.id());

        papers.rosters.save(employer, TestRegion.CODE, "RENEW", List.of(renewal.id()));
        papers.left(employer, renewal, "2026-03-31");
        assertThat(listed(papers, employer, true)).isEmpty();
    }
}
