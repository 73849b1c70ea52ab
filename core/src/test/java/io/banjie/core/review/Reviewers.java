// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.review;

import io.banjie.api.desk.FilingQuery;
import io.banjie.api.desk.PageRequest;
import io.banjie.api.desk.TaskDesk.Side;
import io.banjie.core.store.WaitingRows.Waiting;
import io.banjie.core.testregion.Borough;
import io.banjie.core.testregion.House;
import java.util.List;
import java.util.Optional;

/** The platform's review in a borough, turn by turn, as tests ask for it. */
public final class Reviewers {

    private static final int MOST = 100;

    private final Borough borough;
    private final ReviewQueue queue;
    private final Reviewing reviewing;

    /** The review of what waits in a borough. */
    public Reviewers(Borough borough) {
        this.borough = borough;
        House house = borough.house;
        queue = new ReviewQueue(house.clock);
        reviewing = new Reviewing(house.database, house.door, house.regions, queue);
    }

    /** Takes on what is due. */
    List<Waiting> take() {
        return reviewing.take(Lane.SINGLE, MOST);
    }

    /** Decides what was taken on. */
    void decide(List<Waiting> taken) {
        reviewing.decide(taken);
    }

    /** Does all that is due now. */
    public void workOff() {
        for (Lane lane : Lane.values()) {
            List<Waiting> taken = reviewing.take(lane, MOST);
            while (!taken.isEmpty()) {
                reviewing.decide(taken);
                taken = reviewing.take(lane, MOST);
            }
        }
    }

    /** How many wait, due or not. */
    public int waiting() {
        return borough.house.database.read(handle -> handle.createQuery("select count(*) from review")
                .mapTo(Integer.class)
                .one());
    }

    /** How often a filing that waits was tried in vain. */
    Optional<Integer> tries(String filing) {
        return borough.house.database.read(handle -> handle.createQuery("select tries from review where filing = ?")
                .bind(0, filing)
                .mapTo(Integer.class)
                .findOne());
    }

    /** The ids in the queue of the hall's clerk. */
    List<String> clerksQueue() {
        return clerks(Side.TODO);
    }

    /** The ids in a list of the hall's clerk. */
    List<String> clerks(Side side) {
        return borough
                .house
                .tasks()
                .list(borough.clerk(), side, FilingQuery.all(), new PageRequest(MOST, Optional.empty(), false))
                .items()
                .stream()
                .map(task -> task.filing().orElseThrow().id())
                .toList();
    }
}
