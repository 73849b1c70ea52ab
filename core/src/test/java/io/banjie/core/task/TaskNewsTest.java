// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.task;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.api.desk.Actor;
import io.banjie.api.desk.Filing;
import io.banjie.api.desk.FilingAction;
import io.banjie.api.desk.Subscription;
import io.banjie.api.desk.TaskDesk.Change;
import io.banjie.api.region.lifecycle.Action;
import io.banjie.core.store.Database;
import io.banjie.core.store.OnEachDatabase;
import io.banjie.core.store.TestDatabases;
import io.banjie.core.testregion.House;
import io.banjie.core.testregion.TestRegion;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Whoever watches a list hears of what happens to it, whichever node it happens on. */
class TaskNewsTest {

    private static final String UNIT = "92220102MA15438D0X";
    private static final String OTHER = "91350100M000100Y43";
    private static final long PATIENCE_SECONDS = 60;

    private final BlockingQueue<Change> heard = new LinkedBlockingQueue<>();

    private static TaskLists tasks(House house) {
        return house.tasks();
    }

    private void await(String filing, String status) throws InterruptedException {
        Change change;
        do {
            change = heard.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            assertThat(change).as("a change of " + filing).isNotNull();
        } while (!change.filing().equals(filing) || !change.status().equals(status));
    }

    @Test
    void whatOneNodeDecidesIsToldByAnother() throws InterruptedException {
        Database database = TestDatabases.postgres();
        House here = new House(database);
        House there = new House(database);
        Actor employer = here.registered(UNIT);
        Filing hire = here.door.file(employer, here.hire("11010519491231002X"));
        TaskLists tasks = tasks(here);
        Subscription watching = tasks.subscribe(employer, heard::add);

        there.door.act(there.clerk(TestRegion.NORTH), hire.id(), FilingAction.of(Action.APPROVE));

        await(hire.id(), "APPROVED");
        watching.close();
        tasks.stop();
    }

    @OnEachDatabase
    void whatHappensHereIsToldAndNothingOfOthers(Database database) throws InterruptedException {
        House house = new House(database);
        Actor employer = house.registered(UNIT);
        Actor rival = house.registered(OTHER);
        TaskLists tasks = tasks(house);
        Subscription watching = tasks.subscribe(employer, heard::add);
        Filing others = house.door.file(rival, house.hire("220102199003071235"));
        Filing hire = house.door.file(employer, house.hire("11010519491231002X"));

        await(hire.id(), "IN_REVIEW");
        assertThat(heard).noneMatch(change -> change.filing().equals(others.id()));
        watching.close();
        tasks.stop();
    }
}
