// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.batch;

import io.banjie.api.desk.Actor;
import io.banjie.api.desk.Batch;
import io.banjie.api.desk.BatchDesk;
import io.banjie.api.desk.BatchRow;
import io.banjie.api.desk.BatchRow.Outcome;
import io.banjie.api.desk.Content;
import io.banjie.api.desk.Page;
import io.banjie.api.desk.PageRequest;
import io.banjie.api.desk.Subscription;
import io.banjie.core.attempt.Attempts;
import io.banjie.core.filing.Door;
import io.banjie.core.number.SerialNumbers;
import io.banjie.core.region.RegionArchive;
import io.banjie.core.region.Regions;
import io.banjie.core.store.Database;
import io.banjie.office.FailureWorkbook;
import io.banjie.office.TemplateWorkbook;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Where employers hand in files of filings. It asks whose a batch is, and lets the others work. */
@Component(service = BatchDesk.class)
public final class BatchOffice implements BatchDesk {

    private final BatchReading reading;
    private final Uploads uploads;
    private final FilledIn filledIn;
    private final Corrections corrections;
    private final SettingCells setting;
    private final Orders orders;
    private final BatchWorkbooks workbooks;
    private final BatchNews news;

    /** The office over the tables. */
    @Activate
    public BatchOffice(
            @Reference Database database,
            @Reference Door door,
            @Reference Regions regions,
            @Reference RegionArchive archive,
            @Reference SerialNumbers numbers,
            @Reference Attempts attempts,
            @Reference BatchEngine engine,
            @Reference BatchNews news,
            @Reference TemplateWorkbook templates,
            @Reference FailureWorkbook failures,
            @Reference HeldPersons held,
            @Reference Clock clock) {
        this.news = news;
        Judging judging = new Judging(database, door, regions, archive);
        BatchView view = new BatchView(archive, clock);
        reading = new BatchReading(database, view);
        uploads = new Uploads(database, door, numbers, attempts, engine, view, clock);
        filledIn = new FilledIn(door, regions, uploads, clock);
        corrections = new Corrections(database, door, judging, attempts, news, held, clock);
        setting = new SettingCells(database, door, judging, corrections, attempts, news, clock);
        Splitting splitting = new Splitting(database, numbers, attempts, clock);
        orders = new Orders(database, judging, splitting, attempts, engine, news, clock);
        workbooks = new BatchWorkbooks(database, regions, archive, judging, templates, failures, clock);
    }

    @Override
    public Content template(Actor actor, String region, String type) {
        return workbooks.template(actor, region, type);
    }

    @Override
    public Batch upload(Actor actor, NewBatch batch, InputStream file) {
        return uploads.take(actor, batch, file);
    }

    @Override
    public KnownRows known(Actor actor, String region, String type, List<String> filings) {
        return filledIn.known(actor, region, type, filings);
    }

    @Override
    public List<BatchRow> judge(Actor actor, FilledRows rows) {
        return filledIn.judged(actor, rows);
    }

    @Override
    public Batch fill(Actor actor, FilledRows rows) {
        return filledIn.kept(actor, rows);
    }

    @Override
    public Page<Batch> list(Actor actor, Optional<String> region, Optional<String> type, PageRequest page) {
        return reading.list(actor, region, type, page);
    }

    @Override
    public Batch find(Actor actor, String id) {
        return reading.view(reading.mine(actor, id));
    }

    @Override
    public Page<BatchRow> rows(Actor actor, String id, Optional<Outcome> outcome, PageRequest page) {
        return reading.rows(reading.mine(actor, id), outcome, page);
    }

    @Override
    public BatchRow correct(Actor actor, String id, int row, Map<String, Object> cells) {
        return corrections.correct(actor, reading.mine(actor, id), row, cells);
    }

    @Override
    public List<ChangedRow> set(Actor actor, String id, Set<Integer> rows, Map<String, Object> cells) {
        return setting.set(actor, reading.mine(actor, id), rows, cells);
    }

    @Override
    public BatchRow remove(Actor actor, String id, int row) {
        return corrections.remove(actor, reading.mine(actor, id), row);
    }

    @Override
    public Batch act(Actor actor, String id, Action action, Optional<String> hint) {
        return find(actor, orders.give(actor, reading.mine(actor, id), action, hint));
    }

    @Override
    public Content failures(Actor actor, String id, Failures which) {
        return workbooks.failures(reading.mine(actor, id), which);
    }

    @Override
    public Subscription watch(Actor actor, String id, Consumer<Batch> listener) {
        return news.watch(reading.mine(actor, id).id(), listener);
    }
}
