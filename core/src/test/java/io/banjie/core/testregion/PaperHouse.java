// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.testregion;

import io.banjie.api.desk.Actor;
import io.banjie.api.desk.Filing;
import io.banjie.api.desk.FilingAction;
import io.banjie.api.region.lifecycle.Action;
import io.banjie.core.document.CheckAddress;
import io.banjie.core.document.DocumentModels;
import io.banjie.core.document.FrozenModels;
import io.banjie.core.document.IssuingDesk;
import io.banjie.core.document.Press;
import io.banjie.core.filing.FilingRecord;
import io.banjie.core.ledger.Fold.Relation;
import io.banjie.core.number.Sequences;
import io.banjie.core.roster.RosterBook;
import io.banjie.core.store.Database;
import io.banjie.core.store.Rows;
import io.banjie.office.Typesetter;
import io.banjie.office.sheet.PoiSheetWriter;
import io.banjie.office.template.MustacheFiller;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** A house whose desks issue papers. */
public final class PaperHouse {

    /** What stands before check addresses. */
    public static final String ADDRESS = "https://check.example";

    public final House house;
    public final IssuingDesk documents;
    public final RosterBook rosters;

    private int people;

    /** Freezes with the models of a house that is only built after it. */
    private static final class LateModels implements DocumentModels {
        private Optional<DocumentModels> models = Optional.empty();

        @Override
        public void freeze(Rows rows, FilingRecord filing, List<FilingRecord> chain, Optional<Relation> relation) {
            models.orElseThrow().freeze(rows, filing, chain, relation);
        }

        @Override
        public void replaced(Handle tx, String filing) {
            models.orElseThrow().replaced(tx, filing);
        }

        @Override
        public void voided(Handle tx, String filing) {
            models.orElseThrow().voided(tx, filing);
        }
    }

    /** A house with a plain typesetter. */
    public PaperHouse(Database database) {
        this(database, new PlainTypesetter());
    }

    /** A house with this typesetter. */
    public PaperHouse(Database database, Typesetter typesetter) {
        LateModels models = new LateModels();
        house = new House(database, models);
        models.models = Optional.of(new FrozenModels(house.regions, house.archive));
        Sequences sequences = new Sequences(database);
        Press press = new Press(new MustacheFiller(), typesetter, new PoiSheetWriter());
        CheckAddress address = new CheckAddress(ADDRESS);
        documents = new IssuingDesk(
                database, house.regions, house.archive, sequences, press, address, house.reads, house.clock);
        rosters = new RosterBook(
                database,
                house.regions,
                house.archive,
                sequences,
                house.attempts,
                press,
                address,
                house.reads,
                house.clock);
    }

    /** The resident ID of the next man of this house, each of whom is another. */
    public synchronized String person() {
        return residentId("11010119900101%03d".formatted(++people * 2 - 1));
    }

    /** The resident ID that begins with these seventeen digits. */
    public static String residentId(String seventeen) {
        int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += (seventeen.charAt(i) - '0') * weights[i];
        }
        return seventeen + "10X98765432".charAt(sum % 11);
    }

    /** An approved hire of the next person. */
    public Filing hired(Actor employer) {
        return approved(house.door.file(employer, house.hire(person())));
    }

    /** An approved renewal of a rostered hire. */
    public Filing renewed(Actor employer, Filing hire) {
        Map<String, Object> answers =
                Map.of("employmentForm", "1", "contractStart", "2027-03-01", "contractEnd", "2029-02-28");
        return approved(house.door.file(employer, house.request("renewal", answers, Optional.of(hire.id()))));
    }

    /** An approved leaving that ends a rostered hire. */
    public Filing left(Actor employer, Filing hire, String lastDay) {
        Map<String, Object> answers = Map.of("terminatedOn", lastDay);
        return approved(house.door.file(employer, house.request("leaving", answers, Optional.of(hire.id()))));
    }

    /** An approved leaving of the next person, from hire to the last day of March. */
    public Filing left(Actor employer) {
        Filing hire = hired(employer);
        rosters.save(employer, TestRegion.CODE, "NEW", List.of(hire.id()));
        return left(employer, hire, "2026-03-31");
    }

    private Filing approved(Filing filing) {
        return house.door.act(
                house.clerk(filing.agency().orElseThrow().id()), filing.id(), FilingAction.of(Action.APPROVE));
    }
}
