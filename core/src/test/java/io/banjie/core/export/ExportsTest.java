// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.banjie.api.desk.Actor;
import io.banjie.api.desk.Attempt;
import io.banjie.api.desk.Export;
import io.banjie.api.desk.ExportDesk;
import io.banjie.api.desk.ExportDesk.Format;
import io.banjie.api.desk.ExportDesk.Wanted;
import io.banjie.api.desk.Filing;
import io.banjie.api.desk.FilingAction;
import io.banjie.api.desk.FilingQuery;
import io.banjie.api.desk.ProblemCode;
import io.banjie.api.desk.Refusal;
import io.banjie.api.desk.Role;
import io.banjie.api.desk.TaskDesk;
import io.banjie.api.region.lifecycle.Action;
import io.banjie.api.region.lifecycle.Status;
import io.banjie.core.store.Database;
import io.banjie.core.store.OnEachDatabase;
import io.banjie.core.testregion.PaperHouse;
import io.banjie.core.testregion.TestRegion;
import io.banjie.office.listing.ListFiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Lists over both databases, taken away by those who may see them. */
class ExportsTest {

    private static final String UNIT = "91350100M000100Y43";
    private static final String OTHER_UNIT = "92220102MA15438D0X";

    private static Exports desk(PaperHouse papers) {
        TaskDesk tasks = papers.house.tasks();
        return new Exports(
                papers.house.door,
                tasks,
                papers.rosters,
                papers.house.regions,
                new ListFiles(),
                papers.house.reads,
                papers.house.clock);
    }

    private static Wanted csv(String... columns) {
        return new Wanted(Format.CSV, Optional.empty(), List.of(columns));
    }

    private static Wanted hires(Format format) {
        return new Wanted(format, Optional.of("hires"), List.of());
    }

    private static List<String> lines(Export export) {
        String text = new String(bytes(export), UTF_8);
        assertThat(text).startsWith("\uFEFF");
        return text.substring(1).lines().toList();
    }

    private static byte[] bytes(Export export) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            export.body().writeTo(out);
            return out.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Refusal refusal(ThrowingCallable call) {
        return catchThrowableOfType(Refusal.class, call);
    }

    private static FilingQuery named(String name, Status... statuses) {
        FilingQuery all = FilingQuery.all();
        return new FilingQuery(
                all.region(),
                all.types(),
                Set.of(statuses),
                all.idNumber(),
                Optional.of(name),
                all.onRoster(),
                all.inService(),
                all.rosterNumber(),
                all.from(),
                all.to(),
                Map.of("employmentForm", "1"));
    }

    @OnEachDatabase
    void aListOfTheRegionComesWithItsHeadingsAndItsWords(Database database) {
        PaperHouse papers = new PaperHouse(database);
        Actor employer = papers.house.registered(UNIT);
        Filing rostered = papers.hired(employer);
        papers.rosters.save(employer, TestRegion.CODE, "NEW", List.of(rostered.id()));
        String number = papers.person();
        papers.house.door.file(employer, papers.house.hire(number));

        Export export = desk(papers).filings(employer, FilingQuery.all(), hires(Format.CSV));

        assertThat(export.fileName()).isEqualTo("Hires_20260302-1000.csv");
        assertThat(export.mediaType()).isEqualTo("text/csv; charset=UTF-8");
        assertThat(lines(export))
                .as("hires that stand on no roster, whatever else is asked")
                .containsExactly(
                        "worker,number,form,start,in service,status,received",
                        "张三," + number + ",全日制,2026-03-01,否,in review,2026-03-02 10:00");
    }

    @OnEachDatabase
    void othersSeeMaskedNumbersAndOnlyWhatTheirListsShow(Database database) {
        PaperHouse papers = new PaperHouse(database);
        Exports desk = desk(papers);
        Actor employer = papers.house.registered(UNIT);
        Actor other = papers.house.registered(OTHER_UNIT);
        String number = papers.person();
        papers.house.door.file(employer, papers.house.hire(number));
        Wanted people = csv("worker.idNumber", "answers.idNumber");

        assertThat(lines(desk.filings(employer, FilingQuery.all(), people))).contains(number + "," + number);
        List<String> clerks = lines(desk.filings(papers.house.clerk(TestRegion.NORTH), FilingQuery.all(), people));
        assertThat(clerks).hasSize(4).noneMatch(line -> line.contains(number)).anyMatch(line -> line.contains("*"));
        assertThat(lines(desk.filings(other, FilingQuery.all(), people))).containsExactly("证件号码,number", ",");
        assertThat(lines(desk.filings(papers.house.clerk(TestRegion.SOUTH), FilingQuery.all(), people)))
                .hasSize(1);
        assertThat(refusal(() -> desk.filings(administrator(), FilingQuery.all(), people))
                        .problem())
                .isEqualTo(ProblemCode.FORBIDDEN);
    }

    private static Actor administrator() {
        return new Actor(
                "admin",
                "Admin",
                Role.ADMIN,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Attempt.NONE);
    }

    @OnEachDatabase
    void conditionsAndTheTotalStandAboveAWorkbook(Database database) throws IOException {
        PaperHouse papers = new PaperHouse(database);
        Actor employer = papers.house.registered(UNIT);
        papers.house.door.file(employer, papers.house.hire(papers.person()));

        Export export = desk(papers).filings(employer, named("张", Status.IN_REVIEW), hires(Format.XLSX));

        assertThat(export.fileName()).isEqualTo("Hires_20260302-1000.xlsx");
        assertThat(Workbook.firstColumn(bytes(export)))
                .containsExactly(
                        "Hires",
                        "单位：Employer " + UNIT + "（" + UNIT + "）",
                        "查询条件：state：waits；name begins with：张；是否生成名册：否；form：全日制",
                        "共 1 条",
                        "打印时间：2026-03-02 10:00",
                        "worker",
                        "张三");
    }

    @OnEachDatabase
    void tasksAndRostersAreListsToo(Database database) {
        PaperHouse papers = new PaperHouse(database);
        Exports desk = desk(papers);
        Actor employer = papers.house.registered(UNIT);
        Filing hire = papers.hired(employer);
        papers.rosters.save(employer, TestRegion.CODE, "NEW", List.of(hire.id()));
        Filing waiting = papers.house.door.file(employer, papers.house.hire(papers.person()));
        FilingAction back = new FilingAction(
                Action.RETURN, Optional.of("=1+1"), Optional.empty(), Optional.empty(), OptionalLong.empty());
        papers.house.door.act(papers.house.clerk(TestRegion.NORTH), waiting.id(), back);

        assertThat(lines(desk.tasks(
                        employer, TaskDesk.Side.TODO, FilingQuery.all(), csv("statusLabel", "opinion", "overdue"))))
                .containsExactly("状态,审核意见,已超期", "returned,'=1+1,否");
        assertThat(lines(desk.tasks(employer, TaskDesk.Side.DONE, FilingQuery.all(), csv("typeLabel"))))
                .containsExactly("业务类型", "Hire", "Registration");
        assertThat(lines(desk.rosters(employer, Optional.empty(), Optional.of("NEW"), Format.CSV)))
                .containsExactly(
                        "名册编号,名册种类,人数,生成时间,生成人", "NEW-N-1-2026-00001,NEW,1,2026-03-02 10:00," + employer.username());
    }

    @OnEachDatabase
    void whatCannotBeShownIsRefusedBeforeAByteIsWritten(Database database) {
        PaperHouse papers = new PaperHouse(database);
        Exports desk = desk(papers);
        Actor employer = papers.house.registered(UNIT);

        for (Wanted wanted : List.of(
                csv("worker.secret"),
                csv("answers.nothing"),
                csv(""),
                new Wanted(Format.CSV, Optional.of("unknown"), List.of()))) {
            assertThat(refusal(() -> desk.filings(employer, FilingQuery.all(), wanted))
                            .problem())
                    .as(wanted.toString())
                    .isEqualTo(ProblemCode.MALFORMED);
        }
    }

    @OnEachDatabase
    void whoTookAListAwayIsNoted(Database database) throws InterruptedException {
        PaperHouse papers = new PaperHouse(database);
        Actor employer = papers.house.registered(UNIT);

        bytes(desk(papers).filings(employer, FilingQuery.all(), hires(Format.CSV)));
        papers.house.reads.stop();

        List<String> noted =
                database.read(handle -> handle.createQuery("select filing from person_read where username = :me")
                        .bind("me", employer.username())
                        .mapTo(String.class)
                        .list());
        assertThat(noted).contains("list hires");
    }

    @OnEachDatabase
    void anAccountMakesTwoFilesAtOnceAndNoMore(Database database) {
        PaperHouse papers = new PaperHouse(database);
        ExportDesk desk = desk(papers);
        Actor employer = papers.house.registered(UNIT);
        int[] depth = {0};

        Refusal refused = refusal(() -> nested(desk, employer, depth));

        assertThat(depth[0]).isEqualTo(2);
        assertThat(refused.problem()).isEqualTo(ProblemCode.TOO_MANY_ATTEMPTS);
        assertThat(refused.retryAfter()).isPresent();
        assertThat(lines(desk.filings(employer, FilingQuery.all(), csv()))).hasSize(2);
    }

    /** Begins another file whenever one writes its first bytes. */
    private static void nested(ExportDesk desk, Actor employer, int[] depth) throws IOException {
        desk.filings(employer, FilingQuery.all(), csv()).body().writeTo(new ByteArrayOutputStream() {
            @Override
            public synchronized void write(byte[] bytes, int offset, int length) {
                depth[0]++;
                try {
                    nested(desk, employer, depth);
                } catch (IOException failed) {
                    throw new UncheckedIOException(failed);
                }
            }
        });
    }
}
