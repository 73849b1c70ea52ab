// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.invariant;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.banjie.api.desk.Actor;
import io.banjie.api.desk.Refusal;
import io.banjie.api.region.lifecycle.Action;
import io.banjie.api.region.lifecycle.Status;
import io.banjie.core.filing.FilingRecord;
import io.banjie.core.filing.RosterMarks;
import io.banjie.core.store.Identifiers;
import io.banjie.core.testregion.House;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/** What else happens in town. */
final class Errands {

    private static final Set<String> LISTED = Set.of("hire", "renewal", "leaving");

    private Errands() {}

    /** A clerk takes on the filing that waits longest. */
    record Serves(int clerk, boolean approves) implements Move {
        @Override
        public void in(Town town) {
            town.seen().filings().values().stream()
                    .filter(filing -> filing.status() == Status.IN_REVIEW)
                    .findFirst()
                    .ifPresent(filing -> new Acts(0, 0, approves ? Action.APPROVE : Action.RETURN, true, 0, 0)
                            .on(town, server(town, filing), filing));
        }

        private Actor server(Town town, FilingRecord filing) {
            List<Actor> clerks = town.clerks.stream()
                    .filter(each -> Forecast.actions(each, filing).contains(Action.APPROVE))
                    .toList();
            return clerks.get(clerk % clerks.size());
        }
    }

    /** All approved filings of an employer that are on none are put on a roster. */
    record Lists(int employer) implements Move {
        @Override
        public void in(Town town) {
            Actor actor = town.employer(employer);
            List<FilingRecord> listed = town.seen().filings().values().stream()
                    .filter(filing -> LISTED.contains(filing.pinned().type()) && Forecast.owns(actor, filing))
                    .filter(filing -> Snapshot.approved(filing) && !filing.onRoster())
                    .toList();
            House house = town.house;
            house.database.transaction(tx -> {
                RosterMarks.claim(tx, listed, Identifiers.next());
                RosterMarks.number(tx, listed, "R-1", actor, house.clock.instant());
                return null;
            });
            town.look();
        }
    }

    /** A contract on a roster goes on or ends. */
    record GoesOn(int filing, String type, Files.Wish wish) implements Move {
        @Override
        public void in(Town town) {
            List<FilingRecord> all = List.copyOf(town.seen().filings().values());
            List<FilingRecord> listed =
                    all.stream().filter(FilingRecord::onRoster).toList();
            if (!listed.isEmpty()) {
                FilingRecord chosen = listed.get(listed.size() - 1 - filing % listed.size());
                int employer = town.employers.stream()
                        .map(actor -> Forecast.owns(actor, chosen))
                        .toList()
                        .indexOf(true);
                int fromNewest = all.size() - 1 - all.indexOf(chosen);
                new Files(employer, type, wish, fromNewest, false).in(town);
            }
        }
    }

    /** The licence of a registration is put in or taken out. */
    record Papers(int actor, int filing, boolean adds) implements Move {
        @Override
        public void in(Town town) {
            Actor who = town.anybody(actor);
            FilingRecord record = town.filing(filing);
            Set<Action> possible = Forecast.reads(who, record) ? Forecast.actions(who, record) : Set.of();
            boolean registration = record.pinned().type().equals("registration");
            if (registration && possible.contains(Action.EDIT)) {
                change(town.house, who, record.id());
            } else if (adds) {
                assertThatThrownBy(() -> change(town.house, who, record.id())).isInstanceOf(Refusal.class);
            }
            town.look();
        }

        private void change(House house, Actor who, String id) {
            if (adds) {
                house.papers.add(who, id, "licence", "l.pdf", new ByteArrayInputStream("%PDF-1.4 l".getBytes()));
            } else {
                house.papers.list(who, id).stream()
                        .flatMap(paper -> paper.id().stream())
                        .forEach(paper -> house.papers.remove(who, paper));
            }
        }
    }

    /** Time passes; now and then somebody sets the clock back. */
    record Waits(int minutes) implements Move {
        @Override
        public void in(Town town) {
            town.house.clock.pass(Duration.ofMinutes(minutes));
        }
    }

    /** The region's bundle goes or comes. */
    record Doors(boolean opens) implements Move {
        @Override
        public void in(Town town) {
            if (opens && !town.open()) {
                town.house.open();
            } else if (!opens && town.open()) {
                town.house.close();
            }
        }
    }

    /** A first registration, for who has none. */
    record Registers(int employer) implements Move {
        @Override
        public void in(Town town) {
            Actor actor = town.employer(employer);
            new Files(employer, "registration", new Files.Wish(0, false, "1", 0, 0, 0, Flaw.NONE), -1, false).in(town);
            town.seen().filings().values().stream()
                    .filter(filing -> filing.status() == Status.DRAFT && Forecast.owns(actor, filing))
                    .findFirst()
                    .ifPresent(draft -> {
                        town.house.papers.add(
                                actor,
                                draft.id(),
                                "licence",
                                "l.pdf",
                                new ByteArrayInputStream("%PDF-1.4 l".getBytes()));
                        new Acts(0, 0, Action.SUBMIT, false, 0, 0).on(town, actor, draft);
                    });
        }
    }
}
