// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.invariant;

import static org.assertj.core.api.Assertions.assertThat;

import io.banjie.api.desk.Actor;
import io.banjie.api.desk.AvailableAction;
import io.banjie.api.desk.FilingAction;
import io.banjie.api.desk.ProblemCode;
import io.banjie.api.region.lifecycle.Action;
import io.banjie.core.filing.FilingRecord;
import io.banjie.core.testregion.TestRegion;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Anybody does anything to any filing.
 *
 * @param actor who
 * @param filing to which filing
 * @param action what
 * @param says whether with an opinion
 * @param receiver to which agency, for forwarding
 * @param stale by how many versions what was seen is out of date; negative for not saying what was seen
 */
record Acts(int actor, int filing, Action action, boolean says, int receiver, int stale) implements Move {

    private static final List<Optional<String>> RECEIVERS = List.of(
            Optional.of(TestRegion.NORTH),
            Optional.of(TestRegion.SOUTH),
            Optional.of(TestRegion.CITY),
            Optional.of("X-9"),
            Optional.empty());

    @Override
    public void in(Town town) {
        on(town, town.anybody(actor), town.filing(filing));
    }

    void on(Town town, Actor who, FilingRecord record) {
        if (Forecast.reads(who, record)) {
            assertThat(town.house.door.find(who, record.id()).availableActions())
                    .extracting(AvailableAction::action)
                    .containsExactlyInAnyOrderElementsOf(Forecast.actions(who, record).stream()
                            .map(Action::word)
                            .toList());
        }
        Optional<ProblemCode> foretold = foretold(town, who, record);
        FilingAction asked = new FilingAction(
                action,
                says ? Optional.of("because") : Optional.empty(),
                Optional.empty(),
                RECEIVERS.get(receiver % RECEIVERS.size()),
                stale < 0 ? OptionalLong.empty() : OptionalLong.of(record.version() - stale));
        Outcome.of(() -> town.house.door.act(who, record.id(), asked)).agrees(town, who, foretold);
    }

    private Optional<ProblemCode> foretold(Town town, Actor who, FilingRecord record) {
        boolean begins = action == Action.EDIT || action == Action.CHANGE;
        Optional<ProblemCode> withheld = begins && Forecast.reads(who, record)
                ? Optional.of(ProblemCode.ACTION_NOT_POSSIBLE)
                : Outcome.withheld(who, record, action);
        if (withheld.isPresent()) {
            return withheld;
        }
        if (stale > 0) {
            return Optional.of(ProblemCode.STALE_VERSION);
        }
        boolean lacksWords = action == Action.RETURN && !says;
        boolean lacksReceiver = action == Action.FORWARD && !receives(record);
        return switch (action) {
            case SUBMIT -> new Forecast(town).ofSubmission(who, record);
            default -> lacksWords || lacksReceiver ? Optional.of(ProblemCode.INVALID_ANSWERS) : Optional.empty();
        };
    }

    private boolean receives(FilingRecord record) {
        Optional<String> agency = RECEIVERS.get(receiver % RECEIVERS.size());
        return agency.filter(id -> id.equals(TestRegion.NORTH) || id.equals(TestRegion.SOUTH))
                .filter(id -> record.routing()
                        .agency()
                        .filter(own -> own.id().equals(id))
                        .isEmpty())
                .isPresent();
    }
}
