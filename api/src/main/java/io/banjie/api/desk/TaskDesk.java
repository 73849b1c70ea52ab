// SPDX-License-Identifier: Apache-2.0
package io.banjie.api.desk;

import java.util.List;
import java.util.function.Consumer;
import org.osgi.annotation.versioning.ProviderType;

/**
 * To-do and done lists: an employer's drafts and returned filings, a clerk's queue; decisions on many at once. And what a
 * clerk is to look at of the platform's own decisions.
 */
@ProviderType
public interface TaskDesk {

    /** Which list. */
    enum Side {
        /** What waits for the actor. */
        TODO,
        /** What does not any more. */
        DONE,
        /** What the platform approved and picked for a clerk to look at; an employer has none. */
        SAMPLES
    }

    /**
     * The actor's list; a clerk's to-do list begins with the oldest, all others with the newest. An employer's batches whose
     * rows are one unit are one line each, unless the query asks for single persons or statuses.
     */
    Page<Task> list(Actor actor, Side side, FilingQuery query, PageRequest page);

    /**
     * Decides many filings, each on its own: one that is refused does not stop the others.
     *
     * @param filings at most 200
     * @return one outcome for each, in the order given
     */
    List<Outcome> decide(Actor actor, List<Chosen> filings, FilingAction action);

    /**
     * Tells of changes in the actor's lists until the subscription is closed.
     *
     * @param listener called on another thread; must not block
     */
    Subscription subscribe(Actor actor, Consumer<Change> listener);

    /**
     * A filing to be decided.
     *
     * @param id its id
     * @param version the version the actor saw; negative: whichever it is
     */
    record Chosen(String id, long version) {}

    /**
     * What became of one filing.
     *
     * @param id its id
     * @param refusal why nothing was done; absent when it was
     */
    record Outcome(String id, java.util.Optional<Refusal> refusal) {}

    /**
     * A filing or a batch that moved.
     *
     * @param filing the filing's id; empty where a batch moved as a whole
     * @param batch the id of the batch that moved or that the filing came in
     * @param status its status now
     * @param agency its agency now; empty for none
     */
    record Change(String filing, java.util.Optional<String> batch, String status, String agency) {}
}
