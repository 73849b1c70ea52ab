// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.api.desk.Actor;
import io.banjie.api.desk.Batch;
import io.banjie.api.desk.Batch.Status;
import io.banjie.api.desk.BatchDesk.NewBatch;
import io.banjie.api.desk.BatchRow;
import io.banjie.api.desk.PageRequest;
import io.banjie.api.desk.Subscription;
import io.banjie.core.task.TaskLists;
import io.banjie.core.testregion.House;
import io.banjie.core.testregion.TestRegion;
import io.banjie.office.reading.SpreadsheetReader;
import io.banjie.office.sheet.PoiTemplateWorkbook;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** A house with a room in which files of filings are worked on. */
final class FileRoom implements AutoCloseable {

    static final int ROWS = 4;
    private static final long PATIENCE_SECONDS = 60;

    final House house;
    final BatchNews news;
    final BatchEngine engine;
    final BatchOffice desk;
    final TaskLists tasks;

    FileRoom(House house) {
        this(house, 2);
    }

    /** A room in which so many work. */
    FileRoom(House house, int threads) {
        this(house, threads, true);
    }

    /** A room in which so many work and persons of failed rows are held or not. */
    FileRoom(House house, int threads, boolean holds) {
        this.house = house;
        news = new BatchNews(house.database, house.events, house.archive, house.clock);
        tasks = house.tasks(news);
        HeldPersons held = new HeldPersons(holds, house.clock);
        engine = new BatchEngine(
                threads,
                ROWS,
                house.database,
                house.door,
                house.regions,
                house.archive,
                new SpreadsheetReader(),
                news,
                held,
                house.clock);
        PoiTemplateWorkbook workbooks = new PoiTemplateWorkbook();
        desk = new BatchOffice(
                house.database,
                house.door,
                house.regions,
                house.archive,
                house.numbers,
                house.attempts,
                engine,
                news,
                workbooks,
                workbooks,
                held,
                house.clock);
    }

    Batch upload(Actor actor, String type, String csv) {
        return upload(
                actor, new NewBatch(TestRegion.CODE, type, false, "people.csv"), csv.getBytes(StandardCharsets.UTF_8));
    }

    Batch upload(Actor actor, NewBatch batch, byte[] bytes) {
        return desk.upload(actor, batch, new ByteArrayInputStream(bytes));
    }

    /** The batch once all is done that was to be done. */
    Batch settled(Actor actor, Batch batch) {
        return awaited(actor, batch, now -> now.progress() == 1 && now.status() != Status.READING);
    }

    Batch awaited(Actor actor, Batch batch, Predicate<Batch> wanted) {
        BlockingQueue<Batch> told = new LinkedBlockingQueue<>();
        Subscription watching = desk.watch(actor, batch.id(), told::add);
        try {
            Optional<Batch> now;
            do {
                now = Optional.ofNullable(told.poll(PATIENCE_SECONDS, TimeUnit.SECONDS));
                assertThat(now).as("news of the batch").isPresent();
            } while (!wanted.test(now.get()));
            return now.get();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        } finally {
            watching.close();
        }
    }

    List<BatchRow> rows(Actor actor, Batch batch) {
        return desk.rows(
                        actor, batch.id(), Optional.empty(), new PageRequest(PageRequest.MOST, Optional.empty(), false))
                .items();
    }

    @Override
    public void close() {
        try {
            engine.stop();
            news.stop();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
