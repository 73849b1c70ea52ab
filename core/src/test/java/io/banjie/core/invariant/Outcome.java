// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.invariant;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.api.desk.Actor;
import io.banjie.api.desk.Filing;
import io.banjie.api.desk.ProblemCode;
import io.banjie.api.desk.Refusal;
import io.banjie.api.desk.Role;
import io.banjie.api.region.lifecycle.Action;
import io.banjie.core.filing.FilingRecord;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What came of a call of the door.
 *
 * @param filing the filing after it
 * @param refusal why nothing was done
 */
record Outcome(Optional<Filing> filing, Optional<Refusal> refusal) {

    private static final Set<Action> APPLICANTS =
            Set.of(Action.EDIT, Action.SUBMIT, Action.WITHDRAW, Action.UNDO, Action.CHANGE);
    private static final Set<Action> CLERKS = Set.of(
            Action.CLAIM, Action.FORWARD, Action.APPROVE, Action.RETURN, Action.REFUSE, Action.CONFORM, Action.OBJECT);

    static Outcome of(Supplier<Filing> call) {
        try {
            return new Outcome(Optional.of(call.get()), Optional.empty());
        } catch (Refusal refusal) {
            return new Outcome(Optional.empty(), Optional.of(refusal));
        }
    }

    /** Why the actor may not take this action on the filing; nothing when it may. */
    static Optional<ProblemCode> withheld(Actor actor, FilingRecord filing, Action action) {
        if (!Forecast.reads(actor, filing)) {
            return Optional.of(ProblemCode.NOT_FOUND);
        }
        boolean decides = actor.role() == Role.CLERK
                && filing.routing()
                        .agency()
                        .map(Actor.AgencyRef::id)
                        .equals(actor.agency().map(Actor.AgencyRef::id));
        if (APPLICANTS.contains(action) && !Forecast.owns(actor, filing) || CLERKS.contains(action) && !decides) {
            return Optional.of(ProblemCode.FORBIDDEN);
        }
        return Forecast.actions(actor, filing).contains(action)
                ? Optional.empty()
                : Optional.of(ProblemCode.ACTION_NOT_POSSIBLE);
    }

    /** Checks that it came as foretold: what is refused changes nothing, what is told is what one finds. */
    void agrees(Town town, Actor actor, Optional<ProblemCode> foretold) {
        assertThat(refusal.map(Refusal::problem))
                .as(() -> refusal.map(refused -> refused.getMessage() + refused.findings())
                        .orElse("done"))
                .isEqualTo(foretold);
        Snapshot before = town.seen();
        town.look();
        if (foretold.isPresent()) {
            assertThat(town.seen()).isEqualTo(before);
        }
        filing.filter(done -> Forecast.reads(actor, town.seen().filings().get(done.id())))
                .ifPresent(done ->
                        assertThat(town.house.door.find(actor, done.id())).isEqualTo(done));
    }
}
