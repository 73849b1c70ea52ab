// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.api.desk.Actor;
import io.banjie.api.desk.Batch;
import io.banjie.api.desk.Batch.Status;
import io.banjie.api.desk.BatchDesk.Action;
import io.banjie.api.desk.BatchDesk.NewBatch;
import io.banjie.api.desk.BatchRow;
import io.banjie.api.desk.BatchRow.Outcome;
import io.banjie.core.review.Reviewers;
import io.banjie.core.store.Database;
import io.banjie.core.store.OnEachDatabase;
import io.banjie.core.testregion.Borough;
import io.banjie.core.testregion.BoroughRegion;
import io.banjie.core.testregion.TestRegion;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A file whose rows the platform decides. */
class ReviewedBatchTest {

    private static final String UNIT = "92220102MA15438D0X";
    private static final int MANY = 12;
    private static final int DOUBTFUL = 3;

    private static final String FILE = IntStream.range(0, MANY)
            .mapToObj(person -> "张三,%s,2026-03-01,13800131234%n".formatted(Borough.idNumber(person)))
            .collect(Collectors.joining("", "worker,number,start,mobile\n", ""));

    @OnEachDatabase
    void aTrustedEmployersFileIsDecidedRowByRow(Database database) {
        Borough borough = new Borough(database);
        Actor trusted = borough.trusted(UNIT);
        try (FileRoom room = new FileRoom(borough.house)) {
            Batch sent = room.upload(
                    trusted,
                    new NewBatch(BoroughRegion.CODE, "joining", false, "people.csv"),
                    FILE.getBytes(StandardCharsets.UTF_8));
            assertThat(room.settled(trusted, sent))
                    .returns(Status.READY, Batch::status)
                    .returns(MANY, Batch::imported);
            room.desk.act(trusted, sent.id(), Action.SUBMIT, Optional.empty());
            room.awaited(trusted, sent, now -> now.status() == Status.IN_REVIEW && now.inReview() == MANY);

            borough.region.opinion.set((joining, findings) -> {
                if (joining.answers().values().get("idNumber").equals(Borough.idNumber(DOUBTFUL))) {
                    findings.refuse(TestRegion.START, "doubtful", "explain");
                }
            });
            Reviewers reviewers = new Reviewers(borough);
            reviewers.workOff();

            assertThat(room.awaited(trusted, sent, now -> now.status() == Status.FINISHED))
                    .returns(MANY - 1, Batch::approved)
                    .returns(1, Batch::reviewFailed)
                    .returns(0, Batch::inReview);
            assertThat(room.rows(trusted, sent))
                    .filteredOn(row -> row.outcome() == Outcome.REVIEW_FAILED)
                    .extracting(BatchRow::row)
                    .hasSize(1);
            assertThat(reviewers.waiting()).isZero();
            assertThat(told(database)).containsExactlyInAnyOrderEntriesOf(Map.of("APPROVED", MANY - 1, "RETURNED", 1));
        }
    }

    /** How many are told of each decision. */
    private static Map<String, Integer> told(Database database) {
        return database.read(handle -> handle.createQuery("select status, count(*) as many from notice group by status")
                .map((row, context) -> Map.entry(row.getString("status"), row.getInt("many")))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }
}
