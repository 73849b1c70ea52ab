// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.api.desk.Actor;
import io.banjie.api.desk.Batch;
import io.banjie.api.desk.Batch.Status;
import io.banjie.api.desk.BatchRow.Outcome;
import io.banjie.core.store.Database;
import io.banjie.core.store.OnEachDatabase;
import io.banjie.core.testregion.House;

/** A file from its upload to the decision on its rows. */
class BatchDeskTest {

    private static final String UNIT = "92220102MA15438D0X";

    @OnEachDatabase
    void goodRowsBecomeFilingsAndBadOnesComeBack(Database database) {
        House house = new House(database);
        Actor employer = house.registered(UNIT);
        try (FileRoom room = new FileRoom(house)) {
            Batch sent = room.upload(
                    employer,
                    "hire",
                    """
                    worker,number,form,start,end
                    张三,11010519491231002X,1,2026-03-01,2027-02-28
                    李四,220102199003071235,1,20260301,2026/2/1
                    王五,220104198506124528,全日制,2026-03-01,
                    """);
            Batch read = room.settled(employer, sent);

            assertThat(read.problem()).isEmpty();
            assertThat(room.rows(employer, read))
                    .extracting(row -> row.outcome())
                    .containsExactly(Outcome.IN_REVIEW, Outcome.IMPORT_FAILED, Outcome.IN_REVIEW);
            assertThat(read)
                    .returns(Status.IN_REVIEW, Batch::status)
                    .returns(3, Batch::rows)
                    .returns(2, Batch::imported)
                    .returns(1, Batch::importFailed)
                    .returns(2, Batch::inReview);
        }
    }
}
