// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.banjie.api.desk.Actor;
import io.banjie.api.desk.Batch;
import io.banjie.api.desk.Batch.Hint;
import io.banjie.api.desk.Batch.Status;
import io.banjie.api.desk.BatchDesk.Action;
import io.banjie.api.desk.BatchRow;
import io.banjie.api.desk.BatchRow.Outcome;
import io.banjie.api.desk.ProblemCode;
import io.banjie.api.desk.Refusal;
import io.banjie.core.store.Database;
import io.banjie.core.store.OnEachDatabase;
import io.banjie.core.store.TestDatabases;
import io.banjie.core.testregion.House;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Days and ID numbers that were dragged down: said, asked about, and never changed unasked. */
class DraggedDaysTest {

    private static final String UNIT = "92220102MA15438D0X";

    /** Rows about persons from 1 on with this form of employment, each beginning on another of these days. */
    private static String file(String form, String... days) {
        return People.file(IntStream.range(0, days.length)
                .mapToObj(i -> "张三,%s,%s,%s,%n".formatted(People.id(i + 1), form, days[i]))
                .toArray(String[]::new));
    }

    private interface Check {
        void of(FileRoom room, Actor employer, Batch read);
    }

    private static void read(Database database, String file, Check check) {
        House house = new House(database);
        Actor employer = house.registered(UNIT);
        try (FileRoom room = new FileRoom(house)) {
            check.of(room, employer, room.settled(employer, room.upload(employer, "hire", file)));
        }
    }

    private static void read(String file, Check check) {
        read(TestDatabases.derby(), file, check);
    }

    private static List<String> starts(FileRoom room, Actor employer, Batch batch) {
        return room.rows(employer, batch).stream()
                .map(row -> row.cells().get("contractStart"))
                .toList();
    }

    @OnEachDatabase
    void daysThatGoOnInRowsThatAreAcceptedAreAskedAboutButNotOfferedToBeChanged(Database database) {
        String file = file("1", "2026-02-10", "2026-02-27", "2026/2/28", "20260301", "2026年3月2日", "2026-03-02");
        read(database, file, (room, employer, read) -> {
            assertThat(read.inReview()).isEqualTo(6);
            assertThat(read.hints())
                    .containsExactly(new Hint(
                            "1",
                            "“start”从第4行到第6行都比上一行多一天（2026-02-27→2026-03-02），看起来是下拉填充导致的，请核对。",
                            List.of(4, 5, 6),
                            "contractStart",
                            Optional.empty(),
                            false));
            assertThatThrownBy(() -> room.desk.act(employer, read.id(), Action.APPLY_HINT, Optional.of("1")))
                    .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.problem())
                            .isEqualTo(ProblemCode.ACTION_NOT_POSSIBLE));
            Batch withdrawn = room.desk.act(employer, read.id(), Action.WITHDRAW, Optional.empty());
            assertThat(room.awaited(employer, withdrawn, now -> now.status() == Status.WITHDRAWN)
                            .hints())
                    .isEmpty();
        });
    }

    @OnEachDatabase
    void whereTheRowsFailItIsOfferedToGiveThemAllTheFirstDay(Database database) {
        read(database, file("77", "2026-02-27", "2026-02-28", "2026-03-01", "2026-03-02"), (room, employer, read) -> {
            assertThat(read.hints()).singleElement().satisfies(hint -> assertThat(hint)
                    .returns(List.of(3, 4, 5), Hint::rows)
                    .returns(true, Hint::mendable)
                    .returns(Optional.of("2026-02-27"), Hint::value)
                    .returns(
                            "“start”从第3行到第5行都比上一行多一天（2026-02-27→2026-03-02），看起来是下拉填充导致的，请核对。"
                                    + "未导入的行是否全部改为2026-02-27？",
                            Hint::message));
            assertThat(starts(room, employer, read)).doesNotHaveDuplicates();
            room.desk.correct(employer, read.id(), 5, Map.of("start", "2026-03-05"));
            assertThat(room.desk.find(employer, read.id()).hints())
                    .extracting(Hint::rows)
                    .containsExactly(List.of(3, 4));
            room.desk.correct(employer, read.id(), 4, Map.of("form", "1"));
            assertThat(room.desk.find(employer, read.id()).hints())
                    .extracting(Hint::rows)
                    .containsExactly(List.of(3));

            room.desk.act(employer, read.id(), Action.APPLY_HINT, Optional.of("1"));
            Batch mended = room.settled(employer, read);

            assertThat(starts(room, employer, mended))
                    .containsExactly("2026-02-27", "2026-02-27", "2026-03-01", "2026-03-05");
            assertThat(mended.hints()).extracting(Hint::rows, Hint::mendable).containsExactly(tuple(List.of(4), false));
        });
    }

    @OnEachDatabase
    void digitsThatWentBeyondTheMonthAreMendedByTheDayTheyBeganWith(Database database) {
        read(database, file("1", "20260227", "20260228", "20260229", "20260230"), (room, employer, read) -> {
            assertThat(read.importFailed()).isEqualTo(2);
            Hint hint = read.hints().get(0);
            assertThat(read.hints()).hasSize(1);
            assertThat(hint)
                    .returns(List.of(4, 5), Hint::rows)
                    .returns(Optional.of("2026-02-27"), Hint::value)
                    .returns("“start”从第3行到第5行只是数字逐行加一，超出了当月的天数，看起来是下拉填充导致的。未导入的行是否全部改为2026-02-27？", Hint::message);

            room.desk.act(employer, read.id(), Action.APPLY_HINT, Optional.of(hint.id()));
            Batch mended = room.settled(employer, read);

            assertThat(mended.importFailed()).isZero();
            assertThat(starts(room, employer, mended))
                    .containsExactly("20260227", "20260228", "2026-02-27", "2026-02-27");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-03-01,2026-03-02", "2026-03-01,2026-03-02,2026-03-04", "2026-03-03,2026-03-02,2026-03-01"})
    void fewerThanThreeDaysOnEndAreNothingToAskAbout(String days) {
        read(file("1", days.split(",")), (room, employer, read) -> assertThat(read.hints())
                .isEmpty());
    }

    @OnEachDatabase
    void anIdNumberThatWasDraggedIsExplainedAndNeverMended(Database database) {
        long first = Long.parseLong(People.id(1).replace("X", "0"));
        String file = People.file(IntStream.range(0, 4)
                .mapToObj(i -> "张三,%s,1,2026-03-01,%n".formatted(i == 0 ? People.id(1) : String.valueOf(first + i)))
                .toArray(String[]::new));
        read(database, file, (room, employer, read) -> {
            assertThat(read.importFailed()).isEqualTo(3);
            assertThat(read.hints())
                    .containsExactly(new Hint(
                            "1",
                            "“number”从第3行到第5行只是末尾数字逐行加一，看起来是下拉填充导致的。号码无法推算，请按每个人的证件重新填写。",
                            List.of(3, 4, 5),
                            "idNumber",
                            Optional.empty(),
                            false));
            assertThatThrownBy(() -> room.desk.act(employer, read.id(), Action.APPLY_HINT, Optional.of("1")))
                    .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.problem())
                            .isEqualTo(ProblemCode.ACTION_NOT_POSSIBLE));
            for (int row = 3; row <= 5; row++) {
                BatchRow corrected =
                        room.desk.correct(employer, read.id(), row, Map.of("number", People.id(row * 1000)));
                assertThat(corrected.outcome()).isEqualTo(Outcome.IN_REVIEW);
            }
            assertThat(room.desk.find(employer, read.id()).hints()).isEmpty();
        });
    }

    @Test
    void ofManyRunsInAColumnTheLongestAreNamed() {
        String[] days = IntStream.range(0, 15)
                .mapToObj(i -> "2026-0%d-%02d".formatted(1 + i / 3 % 2, 1 + i % 3 + i / 3 * 4))
                .toArray(String[]::new);
        days[14] = "2026-01-19";
        read(file("1", days), (room, employer, read) -> assertThat(read.hints()).hasSize(3));
    }
}
